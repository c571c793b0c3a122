import {
  calendarErrors,
  codes,
  commonErrors,
  fixedCodes,
  formatPeriod,
  geographyErrors,
  metricErrors,
  parsePeriod,
  type PeriodKind,
  periodContaining,
  periodKinds,
  quantityErrors,
  ruleErrors,
  schemaErrors,
  units,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { format } from "prettier";
import { packagesUsed } from "./licences/packages-used.js";

/** What writes the pages. */
export const referencePagesCommand = "npx tsx scripts/write-reference-pages.ts";

/** The pages under `docs/reference` by their paths, as prettier leaves them. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  const pages = {
    "units.md": unitsPage(),
    "period-kinds.md": periodKindsPage(),
    "codes.md": codesPage(),
    "errors.md": errorsPage(),
    "licences.md": licencesPage(),
  };
  const printed = Object.entries(pages).map(
    async ([name, page]) =>
      [`docs/reference/${name}`, await format(page, { parser: "markdown", printWidth: 110 })] as const,
  );
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
    "\n## Lists that programs extend\n\nWords of your own are passed as [`codes`](../locales.md), and get their labels there.",
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
      `\n### \`${list}\`\n\n${holders[list]}\n`,
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

const errors = {
  "Every part": commonErrors,
  Quantities: quantityErrors,
  Periods: calendarErrors,
  Places: geographyErrors,
  "Figures from records": metricErrors,
  Rules: ruleErrors,
  "The gate": schemaErrors,
};

function errorsPage(): string {
  const parts = Object.entries(errors).flatMap(([title, codes]) => [
    `\n## ${title}\n`,
    row("code", "when"),
    row("---", "---"),
    ...Object.entries(codes).map(([code, meaning]) => row(`\`${code}\``, meaning)),
  ]);
  return [
    `# All error codes\n\nEvery error that phongtrao throws is a \`PhongTraoError\` with one of these codes, with data and a path. Codes are stable; sentences may change. What is wrong with input that is checked is told by [problems](../getting-started.md#a-register), which are no errors.${note}`,
    ...parts,
  ].join("\n");
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
