import { fc, test } from "@fast-check/vitest";
import { checkRegister, type CheckOptions, createGazetteer, type Finding, type Register } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect } from "vitest";
import { ledgers } from "../arbitraries/ledgers.js";
import { linesOfReports } from "../arbitraries/lines-of-reports.js";
import { lists } from "../arbitraries/meeting-records.js";

const options: CheckOptions = { asOf: "2024-12-31", gazetteer: createGazetteer(vietnamProvinces) };

type Lists = Readonly<Record<string, readonly { readonly id: string }[]>>;

/** A register, and the same with its ids dealt out anew and its records in another order. */
interface Dealt {
  readonly register: Lists;
  readonly other: Lists;
  readonly oldIds: ReadonlyMap<string, string>;
}

function dealt(register: Lists): fc.Arbitrary<Dealt> {
  return fc
    .tuple(...Object.values(register).map((list) => fc.tuple(shuffled(list), shuffled(list))))
    .map((shuffles) => {
      const oldIds = new Map(
        shuffles.flatMap(([one, two]) => one.map(({ id }, at) => [id, two[at]?.id ?? id])),
      );
      const newIds = new Map([...oldIds].map(([now, old]) => [old, now]));
      const names = Object.keys(register);
      const other = Object.fromEntries(shuffles.map(([records], at) => [names[at] ?? "", records] as const));
      return { register, other: inWords(other, (text) => newIds.get(text) ?? text) as Lists, oldIds };
    });
}

function shuffled<Item>(list: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** Plain data with other words for its texts. */
function inWords(value: unknown, wordOf: (text: string) => string): unknown {
  if (typeof value === "string") return wordOf(value);
  if (Array.isArray(value)) return value.map((one) => inWords(one, wordOf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inWords(one, wordOf)]));
}

/** Of records that are alike in all that these rules look at, the id alone says which is told as the first: their findings are compared without it. */
const ofLikes = [
  "coverage/duplicate-submission",
  "documents/same-number",
  "duplicates/engagement-beside-parts",
  "duplicates/output-beside-parts",
  "duplicates/same-activity-twice",
  "duplicates/same-engagement-twice",
  "duplicates/same-line-twice",
  "duplicates/same-output-twice",
  "duplicates/whole-beside-parts",
  "ledger/movements-summed",
  "targets/changed-after-period",
];

/** What is found, in no order, with the contents of records for their ids: those that say the same may stand for each other. */
function findingsOf(register: Lists, contents: ReadonlyMap<string, string>): readonly string[] {
  const wordOf = (text: string) => contents.get(text) ?? text;
  const idOf = ({ path: [list, index] }: Finding) => register[String(list)]?.[Number(index)]?.id ?? "";
  return checkRegister(register as unknown as Register, options)
    .findings.map((finding) => {
      const { rule, verdict, message, data, path, fix } = finding;
      const [list, , ...within] = path;
      const told = { rule, verdict, message, list, within, fix: fix?.value };
      if (ofLikes.includes(rule))
        return { ...told, data: inWords(data, (id) => (contents.has(id) ? "" : id)) };
      // The first record is the one that a finding leads to; the others are a set.
      const [first, ...others] = finding.records.map(wordOf);
      return {
        ...told,
        data: inWords(data, wordOf),
        at: wordOf(idOf(finding)),
        first,
        others: others.sort(),
      };
    })
    .map((told) => JSON.stringify(told))
    .sort();
}

function contentsOf(register: Lists): ReadonlyMap<string, string> {
  return new Map(
    Object.values(register)
      .flat()
      .map(({ id, ...content }) => [id, JSON.stringify(content)]),
  );
}

function expectTheSame({ register, other, oldIds }: Dealt): void {
  const contents = contentsOf(register);
  const contentsByNewId = new Map([...oldIds].map(([now, old]) => [now, contents.get(old) ?? old]));
  expect(findingsOf(other, contentsByNewId)).toStrictEqual(findingsOf(register, contents));
}

describe("finds the same whatever the ids and the order of the records", () => {
  test.prop([lists.chain((register) => dealt(register as unknown as Lists))], { numRuns: 60 })(
    "of all lists",
    expectTheSame,
  );
  test.prop([ledgers.chain(dealt)], { numRuns: 200 })("of ledgers", expectTheSame);
  test.prop([linesOfReports.chain(dealt)], { numRuns: 200 })("of lines of reports", expectTheSame);
});
