import type { AdminUnit } from "../../../geography/admin-unit.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "../../../geography/gazetteer.js";
import { isAlive } from "../../../geography/lives.js";
import { plainKey, wordKeys } from "../../../internal/fold-text.js";
import type { RecordIn } from "../../lists.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";

const lists = [
  "activities",
  "mediaOutputs",
  "engagements",
  "ledger",
  "populations",
  "targets",
  "statedRates",
  "submissions",
  "organisations",
] as const;

const messages = {
  another: ["place", "when", "named", "codes"],
  "changes-meaning": ["place", "when", "names"],
  "no-day": ["place", "names"],
  "unreadable-moment": ["place", "when", "names"],
} as const;

/** Of a code that has named several units: it is the one that the source speaks of. */
export const codeMeansAnotherUnit = defineRule({
  id: "place/code-means-another-unit",
  definition: "A code that has named different units names, on the day of the record, the one in the source.",
  severity: "warning",
  provenance: "19/2025/QĐ-TTg and the codes before it",
  needs: ["gazetteer"],
  selects: { each: "record", lists, where: ({ place }) => place !== undefined },
  messages,
  judge: (record, context) => {
    const { gazetteer } = context;
    const { place } = record;
    if (gazetteer === null || place === undefined) return "skip";
    const index = indexOf(gazetteer);
    const lives = index.lives.get(place) ?? [];
    if (lives.length < 2) return "pass";
    const meanings = meaningsOf(place, lives, index);
    return meanings.length < 2 ? "pass" : judgeRecord(record, meanings, context);
  },
});

/** A unit that a code names: its lives one after another, whose names mean the same ground. */
interface Meaning {
  readonly lives: AdminUnit[];
  readonly names: Set<string>;
}

/** A new name or parent of the same ground is no other unit: Huế was Thừa Thiên Huế. Nor is a wider ground under the same name. */
function meaningsOf(
  code: string,
  lives: readonly AdminUnit[],
  { later }: GazetteerIndex,
): readonly Meaning[] {
  const meanings: Meaning[] = [];
  for (const life of lives) {
    const last = meanings.at(-1);
    const goesOn = later.get(code)?.some(({ on, continues }) => continues && on === life.validFrom) === true;
    const isSame = last !== undefined && (goesOn || last.names.has(life.name));
    if (isSame) {
      last.lives.push(life);
      last.names.add(life.name);
    } else meanings.push({ lives: [life], names: new Set([life.name]) });
  }
  return meanings;
}

function judgeRecord(
  record: RecordIn<(typeof lists)[number]>,
  meanings: readonly Meaning[],
  { daysOf, gazetteer }: RuleContext,
): Judgement<typeof messages> {
  const { place = "" } = record;
  const names = meanings.map(titleOf).join(", ");
  const path = ["place"];
  const moment = "when" in record ? record.when : "period" in record ? record.period : null;
  if (moment === null) return { verdict: "incomplete", message: "no-day", data: { place, names }, path };
  const when = { moment };
  const days = daysOf(moment);
  if (days === null)
    return { verdict: "incomplete", message: "unreadable-moment", data: { place, when, names }, path };
  const first = meaningOn(meanings, "when" in record ? days.firstDay : days.lastDay);
  const own = meaningOn(meanings, days.lastDay);
  // That there was no such unit is another rule's affair.
  if (first === undefined || own === undefined || gazetteer === null) return "skip";
  if (first !== own)
    return { verdict: "possible", message: "changes-meaning", data: { place, when, names }, path };
  const texts = quotesOf(record);
  if (texts.length === 0 || isNamed(own, texts)) return "pass";
  for (const other of meanings) {
    if (other === own || !isNamed(other, texts)) continue;
    const units = unitsNamed(other, days.lastDay, gazetteer);
    const [only] = units;
    // The name of a unit that was no more, or not yet: its ground may be meant, which the code covers.
    if (only === undefined) continue;
    const codes = units.map(({ code }) => code).join(", ");
    const data = { place: `${titleOf(own)} (${place})`, when, named: titleOf(other), codes };
    const fix = units.length === 1 ? { path, value: only.code } : undefined;
    return { verdict: "fail", message: "another", data, path, fix };
  }
  return "pass";
}

function titleOf({ names }: Meaning): string {
  return [...names].at(-1) ?? "";
}

function meaningOn(meanings: readonly Meaning[], day: string): Meaning | undefined {
  return meanings.find(({ lives }) => lives.some((life) => isAlive(life, day)));
}

/** The words of the quotes, between blanks. */
function quotesOf({ provenance = [] }: RecordIn<(typeof lists)[number]>): readonly string[] {
  return provenance.flatMap(({ quote }) => (quote === undefined ? [] : [wordsOf(quote)]));
}

function isNamed({ names }: Meaning, texts: readonly string[]): boolean {
  return [...names].some((name) => texts.some((text) => text.includes(wordsOf(name))));
}

function wordsOf(text: string): string {
  return ` ${wordKeys(text).join(" ")} `;
}

/** The units of another code that had the name of a meaning on a day, of its level. */
function unitsNamed({ names, lives }: Meaning, day: string, gazetteer: Gazetteer): readonly AdminUnit[] {
  const [first] = lives;
  return [...names]
    .flatMap((name) => indexOf(gazetteer).names.get(plainKey(name)) ?? [])
    .filter((unit) => names.has(unit.name) && unit.level === first?.level && isAlive(unit, day))
    .filter(({ code }) => code !== first?.code);
}
