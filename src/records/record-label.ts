import { isPlainDate } from "../calendar/plain-date.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import type { PeriodWords } from "../calendar/period-words.js";
import { safeParsePeriod } from "../calendar/safe-parse-period.js";
import { type Gazetteer, indexOf } from "../geography/gazetteer.js";
import { isAlive } from "../geography/lives.js";
import { isObject } from "../internal/is-object.js";
import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import { codeLabel } from "./code-label.js";
import type { CodeWords } from "./code-words.js";
import { momentText } from "./moment-text.js";
import type { Register } from "./register.js";

/** The parts of a locale that records are told apart in. */
export interface RecordLabelWords extends CodeWords, PeriodWords {}

/** What is known beside the register. */
export interface RecordLabelOptions {
  /** The administrative units, for their names; those of the register unless told otherwise. */
  readonly gazetteer?: Gazetteer | undefined;
  /** The kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * What a record is called beside its id, in the words of a language: its title, or its movement, kind, group, place and time, as far as it has them.
 *
 * A place is told by the name that it had on the last day of the record's time, and by its code where no unit
 * had that code. Of a record that the register does not have, or that has none of these, the id is given. What
 * lacks a part that printing needs, the words, throws `unprintable`; a value that is no gazetteer,
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
 *   ledger: [{ id: "t-22", movement: "dvk", kind: "statedTotal", when: "2022", place: "17", quantity: exactly(123, "model") }],
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
  const given = requireOptions(options);
  return printing(words, () => {
    const record = find(register, list, id);
    const parts = record === undefined ? [] : partsOf(record, list, register, words, given);
    return parts.length === 0 ? id : parts.join(", ");
  });
}

type Fields = Readonly<Record<string, unknown>>;

function find(register: Partial<Register>, list: string, id: string): Fields | undefined {
  const records: unknown = Object.hasOwn(register, list) ? register[list as keyof Register] : undefined;
  if (!Array.isArray(records)) return undefined;
  return (records as unknown[]).filter(isObject).find((record) => record["id"] === id);
}

function partsOf(
  record: Fields,
  list: string,
  register: Partial<Register>,
  words: RecordLabelWords,
  { gazetteer, periodKinds }: RecordLabelOptions,
): readonly string[] {
  const text = (field: string) => (typeof record[field] === "string" ? record[field] : undefined);
  const when = text("when") ?? text("period") ?? text("issuedOn");
  const movement = text("movement");
  const [place, audience] = [text("place"), text("audience")];
  return [
    text("title") ?? text("name") ?? text("number"),
    movement && (find(register, "movements", movement)?.["name"] ?? movement),
    kindOf(record, list, words),
    audience && codeLabel("audiences", audience, words),
    place && nameOf(place, lastDayOf(when, periodKinds), register, gazetteer),
    when && momentText(when, words, periodKinds),
  ].filter((part): part is string => typeof part === "string" && part !== "");
}

/** The field that says what kind of record it is, and the list that its words are of. */
const kinds: Readonly<Record<string, readonly [field: string, codes: keyof CodeWords["codes"]]>> = {
  sources: ["kind", "sourceKinds"],
  directives: ["type", "directiveTypes"],
  organisations: ["kind", "organisationKinds"],
  activities: ["kind", "activityKinds"],
  mediaOutputs: ["channel", "channels"],
  engagements: ["kind", "engagementKinds"],
  ledger: ["kind", "ledgerKinds"],
  statedRates: ["kind", "statedRateKinds"],
  submissions: ["status", "submissionStatuses"],
};

function kindOf(record: Fields, list: string, words: RecordLabelWords): string | undefined {
  const [field, codes] = (Object.hasOwn(kinds, list) ? kinds[list] : undefined) ?? [];
  const code = field === undefined ? undefined : record[field];
  return typeof code === "string" && codes !== undefined ? codeLabel(codes, code, words) : undefined;
}

function nameOf(
  code: string,
  day: string,
  { adminUnits = [] }: Partial<Register>,
  gazetteer: Gazetteer | undefined,
): string {
  const units = gazetteer === undefined ? adminUnits : (indexOf(gazetteer).lives.get(code) ?? []);
  return units.find((unit) => unit.code === code && isAlive(unit, day))?.name ?? code;
}

function lastDayOf(when = "", periodKinds?: readonly PeriodKind[]): string {
  return isPlainDate(when) ? when : (safeParsePeriod(when, periodKinds)?.lastDay ?? "");
}
