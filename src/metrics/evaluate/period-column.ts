import type { PeriodKind } from "../../calendar/period-kind.js";
import { remember } from "../../internal/remember.js";
import { daysOf } from "../../records/days-of.js";
import type { WordColumn } from "../columns/word-column.js";
import { periodAround } from "./period-around.js";

/**
 * The period of a kind that the whole of each record lies in, by its id; none where a record belongs to more than one.
 *
 * @internal
 */
export function periodColumn(
  moments: WordColumn,
  kind: PeriodKind,
  kinds: readonly PeriodKind[],
): WordColumn {
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  const codeOf = (id: string | null) => (id === null ? 0 : remember(known, id, () => dictionary.push(id)));
  const periods = moments.dictionary.map((when) =>
    codeOf(periodAround(daysOf(when, kinds), kind)?.id ?? null),
  );
  const table = Int32Array.from([0, ...periods]);
  return { dictionary, codes: moments.codes.map((code) => table[code] ?? 0) };
}
