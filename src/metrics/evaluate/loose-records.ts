import type { PeriodKind } from "../../calendar/period-kind.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { daysOf } from "../../records/days-of.js";
import type { Table } from "../columns/prepare-register.js";
import type { Grouping } from "../plan.js";
import type { Key } from "./key.js";
import { eachPair, type Pairs } from "./pairs.js";

/** A record that is in the row of no single place or period, such as one of the whole province or quarter, and may tell of what happened in several. Plain data. */
export interface LooseRecord {
  /** The words that it has of the groupings. */
  readonly key: Key;
  readonly place: string | null;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * The loose records among those of some cells, each place and time once.
 *
 * @internal
 */
export function looseRecords(
  pairs: Pairs,
  groupings: readonly Grouping[],
  { occupied, wordsOf }: { readonly occupied: readonly number[]; readonly wordsOf: (cell: number) => Key },
  table: Table,
  kinds: readonly PeriodKind[],
): readonly LooseRecord[] {
  const positions = groupings.flatMap((grouping, at) =>
    "level" in grouping || "kind" in grouping ? at : [],
  );
  const cells = new Set(occupied.filter((cell) => positions.some((at) => pairs.codeAt(cell, at) === 0)));
  if (cells.size === 0) return [];
  const [places, moments] = [table.places(), table.moments()];
  const found = new Map<string, LooseRecord>();
  eachPair(pairs, (row, cell) => {
    if (!cells.has(cell)) return;
    const [place = 0, moment = 0] = [places.codes[row], moments.codes[row]];
    const text = `${cell} ${place} ${moment}`;
    if (found.has(text)) return;
    found.set(text, {
      key: wordsOf(cell),
      place: places.dictionary[place - 1] ?? null,
      // Each record has a time.
      ...daysOf(moments.dictionary[moment - 1] as string, kinds),
    });
  });
  return [...found.values()];
}
