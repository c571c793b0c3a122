import type { AdminUnit } from "../../../geography/admin-unit.js";
import { type GazetteerIndex, indexOf } from "../../../geography/gazetteer.js";
import { isAlive } from "../../../geography/lives.js";
import { plainKey, wordKeys } from "../../../internal/fold-text.js";
import { remember } from "../../../internal/remember.js";
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
  another: ["place", "when", "unit", "named", "codes"],
  "may-be-another": ["place", "when", "unit", "named", "codes"],
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
    const meanings = meaningsOf(place, indexOf(gazetteer));
    return meanings.length < 2 ? "pass" : judgeRecord(record, meanings, context);
  },
});

/** A unit that a code names: its lives one after another, whose names mean the same ground. */
interface Meaning {
  readonly lives: readonly AdminUnit[];
  /** Its last name. */
  readonly title: string;
  /** The words of each of its names, as quotes are looked through for them. */
  readonly words: readonly string[];
  /** The units of its level that have its name under another code. */
  readonly namesakes: readonly AdminUnit[];
}

/** What codes mean, by gazetteer: an office has one, and a million records with a few codes of it. */
const knownMeanings = new WeakMap<GazetteerIndex, Map<string, readonly Meaning[]>>();

function meaningsOf(code: string, index: GazetteerIndex): readonly Meaning[] {
  const lives = index.lives.get(code);
  if (lives === undefined) return [];
  const byCode = remember(knownMeanings, index, () => new Map<string, readonly Meaning[]>());
  return remember(byCode, code, () =>
    stretchesOf(lives, index).map((lives) => meaningOf(code, lives, index)),
  );
}

/** A new name or parent of the same ground is no other unit: Huế was Thừa Thiên Huế. Nor is a wider ground under the same name. */
function stretchesOf(
  lives: readonly AdminUnit[],
  { later }: GazetteerIndex,
): readonly (readonly AdminUnit[])[] {
  const stretches: AdminUnit[][] = [];
  for (const life of lives) {
    const last = stretches.at(-1);
    const goesOn = (later.get(life.code) ?? []).some(
      ({ on, continues }) => continues && on === life.validFrom,
    );
    const isSame = goesOn || last?.some(({ name }) => name === life.name) === true;
    if (last !== undefined && isSame) last.push(life);
    else stretches.push([life]);
  }
  return stretches;
}

function meaningOf(code: string, lives: readonly AdminUnit[], index: GazetteerIndex): Meaning {
  const names = [...new Set(lives.map(({ name }) => name))];
  const level = lives[0]?.level;
  const namesakes = names
    .flatMap((name) => index.names.get(plainKey(name)) ?? [])
    .filter((unit) => names.includes(unit.name) && unit.level === level && unit.code !== code);
  return { lives, title: names.at(-1) ?? "", words: names.map(wordsOf), namesakes };
}

function judgeRecord(
  record: RecordIn<(typeof lists)[number]>,
  meanings: readonly Meaning[],
  { daysOf }: RuleContext,
): Judgement<typeof messages> {
  const { place = "" } = record;
  const names = meanings.map(({ title }) => title).join(", ");
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
  if (first === undefined || own === undefined) return "skip";
  if (first !== own)
    return { verdict: "possible", message: "changes-meaning", data: { place, when, names }, path };
  // The name of a unit that was no more, or not yet: its ground may be meant, which the code covers.
  const others = meanings.filter((one) => one !== own && namesakesOn(one, days.lastDay).length > 0);
  if (others.length === 0) return "pass";
  const texts = quotesOf(record);
  const other = isNamed(own, texts) ? undefined : others.find((one) => isNamed(one, texts));
  if (other === undefined) return "pass";
  const units = namesakesOn(other, days.lastDay);
  const codes = units.map(({ code }) => code).join(", ");
  const data = { place, when, unit: own.title, named: other.title, codes };
  return isSpokenOf(other, texts)
    ? { verdict: "fail", message: "another", data, path }
    : { verdict: "possible", message: "may-be-another", data, path };
}

function meaningOn(meanings: readonly Meaning[], day: string): Meaning | undefined {
  return meanings.find(({ lives }) => lives.some((life) => isAlive(life, day)));
}

function namesakesOn({ namesakes }: Meaning, day: string): readonly AdminUnit[] {
  return namesakes.filter((unit) => isAlive(unit, day));
}

/** The words of the quotes. */
function quotesOf({ provenance = [] }: RecordIn<(typeof lists)[number]>): readonly string[] {
  return provenance.flatMap(({ quote }) => (quote === undefined ? [] : [wordsOf(quote)]));
}

function isNamed({ words }: Meaning, texts: readonly string[]): boolean {
  return texts.some((text) => words.some((name) => text.includes(name)));
}

/** Whether a name stands alone in a quote, or behind the word for such units; a road to Lào Cai only has it in its own name. */
function isSpokenOf({ lives, words }: Meaning, texts: readonly string[]): boolean {
  const titles = lives.flatMap(({ level }) => titleWords[level]);
  const said = titles.flatMap((title) => words.map((name) => `${wordsOf(title).trimEnd()}${name}`));
  return texts.some((text) => words.includes(text) || said.some((one) => text.includes(one)));
}

const titleWords: Readonly<Record<AdminUnit["level"], readonly string[]>> = {
  province: ["tỉnh", "thành phố", "TP", "địa bàn"],
  district: ["huyện", "quận", "thị xã", "thành phố", "TP", "địa bàn"],
  commune: ["xã", "phường", "thị trấn", "đặc khu", "địa bàn"],
};

/** With a blank on either side, so that whole words are found. */
function wordsOf(text: string): string {
  return ` ${wordKeys(text).join(" ")} `;
}
