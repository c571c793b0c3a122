import {
  codes,
  fixedCodes,
  formatPeriod,
  parsePeriod,
  type PeriodKind,
  periodContaining,
  periodKinds,
  type ProblemCode,
  problemCodes,
  units,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { errorsPage } from "./errors-page.js";
import { packagesUsed } from "./licences/packages-used.js";
import { formatPage } from "./site/format-page.js";

/** What writes the pages. */
export const referencePagesCommand = "npx tsx scripts/write-reference-pages.ts";

/** The pages under `docs/reference` by their paths, as prettier leaves them. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  const pages = {
    "units.md": unitsPage(),
    "period-kinds.md": periodKindsPage(),
    "codes.md": codesPage(),
    "errors.md": errorsPage(note),
    "problems.md": problemsPage(),
    "licences.md": licencesPage(),
  };
  const printed = Object.entries(pages).map(async ([name, page]) => {
    const path = `docs/reference/${name}`;
    return [path, await formatPage(path, page)] as const;
  });
  return Object.fromEntries(await Promise.all(printed));
}

/** For who reads the source; the site does not show it. */
const note = `\n\n<!-- Written by \`${referencePagesCommand}\`. -->`;

function unitsPage(): string {
  const rows = Object.values(units).map(({ id, counts, whole, ...unit }) =>
    row(
      `\`${id}\``,
      vi.units[id].label,
      en.units[id].label,
      counts,
      whole ? "whole" : "with decimals",
      unit.additiveOverTime ? "flow" : "stock",
      unit.additiveOverPlaces ? "yes" : "no",
      unit.countableAs.map((wider) => `\`${wider}\``).join(", "),
    ),
  );
  return [
    `# All units\n\nWhat each attribute means is told in [Units](../units.md).${note}\n`,
    row(
      "unit",
      "in Vietnamese",
      "in English",
      "counts",
      "numbers",
      "over time",
      "adds over places",
      "countable as",
    ),
    row("---", "---", "---", "---", "---", "---", "---", "---"),
    ...rows,
  ].join("\n");
}

/** Where records hold the words of each list. */
const holders: Readonly<Record<keyof typeof codes | keyof typeof fixedCodes, string>> = {
  directiveTypes: "`type` of directives",
  sourceKinds: "`kind` of sources",
  organisationKinds: "`kind` of organisations",
  activityKinds: "`kind` of activities",
  topics: "`topics` of activities, campaigns and media output",
  audiences: "`audience` of parts of an audience, engagements, populations and stated rates",
  engagementKinds: "`kind` of engagements",
  channels: "`channel` of media output",
  fields: "`field` of entries of the ledger",
  holders: "`holder` of entries of the ledger",
  adminLevels: "`level` of administrative units and activities",
  audienceRelations: "`relation` of the audiences of an activity",
  correctionEffects: "`effect` of corrections in the ledger",
  ledgerKinds: "`kind` of entries of the ledger",
  populationBases: "`basis` of populations",
  statedRateKinds: "`kind` of stated rates",
  submissionStatuses: "`status` of submissions",
  successionKinds: "`kind` of successions",
  targetDirections: "`direction` of targets",
};

function codesPage(): string {
  return [
    `# All words of records\n\nThe words that records choose from, and what the languages call them; [\`codeLabel\`](../in-apps.md#a-form-in-react) gives that for one word.${note}`,
    "\n## Lists that programs extend\n\nWords of your own are passed as `codes`, and get their labels in the locale: [Words of your own](../in-apps.md#words-of-your-own) shows both.",
    ...listsOf(codes),
    "\n## Lists that stay as they are\n\nCalculations turn on each of these words. A program has them as `fixedCodes`.",
    ...listsOf(fixedCodes),
  ].join("\n");
}

function listsOf(
  lists: Readonly<Partial<Record<keyof typeof holders, readonly string[]>>>,
): readonly string[] {
  return (Object.keys(lists) as (keyof typeof holders)[]).flatMap((list) => {
    const labels: readonly Readonly<Record<string, string>>[] = [vi.codes[list], en.codes[list]];
    return [
      `\n### ${list}\n\n${holders[list]}\n`,
      row("word", "in Vietnamese", "in English"),
      row("---", "---", "---"),
      ...(lists[list] ?? []).map((word) => row(`\`${word}\``, ...labels.map((of) => of[word] ?? ""))),
    ];
  });
}

const day = "2022-08-20";

/** Of the kinds whose periods begin and end as somebody says. */
const examples = [
  "2022-9M",
  "R2022-9M",
  "T2020-10-14/2025-10-12",
  "P2022-2025-V2030",
  "C2022-05-15/2022-06-30",
  "2022-03-10/2022-04-20",
].map((id) => parsePeriod(id));

function periodKindsPage(): string {
  return [
    `# All kinds of period\n\nEach with its period that holds 20 August 2022 where days decide that, and an example elsewhere; see [Periods](../periods.md).${note}\n`,
    row("kind", "regime", "id", "first day", "last day", "in Vietnamese", "in English"),
    row("---", "---", "---", "---", "---", "---", "---"),
    ...periodKinds.map(kindRow),
  ].join("\n");
}

function kindRow({ id, regime = "any", containing }: PeriodKind): string {
  const period = containing === null ? examples.find(({ kind }) => kind === id) : periodContaining(id, day);
  if (period === undefined) throw new Error(`There is no example of ${id}.`);
  return row(
    `\`${id}\``,
    regime,
    `\`${period.id}\``,
    period.firstDay,
    period.lastDay,
    formatPeriod(period, vi),
    formatPeriod(period, en),
  );
}

const problemMeanings: Readonly<Record<ProblemCode, string>> = {
  "circular-reference": "Records are each other's parents.",
  "duplicate-id": "Two records of a list have one id.",
  "effect-not-allowed": "`effect` stands in a record that is no correction.",
  "effect-required": "A correction has no `effect`.",
  empty: "A text or a list that may not be empty is.",
  "ill-formed-text": "Text has half of a character (a lone surrogate).",
  impossible: "Nearly zero, or less than zero.",
  invalid: "Anything that the others do not name.",
  "invalid-date": "No day, or one in another form.",
  "invalid-decimal": "Text that is not a number with a decimal point.",
  "invalid-moment": "Neither a day nor a period, or one in another form.",
  "invalid-period": "No period, or one in another form.",
  missing: "A field that has to be there is not.",
  negative: "A number below zero.",
  "not-an-object": "The input as a whole is not a plain object.",
  "not-finite": "NaN or infinity.",
  "not-whole": "A number with decimals, of a unit that has none.",
  "only-for-ranges": "The end of a range beside a count that is no range.",
  "range-reversed": "The end of a range, a life or a passage comes before its beginning.",
  "range-without-end": "A range has no `upTo`.",
  "self-reference": "A record names itself.",
  "too-large": "A number that cannot be counted with exactly.",
  "too-precise": "More decimals than are kept.",
  "unit-not-allowed": "A unit that the field does not count in.",
  "unknown-code": "A word that is not in the list.",
  "unknown-key": "A field that the record does not have.",
  "unknown-reference": "An id or code that no record has.",
  unreadable: "Reading the input threw an error.",
  "wrong-type": "Text where a number belongs, and so on.",
};

/** When a sentence of `problemDetails` stands instead of that of the code, or behind it. */
const detailMeanings = {
  otherForm: "`invalid-date`, `invalid-moment`, `invalid-period`: it is certain what was meant.",
  otherFormOfTwo: "The same, where a period of either calendar may be meant.",
  noSuchDay: "`invalid-date`, `invalid-moment`: a day that there is not.",
  bareNumber: "`wrong-type`: a number alone, text or another thing where a count belongs.",
  dateAsText: "`wrong-type`: a `Date` where text belongs.",
  notInList: "`unknown-reference`: the list that was looked in is known.",
  thousand: "Behind `not-whole`: the number may be a thousand with a mark.",
} as const;

function problemsPage(): string {
  const head = (first: string) => [row(first, "when", "in Vietnamese"), row("---", "---", "---")];
  const details = Object.entries(detailMeanings) as [keyof typeof detailMeanings, string][];
  return [
    `# All problems of input\n\nWhat \`safeParseRegister\` and \`safeParseRecord\` find has one of these codes, \`problemCodes\`, and \`renderProblem\` says it. \`{found}\` is what stood there, \`{expected}\` what may. Codes are stable; sentences may change. [In an app](../in-apps.md) shows them in a form; what is thrown is in [all error codes](errors.md).${note}\n`,
    ...head("code"),
    ...problemCodes.map((code) => row(`\`${code}\``, problemMeanings[code], vi.problems[code])),
    "\n## Where more is known\n\nA day or period that is empty text is told as `empty`. These sentences have no code of their own:\n",
    ...head("name in `problemDetails`"),
    ...details.map(([name, when]) => row(`\`${name}\``, when, vi.problemDetails[name])),
    "\n## Counts that are read\n\nWhat [`readQuantity`](../figures.md#reading-what-people-write) finds, `quantityProblemCodes`; `renderQuantityProblem` says it.\n",
    ...sentencesOf(vi.quantityProblems),
    "\n## Periods that are read\n\nWhat [`readPeriod`](../periods.md#reading-what-people-write) finds, `periodProblemCodes`; `renderPeriodProblem` says it.\n",
    ...sentencesOf(vi.periodProblems),
  ].join("\n");
}

/** Codes whose sentences say when they are told. */
function sentencesOf(sentences: Readonly<Record<string, string>>): readonly string[] {
  const rows = Object.entries(sentences).map(([code, sentence]) => row(`\`${code}\``, sentence));
  return [row("code", "in Vietnamese"), row("---", "---"), ...rows];
}

function licencesPage(): string {
  return [
    `# Licences\n\nphongtrao is under the MIT licence. What comes with it, or has to stand beside it, is listed here; \`npm run licences\` fails on anything but MIT, ISC, BSD and Apache-2.0.${note}\n`,
    row("package", "versions", "licence", "why"),
    row("---", "---", "---", "---"),
    ...packagesUsed().map(({ name, range, licence, reason }) =>
      row(`\`${name}\``, `\`${range}\``, licence, reason),
    ),
  ].join("\n");
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
