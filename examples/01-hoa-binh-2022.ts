/**
 * The figures of Hòa Bình 2022, from record to printed report: hedges carried through, units kept apart, and what cannot be computed named as such.
 *
 * `npm run demo` prints it in Vietnamese, `npm run demo -- --lang en` in English.
 */
import { readFileSync } from "node:fs";
import {
  attendancePerSession,
  codeLabel,
  distinctPeople,
  formatDate,
  formatFigure,
  formatNotes,
  formatPeriod,
  formatQuantity,
  formatRatio,
  hasUnit,
  modelGrowth,
  parsePeriod,
  parseRegister,
  participationIntensity,
  participationRate,
  sumOverlapping,
  toFigure,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { sentences } from "./support/hoa-binh-2022-sentences.js";
import { placeName } from "./support/place-name.js";
import { printSection } from "./support/print-section.js";
import { required } from "./support/required.js";

const language = process.argv.includes("en") ? "en" : "vi";
const words = { vi, en }[language];
const say = sentences[language];

const json: unknown = JSON.parse(readFileSync(new URL("data/hoa-binh-2022.json", import.meta.url), "utf8"));
const register = parseRegister(json);

const inCommunes = required(
  register.activities.find(({ level }) => level === "commune"),
  "line of the communes",
);
const attendances = required(
  hasUnit(inCommunes.attendance, "attendance") ? inCommunes.attendance : null,
  "attendances",
);
const sessions = required(hasUnit(inCommunes.sessions, "session") ? inCommunes.sessions : null, "sessions");
const population = required(register.populations[0], "population");

console.log(`${say.title}\n`);
printSection(say.headings.sources, sources());
printSection(say.headings.directives, directives());
printSection(say.headings.activities, activities());
printSection(say.headings.media, media());
printSection(say.headings.engagements, engagements());
printSection(say.headings.models, models());
printSection(say.headings.rates, rates());
printSection(say.headings.notComputed, notComputed());

function sources(): readonly string[] {
  return register.sources.map(({ title, publisher = "", locator = "" }) =>
    say.source(title, publisher, locator),
  );
}

function directives(): readonly string[] {
  return register.directives.map(
    ({ type, number, issuedOn, issuer = "", title = "", period, visionYear = 0 }) => {
      const kind = codeLabel("directiveTypes", type, words);
      if (period !== undefined)
        return say.scheme(kind, title, formatPeriod(parsePeriod(period), words), visionYear);
      return say.directive(
        kind,
        number ?? "",
        issuedOn === undefined ? null : formatDate(issuedOn, words),
        issuer,
      );
    },
  );
}

function activities(): readonly string[] {
  const lines = register.activities.map(
    ({ kind, host, place, level, sessions, attendance, audiences, topics }) =>
      say.activity(
        codeLabel("activityKinds", kind, words),
        level === "commune" ? say.communePolice : (nameOf(host) ?? placeName(register.adminUnits, place)),
        [sessions, attendance].flatMap((count) => (count ? [formatQuantity(count, words)] : [])).join(", "),
        audiences?.parts.map(({ audience }) => codeLabel("audiences", audience, words)) ?? [],
        topics.map((topic) => codeLabel("topics", topic, words)),
      ),
  );
  return [...lines, say.activitiesNotAdded(formatQuantity(sessions, words))];
}

function media(): readonly string[] {
  const lines = register.mediaOutputs.map(({ output }) =>
    formatQuantity(output, words, { leadingZero: language === "vi" }),
  );
  return [...lines, say.mediaNotAdded];
}

function engagements(): readonly string[] {
  const lines = register.engagements.map(({ kind, audience, headcount, place }) =>
    say.engagement(
      codeLabel("engagementKinds", kind, words),
      codeLabel("audiences", audience, words),
      formatQuantity(headcount, words),
      placeName(register.adminUnits, place),
    ),
  );
  const headcounts = register.engagements.map(({ headcount }) => headcount);
  const bare = headcounts.map((headcount) => formatQuantity(headcount, words, { unit: false }));
  return [...lines, say.engagementsNotAdded(bare, formatFigure(sumOverlapping(headcounts, "person"), words))];
}

function models(): readonly string[] {
  const growth = modelGrowth(register, { movement: "dan-van-kheo", from: "2021", to: "2022" });
  return [
    say.opening(formatFigure(growth.opening, words), formatNotes(growth.opening, words)),
    say.added(formatFigure(growth.added, words)),
    say.closing(formatFigure(growth.closing, words)),
    say.growth(
      formatFigure(growth.absolute, words),
      formatRatio(growth.relative, words, { places: 2, percent: true }),
    ),
  ];
}

function rates(): readonly string[] {
  const perSession = attendancePerSession({ attendances, sessions });
  const customary = attendancePerSession({
    attendances: toFigure(attendances, "customary"),
    sessions: toFigure(sessions, "customary"),
  });
  const { quantity, when } = population;
  const inhabitants = hasUnit(quantity, "inhabitant") ? quantity : null;
  const intensity = participationIntensity({ attendances, population: inhabitants });
  return [
    say.perSession(formatRatio(perSession, words, { places: 2 })),
    say.perSessionReason(formatQuantity(attendances, words), formatQuantity(sessions, words)),
    say.perSessionCustomary(formatRatio(customary, words, { places: 2 }), words.flags.customaryReading),
    say.intensity(formatRatio(intensity, words, { places: 2 })),
    say.intensityReason(
      formatQuantity(quantity, words),
      formatPeriod(parsePeriod(when), words),
      titleOf(population.provenance?.[0]?.source),
    ),
  ];
}

function notComputed(): readonly string[] {
  // The report counts attendances, so there are no participants to hold against the population.
  const rate = participationRate({ participants: null, population: null });
  const singleEvents = register.activities.flatMap(({ attendance }) =>
    hasUnit(attendance, "person") ? [attendance] : [],
  );
  return [
    say.rate(formatRatio(rate, words, { places: 2, percent: true })),
    say.distinctPeople(formatFigure(distinctPeople(singleEvents), words)),
    say.otherYears,
  ];
}

function nameOf(organisation: string | undefined): string | undefined {
  return register.organisations.find(({ id }) => id === organisation)?.name;
}

function titleOf(source: string | undefined): string {
  return required(
    register.sources.find(({ id }) => id === source),
    "source of the population",
  ).title;
}
