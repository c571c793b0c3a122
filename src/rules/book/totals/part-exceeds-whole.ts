import { addToGroup } from "../../../internal/add-to-group.js";
import { leastBy } from "../../../internal/least-by.js";
import { ancestorsOf } from "../../../geography/ancestors.js";
import { indexOf } from "../../../geography/gazetteer.js";
import { lifeOn } from "../../../geography/lives.js";
import { subtract } from "../../../quantity/subtract.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";
import { cannotBeRead } from "../ledger/cannot-be-read.js";
import { byLastDay } from "./by-last-day.js";

const messages = {
  exceeds: ["when", "found", "entry", "expected", "difference"],
  "may-exceed": ["when", "found", "entry", "expected"],
  "unreadable-moment": ["entry"],
} as const;

type PartJudgement = Judgement<typeof messages>;

/** Of stated totals that are narrower than another in two ways, or by more than one level of places: they are no more than it. */
export const partExceedsWhole = defineRule({
  id: "totals/part-exceeds-whole",
  definition:
    "The models that one holder has in one field, or in a unit within a unit, are no more than those of the wider total for the same day.",
  severity: "error",
  provenance: "arithmetic",
  selects: {
    each: "group",
    list: "ledger",
    by: ({ kind, movement, quantity, method }) =>
      kind === "statedTotal" ? JSON.stringify([movement, quantity.unit, method]) : null,
  },
  messages,
  judge: (group, context) => {
    if (group.length < 2) return "skip";
    return byLastDay(group, context).flatMap((ofDay) => judgeDay(ofDay, context));
  },
});

function judgeDay(totals: readonly LedgerEntry[], context: RuleContext): readonly PartJudgement[] {
  const day = context.daysOf(totals[0]?.when ?? "")?.lastDay;
  if (day === undefined) return totals.map(cannotBeRead);
  const least = leastTotals(totals, context);
  const placesOf = placesOn(day, context);
  return totals.map((part) => {
    const wider = widerKeys(part, placesOf(part.place)).flatMap((key) => least.get(key) ?? []);
    const judged = wider.map((whole) => judgePart(part, whole, context));
    const accused = (verdict: string) =>
      judged.find((one) => typeof one !== "string" && one.verdict === verdict);
    return accused("fail") ?? accused("possible") ?? judged[0] ?? "skip";
  });
}

/** Of totals of one thing, that which leaves least room for its parts. */
function leastTotals(
  totals: readonly LedgerEntry[],
  { figure }: RuleContext,
): ReadonlyMap<string, LedgerEntry> {
  const byKey = new Map<string, LedgerEntry[]>();
  for (const total of totals) addToGroup(byKey, keyOf(total.place, total.holder, total.field), total);
  const upperOf = ({ quantity }: LedgerEntry) => figure<string>(quantity).upper;
  return new Map(
    [...byKey].flatMap(([key, own]) => {
      const least = leastBy(own, (total) => upperOf(total) ?? Number.MAX_VALUE);
      return least === undefined ? [] : [[key, least] as const];
    }),
  );
}

type Word = string | undefined;

function keyOf(place: Word, holder: Word, field: Word): string {
  return JSON.stringify([place, holder, field]);
}

/** What is wider in two ways or more, the nearest places first: what is wider in one way alone is a matter of the rules for holders, fields and parents, which know when all parts are there. */
function widerKeys({ holder, field }: LedgerEntry, places: readonly Word[]): readonly string[] {
  const holders = holder === undefined ? [undefined] : [holder, undefined];
  const fields = field === undefined ? [undefined] : [field, undefined];
  return places.flatMap((place, up) =>
    holders.flatMap((ofHolder, less) =>
      fields.flatMap((ofField, fewer) => (up + less + fewer > 1 ? [keyOf(place, ofHolder, ofField)] : [])),
    ),
  );
}

/** Tells of a place the units that it lies in on a day, itself first. */
function placesOn(day: string, { gazetteer }: RuleContext): (place: Word) => readonly Word[] {
  if (gazetteer === null) return (place) => [place];
  const index = indexOf(gazetteer);
  return (place) => {
    const unit = lifeOn(index.lives, place ?? "", day);
    if (unit === undefined) return [place];
    return [place, ...ancestorsOf(index, unit, day).map(({ code }) => code)];
  };
}

function judgePart(part: LedgerEntry, whole: LedgerEntry, context: RuleContext): PartJudgement {
  const { unit } = part.quantity;
  const verdict = unlessByCustom(
    ({ figure }) => atMostVerdict(figure<string>(part.quantity, unit), figure<string>(whole.quantity, unit)),
    context,
  );
  if (verdict === "pass") return "pass";
  const numbers = {
    when: { moment: part.when },
    found: part.quantity,
    entry: whole.id,
    expected: whole.quantity,
  };
  const place = { records: [part.id, whole.id], path: ["quantity"] };
  if (verdict === "possible") return { verdict, message: "may-exceed", data: numbers, ...place };
  const { figure } = context;
  const difference = subtract<string>(figure(part.quantity, unit), figure(whole.quantity, unit));
  return { verdict, message: "exceeds", data: { ...numbers, difference }, ...place };
}
