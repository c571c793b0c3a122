import {
  gazetteerProblemCodes,
  periodProblemCodes,
  problemCodes,
  quantityProblemCodes,
  tableProblemCodes,
} from "phongtrao";
import * as cubes from "./cube-kinds.js";
import * as figures from "./figure-kinds.js";
import { hostile } from "./hostile-values.js";
import { among, fields, listOf, type Make, maybe, oneOf } from "./random.js";
import * as registers from "./register-kinds.js";
import * as rules from "./rule-kinds.js";
import * as simple from "./simple-kinds.js";

/** How a public function is called. */
export interface Called {
  /** Makes arguments that are mostly valid, and fit one another. */
  readonly given: (...args: Parameters<Make>) => readonly unknown[];
  /** Which argument it judges, whatever it is: not even what a getter in there throws comes through. */
  readonly judges?: number;
  /** Runs functions of the caller's; what these throw passes through. */
  readonly runsCallbacks?: true;
}

const of = (...makes: readonly Make[]): Called => ({ given: (random) => makes.map((make) => make(random)) });

const { countable, missable, figure, ratioValue } = figures;
const { date, kindId, kinds, level, locale, number, period, places, text, unitLike, withKinds } = simple;
const { gazetteer, register, unitCode } = registers;

/** A gazetteer, a unit of it, a day of its life; and more. */
const ofUnit = (...makes: readonly Make[]): Called => ({
  given: (random) => [...registers.unitOfGazetteer(random), ...makes.map((make) => make(random))],
});
const counted = of(number, unitLike);
const unitsOfPlace = { under: unitCode, ...withKinds };
const units = maybe(fields({}, { units: simple.unitRegistry }));
const question = (needed: Readonly<Record<string, Make>>, further: Readonly<Record<string, Make>> = {}) =>
  fields({ level, gazetteer, ...needed }, { ...unitsOfPlace, asked: listOf(unitCode), ...further });
const periodList: Make = (random) => [simple.periodOrId(random), ...listOf(simple.periodOrId)(random)];
const acrossRegimes = maybe(fields({}, { ...withKinds, acrossRegimes: among("refuse", "compute") }));
const sumArguments = of(listOf(countable), maybe(simple.unitId), units);
const seriesOptions = maybe(fields({}, { ...withKinds, units: simple.unitRegistry }));
const yearOptions = maybe(fields({}, { ...withKinds, units: simple.unitRegistry, changes: simple.flag }));
const growthOptions = maybe(
  fields(
    {},
    { acrossBreak: among("refuse", "compute"), seriesBreak: simple.flag, coverage: among(undefined) },
  ),
);
const countFormat = maybe(fields({}, { leadingZero: simple.flag, unit: simple.flag }));
const json: Make = oneOf<unknown>(hostile, register, register, register);
const parseOptions = maybe(fields({}, { units: simple.unitRegistry, codes: simple.codeLists, ...withKinds }));

