/**
 * What a provincial office sees on its dashboard: 148 communes and their monthly returns, each figure with what must be known of it.
 *
 * All data are made up, the same in every run. Run it with `npx tsx examples/05-province-dashboard.ts`, and with `--lang en` in English.
 */
import {
  auditDisclosure,
  codeLabel,
  type Contributions,
  coverage,
  createGazetteer,
  type Cube,
  definePlan,
  type Difference,
  evaluate,
  evaluateChange,
  explain,
  formatDate,
  formatFigure,
  formatNotes,
  formatNumber,
  formatPoints,
  formatRatio,
  formatTimeliness,
  type Growth,
  isSuppressed,
  periodsBetween,
  type PlanInput,
  prepareRegister,
  reportingTimeliness,
  type RowCoverage,
  type SoundPlan,
  type StandardMetrics,
  suppress,
  type Suppressed,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { sentences } from "./support/dashboard-sentences.js";
import { findRow } from "./support/find-row.js";
import { placeName } from "./support/place-name.js";
import { printSection } from "./support/print-section.js";
import { left, printTable, right } from "./support/print-table.js";
import { provinceReturns } from "./support/province-returns.js";
import { required } from "./support/required.js";

const language = process.argv.includes("en") ? "en" : "vi";
const words = { vi, en }[language];
const say = sentences[language];

const [year, month, asOf] = ["R2027", "R2027-12", "2027-12-20"];
const threshold = 5;
const reporting = { level: "commune", every: "reporting-month", asOf } as const;
const byCommune = { commune: { by: "place", level: "commune" } } as const;
const byQuarter = { quarter: { by: "period", kind: "reporting-quarter" } } as const;

const register = provinceReturns();
const gazetteer = createGazetteer({ units: register.adminUnits, successions: register.successions });
const prepared = prepareRegister(register);

console.log(`${say.title}\n\n${say.madeUp} ${say.standing(formatDate(asOf, words))}\n`);
printTopics();
const toCheck = printTopTen();
printMissing();
printGrowth();
printSuppressed();
for (const commune of toCheck) printExplained(commune);

function printTopics(): void {
  const plan = {
    measures: { attendance: "attendance" },
    filter: { place: "25", period: year },
    reporting,
  } as const;
  const byTopic = cubeOf({ ...plan, groupBy: { topic: { by: "topic" }, ...byQuarter }, totals: "rollup" });
  const rows = [...byTopic.rows, ...byTopic.totals, ...cubeOf({ ...plan, groupBy: byQuarter }).rows];
  const topics = byTopic.totals.flatMap(({ key }) => key.topic ?? []);
  const quarters = [
    ...periodsBetween("reporting-quarter", "2026-12-15", "2027-12-14").map(({ id }) => id),
    undefined,
  ];
  const line = (topic: string | undefined) =>
    quarters.map((quarter) => bare(findRow(rows, { topic, quarter })?.figures.attendance));
  console.log(`${say.headings.topics}\n`);
  printTable(
    [
      left(say.columns.topic),
      ...words.quarters.map((name) => right(say.quarter(name))),
      right(say.columns.year),
    ],
    [
      ...topics.map((topic) => [codeLabel("topics", topic, words), ...line(topic)]),
      [say.total, ...line(undefined)],
      [
        say.received,
        ...quarters.map((quarter) => returnsOf(findRow(rows, { topic: undefined, quarter })?.coverage)),
      ],
    ],
  );
  printSection("", [say.topicsOverlap, say.hedged]);
}

/** Gives the communes with more participants than inhabitants. */
function printTopTen(): readonly string[] {
  const { rows } = cubeOf({
    measures: { intensity: "participationIntensity", rate: "participationRate" },
    groupBy: byCommune,
    filter: { place: "25", period: year },
    reporting,
  });
  const impossible = rows.filter(({ figures }) => figures.rate.flags.includes("exceedsWhole"));
  const perHead = (row: (typeof rows)[number]) => Number(row.figures.intensity.estimate);
  // Where the intensity is not known there is no number, which would be taken for the lowest.
  const known = rows.filter(({ figures }) => figures.intensity.estimate !== null);
  const topTen = known.sort((a, b) => perHead(b) - perHead(a)).slice(0, 10);
  const { commune, attendance, population, per100, received, note } = say.columns;
  console.log(`${say.headings.topTen}\n`);
  printTable(
    [left(commune), right(attendance), right(population), right(per100), right(received), left(note)],
    topTen.map((row) => [
      nameOf(row.key.commune),
      bare(row.figures.intensity.numerator),
      bare(row.figures.intensity.denominator),
      formatRatio(row.figures.intensity, words, { places: 1 }),
      returnsOf(row.coverage),
      impossible.includes(row) ? say.seeCheck : "",
    ]),
  );
  printSection("", [say.attendances]);
  return impossible.map(({ key }) => key.commune ?? "");
}

function printMissing(): void {
  const question = { gazetteer, level: "commune", under: "25", asOf } as const;
  const returns = coverage(register, { ...question, period: month });
  const table = reportingTimeliness(register, { ...question, periods: [month], due: { workingDays: 2 } });
  const lines = table.units.flatMap(({ unit, periods: [found] }) => {
    const status = returns.units.find((report) => report.unit === unit)?.status ?? "missing";
    if (found == null || (found.status === "on-time" && status === "accepted")) return [];
    return [[nameOf(unit.code), words.reportStatuses[status], formatTimeliness(found, words)]];
  });
  console.log(`${say.headings.missing}\n`);
  printTable([left(say.columns.commune), left(say.columns.status), left(say.columns.inTime)], lines);
  printSection("", [say.month(returnsOf(returns), bare(table.onTime.numerator))]);
}

function printGrowth(): void {
  const plan = definePlan({
    measures: { sessions: "sessions", attendance: "attendance" },
    groupBy: byCommune,
    filter: { place: "25" },
    reading: "customary",
    reporting,
  });
  const { totals, contributions } = evaluateChange(plan, prepared, {
    to: year,
    likeForLike: true,
    gazetteer,
  });
  const { changes, coverage: covered } = required(totals[0], "total");
  const sides = ["sessions", "attendance"] as const;
  const line = (title: string, cellOf: (change: Growth) => string) => [
    title,
    ...sides.map((name) => cellOf(changes[name])),
  ];
  console.log(`${say.headings.growth}\n`);
  printTable(
    [left(""), ...sides.map((name) => right(say.measures[name])), right(say.received)],
    [
      [...line(say.before, ({ relative }) => bare(relative.denominator)), returnsOf(covered.from)],
      [...line(say.now, ({ factor }) => bare(factor.numerator)), returnsOf(covered.to)],
      line(say.change, ({ absolute }) => bare(absolute)),
      line(say.growth, ({ relative }) => formatRatio(relative, words, { places: 1, percent: true })),
    ],
  );
  const warnings = sides.map((name) => say.warning(say.measures[name], formatNotes(changes[name], words)));
  printSection("", [say.boundaries, ...warnings]);
  printContributions(required(contributions.sessions, "contributions"));
}

function printContributions({ parts, total, unmatched }: Contributions): void {
  const sorted = [...parts].sort((a, b) => b.absolute.estimate - a.absolute.estimate);
  const growth = formatRatio(total.relative, words, { places: 2, percent: true });
  printTable(
    [left(say.columns.commune), right(say.change), right(say.columns.contribution)],
    [
      ...[...sorted.slice(0, 3), ...sorted.slice(-3)].map(({ key, absolute, contribution }) => [
        nameOf(key),
        bare(absolute),
        formatPoints(contribution.estimate ?? "", words, { places: 2 }),
      ]),
      [say.allCompared, bare(total.absolute), growth],
    ],
  );
  const leftOut = unmatched.map(nameOf).join(", ");
  printSection("", [say.extremes, say.likeForLike(formatNumber(parts.length, words), leftOut)]);
}

function printSuppressed(): void {
  const plan = { measures: { people: "audienceHeadcount" }, filter: { place: "25", period: month } } as const;
  const byAudience = { audience: { by: "audience" } } as const;
  const cells = cubeOf({ ...plan, groupBy: { topic: { by: "topic" }, ...byAudience }, totals: "rollup" });
  const groups = cubeOf({ ...plan, groupBy: byAudience });
  const table = { rows: cells.rows, totals: [...cells.totals, ...groups.rows] };
  const { published, hidden } = suppress(table, { threshold, overlapping: ["topic"] });
  const { exposed } = auditDisclosure(table, published);

  const rows = [...published.rows, ...published.totals];
  const audiences = [...groups.rows.map(({ key }) => key.audience ?? ""), undefined];
  const topics = cells.totals.flatMap(({ key }) => key.topic ?? []);
  const line = (topic: string | undefined) =>
    audiences.map((audience) => {
      const row = findRow(rows, { topic, audience });
      return row === undefined ? "-" : bare(row.figures.people);
    });
  const titleOf = (word: string | undefined) =>
    word === undefined ? say.allGroups : codeLabel("audiences", word, words);
  console.log(`${say.headings.suppressed}\n`);
  printTable(
    [left(say.columns.topic), ...audiences.map((audience) => right(titleOf(audience)))],
    [
      ...topics.map((topic) => [codeLabel("topics", topic, words), ...line(topic)]),
      [say.total, ...line(undefined)],
    ],
  );
  printSection("", [
    say.marked(words.suppression.marker, formatNumber(threshold, words)),
    say.nothingNamed,
    say.overlap(words.flags.possibleOverlap),
    say.audit(formatNumber(hidden.length, words), formatNumber(exposed.length, words)),
  ]);
}

/** Goes down to the month that cannot be right, and to the sentences that its figure was taken from. */
function printExplained(commune: string): void {
  const plan = definePlan({
    measures: { rate: "participationRate" },
    groupBy: { month: { by: "period", kind: "reporting-month" } },
    filter: { place: commune, period: year },
  });
  const { rows } = evaluate(plan, prepared, { gazetteer, lineage: true });
  const wrong = rows.find(({ figures }) => figures.rate.flags.includes("exceedsWhole"));
  const { rate } = required(wrong, "month to be checked").figures;
  const share = formatRatio(rate, words, { places: 1, percent: true });
  const sentence = say.impossible(nameOf(commune), share, words.flags.exceedsWhole);
  printSection(say.headings.explained, [sentence, say.kept, say.quotes]);
  console.log(explain(rate, { register, locale: words }).text);
}

function cubeOf<const Input extends PlanInput>(input: SoundPlan<Input>): Cube<Input, StandardMetrics> {
  return evaluate(definePlan(input), prepared, { gazetteer });
}

function nameOf(code: string | null): string {
  return placeName(register.adminUnits, code ?? undefined);
}

function bare(figure: Difference | Suppressed | null | undefined): string {
  return isSuppressed(figure) ? "[*]" : formatFigure(figure ?? null, words, { unit: false });
}

function returnsOf(coverage: Pick<RowCoverage, "received" | "expected"> | undefined): string {
  const counts = [coverage?.received, coverage?.expected];
  return counts.map((count) => (count == null ? "?" : formatNumber(count, words))).join("/");
}
