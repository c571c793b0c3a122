import type { PeriodKind } from "../calendar/period-kind.js";
import type { PeriodWords } from "../calendar/period-words.js";
import type { Gazetteer } from "../geography/gazetteer.js";
import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import type { CodeWords } from "./code-words.js";
import { labelOfRecord } from "./label-of-record.js";
import { scanned } from "./record-source.js";
import type { Register } from "./register.js";

/** The parts of a locale that records are told apart in. */
export interface RecordLabelWords extends CodeWords, PeriodWords {}

/** What is known beside the register. */
export interface RecordLabelOptions {
  /** The administrative units, for their names; those of the register by default. */
  readonly gazetteer?: Gazetteer | undefined;
  /** The kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * What a record is called beside its id, in the words of a language: its title, or its movement, kind, group, place and time, as far as it has them.
 *
 * A place is named as on the last day of the record's time, and by its code where no unit had that code. A record that the register does not have, or
 * that has none of these, is called by its id. Words without a part that printing needs throw `unprintable`; a value that is not a gazetteer,
 * `invalid-gazetteer`.
 *
 * @param register - A register, or the lists of it that are needed: that of the record, `movements`,
 *   `adminUnits`.
 * @param list - The list of the register that the record stands in: `path[0]` of a finding.
 * @param id - The id of the record.
 * @param words - The words of a language: a locale, such as `vi`.
 * @param options - `gazetteer`: the administrative units, where the register has none; `periodKinds`: those of
 *   your own.
 *
 * @example
 * ```ts
 * import { createGazetteer, exactly, recordLabel } from "phongtrao";
 * import { vietnamProvinces } from "phongtrao/geography";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const gazetteer = createGazetteer(vietnamProvinces);
 * const register = {
 *   movements: [{ id: "dvk", name: "Dân vận khéo" }],
 *   ledger: [
 *     {
 *       id: "t-22",
 *       movement: "dvk",
 *       kind: "statedTotal",
 *       when: "2022",
 *       place: "17",
 *       quantity: exactly(123, "model"),
 *     },
 *   ],
 * } as const;
 * recordLabel(register, "ledger", "t-22", vi, { gazetteer }); // "Dân vận khéo, số cuối kỳ, Hòa Bình, năm 2022"
 * recordLabel(register, "ledger", "t-22", en, { gazetteer }); // "Dân vận khéo, closing stock, Hòa Bình, 2022"
 * recordLabel(register, "ledger", "t-23", en); // "t-23"
 * ```
 */
export function recordLabel(
  register: Partial<Register>,
  list: string,
  id: string,
  words: RecordLabelWords,
  options: RecordLabelOptions = {},
): string {
  const { gazetteer, periodKinds } = requireOptions(options, { gazetteer: true, periodKinds: true });
  return printing(words, () => labelOfRecord(list, id, scanned(register, gazetteer), words, periodKinds));
}