/** Every public function of every door, by its name. A function that is not in it fails the run. */
export const functions: Readonly<Record<string, Called>> = {
  // quantities and figures
  about: counted,
  atLeast: counted,
  atMost: counted,
  between: of(number, number, unitLike, maybe(fields({}, { openAbove: simple.flag }))),
  exactly: counted,
  lessThan: counted,
  moreThan: counted,
  nearly: counted,
  defineUnit: of(
    fields(
      { id: text },
      {
        whole: simple.flag,
        countableAs: listOf(simple.unitId),
        counts: among("people", "bodies"),
        additiveOverTime: simple.flag,
      },
    ),
  ),
  add: of(countable, countable),
  subtract: of(countable, countable),
  scale: of(countable, number),
  roundFigure: of(countable, fields({ places: simple.small })),
  sum: sumArguments,
  sumOverlapping: sumArguments,
  compare: of(countable, countable),
  boundsOf: of(countable, figures.reading),
  toFigure: of(countable, figures.reading),
  figureOfRecord: of(countable, fields({ list: among("ledger", "activities"), id: text }), figures.reading),
  hasUnit: of(missable, simple.unitId),
  ratio: of(missable, missable),
  totalRatio: of(listOf(ratioValue)),
  percent: of(oneOf<unknown>(ratioValue, among("13.89", "0", "-3.5", null)), places),
  roundRatio: of(ratioValue, places),
  formatFigure: of(oneOf<unknown>(figure, among(null)), locale, countFormat),
  formatNumber: of(
    oneOf<unknown>(number, among("13.89", "-3")),
    locale,
    maybe(fields({}, { leadingZero: simple.flag })),
  ),
  formatQuantity: of(simple.quantity, locale, countFormat),
  formatRatio: of(ratioValue, locale, fields({ places: simple.small }, { percent: simple.flag })),
  readQuantity: of(
    among(
      "trên 1.200 lượt",
      "khoảng 300 người",
      "từ 200 – 250 trở lên",
      "1,2 triệu đồng",
      "1,200",
      "04 buổi",
      "54/56",
      "…",
      "",
    ),
    oneOf<unknown>(simple.unitId, listOf(simple.unitId)),
    locale,
    maybe(fields({}, { units: simple.unitRegistry, nouns: among({ session: ["cuộc"] }, { mine: [] }) })),
  ),
  renderQuantityProblem: of(simple.problemOf(quantityProblemCodes), locale),
  compareVietnamese: of(text, text),
  isPhongTraoError: { ...of(hostile, maybe(text)), judges: 0 },
  PhongTraoError: of(text, text),

  // dates and periods
  addDays: of(date, number),
  daysBetween: of(date, date),
  plainDate: of(simple.yearNumber, simple.small, number),
  lastDayOfMonth: of(simple.yearNumber, simple.small),
  isPlainDate: { ...of(oneOf<unknown>(date, hostile)), judges: 0 },
  formatDate: of(date, locale),
  formatPeriod: of(period, locale),
  comparePeriods: of(period, period),
  overlapDays: of(period, period),
  periodWithin: of(period, period),
  periodContains: of(period, date),
  periodProgress: of(period, date),
  periodContaining: of(kindId, date, maybe(kinds)),
  periodsBetween: {
    // Of any two days of 300 years there are a hundred thousand; that is asked for seldom.
    given: (random) => [
      kindId(random),
      `2022-0${1 + random.below(9)}-01`,
      `2023-0${1 + random.below(9)}-28`,
      maybe(kinds)(random),
    ],
  },
  partsOf: of(period, kindId, maybe(kinds)),
  nextPeriod: of(period, maybe(kinds)),
  previousPeriod: of(period, maybe(kinds)),
  samePeriodLastYear: of(period, maybe(fields({}, { ...withKinds, upTo: date }))),
  joinPeriods: of(simple.neighbours, acrossRegimes),
  matchPeriods: of(period, period, acrossRegimes),
  parsePeriod: of(simple.periodId, maybe(kinds)),
  safeParsePeriod: { ...of(oneOf<unknown>(simple.periodId, hostile), maybe(kinds)), judges: 0 },
  period: { given: simple.periodParts },
  readPeriod: of(
    among(
      "tháng 11/2022",
      "quý I năm 2022",
      "6 tháng đầu năm 2022",
      "T13/2022",
      "năm học 2022-2023",
      "từ 15/12/2021",
    ),
    maybe(fields({}, { regime: simple.regime })),
  ),
  renderPeriodProblem: of(simple.problemOf(periodProblemCodes), locale),
  defineRegime: of(simple.regimeDefinition),
  periodKindsOf: of(simple.regime),
  withRegimeWords: of(locale, simple.regime),
  dueDate: of(period, simple.dueRule),
  timeliness: of(fields({}, { dueOn: date, receivedOn: date }), date),
  formatCoverage: of(
    fields({
      status: among("complete", "partial", "none-expected", "unknown"),
      received: among(null, 0, 2, 3321),
      expected: among(null, 0, 4, 3321),
    }),
    locale,
  ),
  formatTimeliness: of(
    fields({
      status: among("on-time", "late", "missing", "not-due-yet", "unknown"),
      daysLate: among(null, 1, 3),
    }),
    locale,
  ),

  // places
  createGazetteer: of(registers.gazetteerInput),
  safeCreateGazetteer: { ...of(registers.gazetteerInput), judges: 0 },
  ancestors: ofUnit(),
  childrenAt: ofUnit(),
  descendants: ofUnit(maybe(fields({}, { level }))),
  parentAt: ofUnit(),
  predecessorsOf: ofUnit(maybe(fields({}, { asOf: date }))),
  successorsOf: ofUnit(maybe(fields({}, { asOf: date }))),
  unitAt: ofUnit(),
  unitsAt: of(gazetteer, level, date),
  findUnits: of(gazetteer, text, fields({ date }, { level, parent: unitCode, withoutAccents: simple.flag })),
  readUnits: of(registers.rows, registers.unitTable),
  readCodeMapping: of(registers.rows, registers.unitTable),
  renderGazetteerProblem: of(simple.problemOf(gazetteerProblemCodes), locale),
  renderTableProblem: of(simple.problemOf(tableProblemCodes), locale),
  restate: of(registers.places, registers.restateOptions),
  totalsOf: of(registers.restatement, units),

  // the gate
  parseRegister: of(json, parseOptions),
  safeParseRegister: { ...of(json, parseOptions), judges: 0 },
  parseRecord: { given: (random) => [...registers.kindAndRecord(random), parseOptions(random)] },
  safeParseRecord: {
    given: (random) => [...registers.kindAndRecord(random), parseOptions(random)],
    judges: 1,
  },
  registerJsonSchema: of(parseOptions),
  renderProblem: of(simple.problemOf(problemCodes), locale),
  codeLabel: of(among("topics", "channels", "none"), text, locale),
  recordLabel: {
    given: (random) => [...registers.recordOfRegister(random), locale(random), rules.labelOptions(random)],
  },

  // figures from records
  attainment: of(figures.target, missable, figures.reading),
  attendancePerSession: of(
    fields({ attendances: figures.countOf("attendance"), sessions: figures.countOf("session") }),
  ),
  participationIntensity: of(
    fields(
      { attendances: figures.countOf("attendance"), population: figures.countOf("person") },
      { per: simple.small },
    ),
  ),
  participationRate: of(
    fields({ participants: missable, population: missable }, { units: simple.unitRegistry }),
  ),
  distinctPeople: of(listOf(countable), maybe(fields({}, { population: missable }))),
  growth: of(missable, missable, growthOptions),
  meanAnnualGrowth: of(missable, missable, number, growthOptions),
  rateChange: of(figures.missableRatio, figures.missableRatio),
  formatChange: of(oneOf<unknown>(figure, among(null)), locale, countFormat),
  formatNotes: of(oneOf<unknown>(ratioValue, countable), locale),
  formatGrowth: of(ratioValue, locale, fields({ places: simple.small })),
  formatPoints: of(oneOf<unknown>(figures.rateChangeValue, among("3.5", "-1")), locale, places),
  contributions: of(figures.partList, figures.partList, maybe(fields({}, { likeForLike: simple.flag }))),
  decompose: of(figures.rateGroups, figures.rateGroups),
  reconcile: of(
    fields(
      {},
      { opening: missable, added: missable, removed: missable, correction: missable, closing: missable },
    ),
  ),
  modelGrowth: of(
    register,
    fields(
      {
        movement: among("dan-van-kheo", "phong trào 0", "m", "n"),
        from: among("2021", "2022"),
        to: among("2022", "2025"),
      },
      {
        ...withKinds,
        gazetteer,
        lineage: simple.flag,
        place: unitCode,
        unit: among("model"),
        acrossBreak: among("compute"),
      },
    ),
  ),
  flowToStock: of(figures.series, seriesOptions),
  stockToFlow: of(figures.series, seriesOptions),
  fromYearToDate: of(figures.monthSeries, yearOptions),
  toYearToDate: of(figures.monthSeries, yearOptions),
  completeness: of(register, question({ periods: periodList }, { asOf: date })),
  coverage: of(register, question({ period: simple.periodOrId }, { asOf: date })),
  placesReached: of(
    register,
    question({ period: simple.periodOrId }, { topics: listOf(among("fire-safety")) }),
  ),
  reportingTimeliness: of(register, question({ periods: periodList, asOf: date }, { due: simple.dueRule })),

  // plans and cubes
  definePlan: { ...of(cubes.planInput, cubes.planOptions), runsCallbacks: true },
  defineMetric: of(cubes.metricDefinition, units),
  defineAggregate: of(cubes.aggregateDefinition),
  ratioOf: of(cubes.aggregateDefinition, cubes.aggregateDefinition),
  checkMetricLaws: { ...of(cubes.metricDefinition, cubes.lawSamples), runsCallbacks: true },
  prepareRegister: of(register),
  evaluate: { given: cubes.evaluated(cubes.plan, cubes.evaluateOptions), runsCallbacks: true },
  evaluateChange: {
    given: cubes.evaluated(cubes.planWithoutPeriods, cubes.changeOptions),
    runsCallbacks: true,
  },
  evaluatePartial: { given: cubes.evaluated(cubes.plan, cubes.partialOptions), runsCallbacks: true },
  mergeCubes: { ...of(cubes.partialCubes, cubes.evaluateOptions), runsCallbacks: true },
  metricLabel: of(cubes.metricId, locale),
  suppress: { given: cubes.tableToSuppress },
  auditDisclosure: {
    given: (random) => [
      ...cubes.tableAndPublished(random),
      random.oneIn(2) ? undefined : cubes.suppressOptions(random),
    ],
  },
  isSuppressed: { ...of(oneOf<unknown>(hostile, among({ suppressed: true }))), judges: 0 },
  explain: of(cubes.explained, cubes.explainOptions),
  renderExplanation: of(cubes.explanation, locale, maybe(fields({}, { shown: simple.small }))),

  // checks
  checkRegister: { ...of(register, rules.checkOptions), runsCallbacks: true },
  checkRecord: {
    given: (random) => [
      ...registers.kindAndRecord(random),
      fields({}, { ...rules.judgingOptions, register })(random),
    ],
    runsCallbacks: true,
  },
  recheck: { ...of(registers.checkResult, register, listOf(text), rules.checkOptions), runsCallbacks: true },
  defineRule: of(rules.ruleDefinition),
  withRuleWords: of(locale, rules.ruleDefinition, rules.ruleText),
  renderFinding: of(rules.finding, locale, rules.findingOptions),
  findingsToTable: of(registers.checkResult, locale, rules.tableOptions),
  findingsToSarif: { ...of(registers.checkResult, locale, rules.sarifOptions), runsCallbacks: true },
  atMostVerdict: of(cubes.bounded, cubes.bounded),
  sameVerdict: of(cubes.bounded, cubes.bounded),
};
