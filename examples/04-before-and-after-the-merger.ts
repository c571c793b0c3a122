/**
 * Yearly figures of Hòa Bình, Phú Thọ and Vĩnh Phúc, which became the new Phú Thọ on 1 July 2025, restated both ways: what is exact, what is bounded, and what is missing.
 *
 * All attendances and shares are made up; the provinces, their codes, the resolution and the population of Hòa Bình are not.
 * Run it with `npx tsx examples/04-before-and-after-the-merger.ts`, and with `--lang en` in English.
 */
import { readFileSync } from "node:fs";
import {
  type AdminUnit,
  createGazetteer,
  formatDate,
  formatFigure,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatRatio,
  growth,
  parsePeriod,
  parseRegister,
  predecessorsOf,
  type Register,
  restate,
  type RestatedPoint,
  totalsOf,
  unitAt,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { sentences } from "./support/before-and-after-sentences.js";
import { printSection } from "./support/print-section.js";
import { left, printTable, right } from "./support/print-table.js";
import { required } from "./support/required.js";

const language = process.argv.includes("en") ? "en" : "vi";
const words = { vi, en }[language];
const say = sentences[language];

const eve = "2025-06-30";
const merger = "2025-07-01";
const years = ["R2021", "R2022", "R2023", "R2024", "R2025"];
const shares = { "25": { "17": 0.25, "25": 0.4, "26": 0.35 } };

const gazetteer = createGazetteer(vietnamProvinces);
const reported = readRegister("phu-tho-2021-2025.json").activities.map(
  ({ place = "", when, attendance = null }) => ({ unit: place, period: when, value: attendance }),
);
const merged = restate(reported, { gazetteer, to: merger });
const reported2025 = reported.filter(({ period }) => period === "R2025");
const bounded = restate(reported2025, { gazetteer, to: eve });
const divided = restate(reported2025, { gazetteer, to: eve, shares });

console.log(`${say.title}\n\n${say.madeUp}\n${say.measured}\n`);
printReported();
printMerged();
printDivided();
printSection(say.headings.growth, growthOf("R2024", "R2025"));
printSection(say.headings.merger, whatHappened());

function printReported(): void {
  console.log(`${say.headings.reported}\n`);
  const lives = [...new Set(reported.map(({ unit, period }) => lifeOf(unit, parsePeriod(period).lastDay)))];
  const rows = lives.map((life) => [nameOf(life), timeOf(life), ...years.map((year) => cellOf(life, year))]);
  const yearColumns = years.map((year) => right(year.slice(1)));
  printTable([left(say.columns.province), left(say.columns.time), ...yearColumns], rows);
  const { lastDay } = parsePeriod("R2025");
  printSection("", [
    say.reportingYear(formatPeriod(parsePeriod("R2025"), words)),
    say.crossing(formatDate(lastDay, words), formatDate(merger, words)),
  ]);
}

function cellOf(life: AdminUnit, year: string): string {
  if (unitAt(gazetteer, life.code, parsePeriod(year).lastDay) !== life) return say.notThere;
  const point = reported.find(({ unit, period }) => unit === life.code && period === year);
  return point?.value == null ? words.notReported : formatQuantity(point.value, words, { unit: false });
}

function printMerged(): void {
  console.log(`${say.headings.merged}\n`);
  const columns = [left(say.columns.year), right(nameOf(lifeOf("25", merger))), left(say.columns.note)];
  const rows = merged.series.map((point) => [point.period.slice(1), bare(point.value), noteOf(point)]);
  printTable(columns, rows);
  printSection("", [say.mergersAdd, say.notZero]);
}

function noteOf({ value, reported: rest, missing, events }: RestatedPoint): string {
  if (events.length === 0) return say.asReported;
  if (value === null)
    return say.missing(missing.map((code) => nameOf(lifeOf(code, eve))).join(", "), bare(rest));
  if (value.upper === null) return say.openAbove;
  return value.lower === value.upper ? say.exact : say.range;
}

function printDivided(): void {
  console.log(`${say.headings.divided}\n`);
  const { province, unknownShares, share, givenShares } = say.columns;
  const columns = [left(province), right(unknownShares), right(share), right(givenShares)];
  const shareOf = new Map(Object.entries(shares["25"]));
  const rows = bounded.series.map(({ unit, value }, at) => [
    nameOf(lifeOf(unit, eve)),
    bare(value),
    percentage(shareOf.get(unit) ?? 0),
    bare(divided.series[at]?.value ?? null),
  ]);
  const [whole, wholeOfShares] = [bounded, divided].map((restated) =>
    bare(totalsOf(restated)[0]?.value ?? null),
  );
  printTable(columns, [...rows, [say.total, whole ?? "", percentage(1), wholeOfShares ?? ""]]);
  printSection("", [
    say.bounds(whole ?? "", formatNumber(bounded.series[0]?.value?.estimate ?? 0, words)),
    say.sumKept,
    say.sharesMadeUp(...knownPopulation()),
    say.sharesCaution,
  ]);
}

function percentage(share: number): string {
  return words.percent.replace("{n}", formatNumber(share * 100, words));
}

/** The one population of 2021 that has a source, and the source. */
function knownPopulation(): readonly [population: string, source: string] {
  const { populations, sources } = readRegister("hoa-binh-districts-2022.json");
  const { quantity, provenance } = required(
    populations.find(({ place, quantity }) => place === "17" && quantity.unit === "inhabitant"),
    "population of Hòa Bình",
  );
  const source = sources.find(({ id }) => id === provenance?.[0]?.source);
  return [formatQuantity(quantity, words), required(source, "source of the population").title];
}

function growthOf(from: string, to: string): readonly string[] {
  const [base, end] = [from, to].map(
    (year) => merged.series.find(({ period }) => period === year)?.value ?? null,
  );
  const { absolute, relative } = growth(base, end);
  return [
    say.from(formatFigure(base ?? null, words), formatFigure(end ?? null, words)),
    say.growth(formatFigure(absolute, words), formatRatio(relative, words, { places: 2, percent: true })),
    say.growthBounds,
  ];
}

function whatHappened(): readonly string[] {
  const events = merged.events.map(({ effectiveOn, from, to, legalBasis = "" }) =>
    say.event(
      formatDate(effectiveOn, words),
      from.map((code) => nameOf(lifeOf(code, eve))).join(", "),
      to.map((code) => nameOf(lifeOf(code, merger))).join(", "),
      legalBasis,
    ),
  );
  const [old, now] = [lifeOf("25", eve), lifeOf("25", merger)];
  const also = predecessorsOf(gazetteer, "25", eve).filter(({ code }) => code !== "25");
  const [lastDay, firstDay] = [formatDate(eve, words), formatDate(merger, words)];
  return [
    ...events,
    say.otherGround("25", lastDay, titleOf(old), firstDay, titleOf(now), also.map(titleOf).join(say.and)),
  ];
}

function lifeOf(code: string, date: string): AdminUnit {
  return required(unitAt(gazetteer, code, date), `unit ${code} on ${date}`);
}

function nameOf({ name, code }: AdminUnit): string {
  return `${name} (${code})`;
}

function titleOf({ type = "", name }: AdminUnit): string {
  return language === "vi" ? `${type} ${name}` : name;
}

function timeOf({ validFrom, validTo }: AdminUnit): string {
  return validTo === undefined
    ? say.since(formatDate(validFrom, words))
    : say.until(formatDate(validTo, words));
}

function bare(figure: RestatedPoint["value"]): string {
  return formatFigure(figure, words, { unit: false });
}

function readRegister(file: string): Register {
  const json: unknown = JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), "utf8"));
  return parseRegister(json);
}
