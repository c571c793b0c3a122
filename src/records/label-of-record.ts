import { isPlainDate } from "../calendar/plain-date.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import type { PeriodWords } from "../calendar/period-words.js";
import { safeParsePeriod } from "../calendar/safe-parse-period.js";
import { isAlive } from "../geography/lives.js";
import { codeLabel } from "./code-label.js";
import type { CodeWords } from "./code-words.js";
import { momentText } from "./moment-text.js";
import type { Fields, RecordSource } from "./record-source.js";

/**
 * What a record is called beside its id; the id where nothing more is known of it.
 *
 * @internal
 */
export function labelOfRecord(
  list: string,
  id: string,
  source: RecordSource,
  words: CodeWords & PeriodWords,
  periodKinds: readonly PeriodKind[] | undefined,
): string {
  const record = source.find(list, id);
  if (record === undefined) return id;
  const text = (field: string) => (typeof record[field] === "string" ? record[field] : undefined);
  const when = text("when") ?? text("period") ?? text("issuedOn");
  const [movement, place, audience] = [text("movement"), text("place"), text("audience")];
  const parts = [
    text("title") ?? text("name") ?? text("number"),
    movement && (source.find("movements", movement)?.["name"] ?? movement),
    kindOf(record, list, words),
    audience && codeLabel("audiences", audience, words),
    place && nameOn(place, lastDayOf(when, periodKinds), source),
    when && momentText(when, words, periodKinds),
  ].filter((part): part is string => typeof part === "string" && part !== "");
  return parts.length === 0 ? id : parts.join(", ");
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

function kindOf(record: Fields, list: string, words: CodeWords): string | undefined {
  const [field, codes] = (Object.hasOwn(kinds, list) ? kinds[list] : undefined) ?? [];
  const code = field === undefined ? undefined : record[field];
  return typeof code === "string" && codes !== undefined ? codeLabel(codes, code, words) : undefined;
}

function nameOn(code: string, day: string, { unitsOf }: RecordSource): string {
  return unitsOf(code).find((unit) => unit.code === code && isAlive(unit, day))?.name ?? code;
}

function lastDayOf(when = "", periodKinds?: readonly PeriodKind[]): string {
  return isPlainDate(when) ? when : (safeParsePeriod(when, periodKinds)?.lastDay ?? "");
}
