/** A consumer of some 300 lines that uses the library widely. It is never run: `npm run type-cost` measures what it costs to check. */
import {
  add,
  type AdminUnit,
  atMostVerdict,
  attendancePerSession,
  auditDisclosure,
  boundsOf,
  checkRecord,
  checkRegister,
  codeLabel,
  completeness,
  coverage,
  createGazetteer,
  type Cube,
  defineMetric,
  definePlan,
  defineRule,
  defineUnit,
  type Difference,
  distinctPeople,
  evaluate,
  evaluateChange,
  evaluatePartial,
  exactly,
  explain,
  type Finding,
  findingsToSarif,
  formatFigure,
  formatRatio,
  type Gazetteer,
  type Growth,
  growth,
  isSuppressed,
  mergeCubes,
  moreThan,
  parseRecord,
  parseRegister,
  participationIntensity,
  participationRate,
  percent,
  type PlanInput,
  placesReached,
  predecessorsOf,
  prepareRegister,
  type Quantity,
  ratio,
  recheck,
  type Register,
  registerJsonSchema,
  renderFinding,
  renderProblem,
  reportingTimeliness,
  restate,
  roundRatio,
  safeParseRecord,
  safeParseRegister,
  type StandardMetrics,
  standardMetrics,
  standardRules,
  subtract,
  sum,
  sumOverlapping,
  suppress,
  toFigure,
  totalsOf,
  unitAt,
  units,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { activitySchema, registerSchema } from "phongtrao/schema";

const gazetteer: Gazetteer = createGazetteer(vietnamProvinces);
const drill = defineUnit({ id: "drill", counts: "occurrences" });
const ownUnits = { ...units, drill };

export function quantities(): readonly string[] {
  const sessions = add(exactly(882, "session"), moreThan(40, "session"));
  const people = sum([exactly(69, "person"), exactly(54, "person")]);
  const counted = sum([exactly(69, "person"), exactly(300, "attendance")], "attendance");
  const overlapping = sumOverlapping([exactly(12, "person"), moreThan(20, "person")], "person");
  const drills = toFigure(exactly(12, drill), { units: ownUnits });
  const fewer: Difference<"session"> = subtract(sessions, exactly(900, "session"));
  const perSession = attendancePerSession({ attendances: counted, sessions });
  const intensity = participationIntensity({ attendances: counted, population: exactly(871724, "person") });
  const rate = participationRate({ participants: people, population: exactly(84735, "person") });
  const perModel = ratio(sessions, exactly(12, "model"));
  // @ts-expect-error sessions are not attendances
  add(exactly(882, "session"), exactly(88500, "attendance"));
  const distinct = distinctPeople([exactly(12, "person"), exactly(300, "attendance")]);
  const { lower, upper } = boundsOf(people);
  return [
    ...[sessions, people, overlapping, drills, distinct].map((figure) => formatFigure(figure, vi)),
    ...[perSession, intensity, rate].map((value) => formatRatio(value, en, { places: 2 })),
    formatFigure(fewer, en),
    roundRatio(perModel, { places: 1 }) ?? "",
    `${lower ?? ""}${upper ?? ""}`,
  ];
}

export function change(from: Quantity<"model"> | null, to: Quantity<"model">): string {
  const found: Growth<"model"> = growth(from, to, { seriesBreak: false });
  switch (found.status) {
    case "determined":
      return percent(found.relative, { places: 2 }) ?? "";
    default:
      return vi.growth[found.status];
  }
}

export function places(): readonly string[] {
  const before: AdminUnit | undefined = unitAt(gazetteer, "17", "2022-12-31");
  const origins = predecessorsOf(gazetteer, "25", "2025-07-01").map(({ name }) => name);
  const series = ["R2024", "R2025"].map((period) => ({
    unit: "17",
    period,
    value: exactly(100, "session"),
    source: "report",
  }));
  const restated = restate(series, { gazetteer, to: "2025-07-01", shares: { "25": { "17": 1 } } });
  const totals = totalsOf(restated);
  return [before?.name ?? "", ...origins, ...restated.series.map(({ unit }) => unit), `${totals.length}`];
}

export function gate(input: unknown): Register {
  const result = safeParseRegister(input);
  if (!result.ok) {
    for (const problem of result.problems) {
      const { code, path } = problem;
      reportLine(`${path.join(".")} ${code}: ${renderProblem(problem, vi)}`);
    }
  }
  const activity = parseRecord("activity", { id: "a", kind: "talk", when: "2022-11-18", topics: [] });
  const typed = safeParseRecord("submission", { id: "s1", place: "17", period: "2022" });
  const byZod = activitySchema.safeParse(activity);
  const whole = registerSchema.safeParse(input);
  if (byZod.success && whole.success) reportLine(`${byZod.data.kind} ${whole.data.activities.length}`);
  if (typed.ok) reportLine(`${typed.record.status} ${typed.record.period.toString()}`);
  reportLine(registerJsonSchema().$schema ?? "");
  return parseRegister(input, { units: ownUnits });
}

const byTopicAndQuarter = {
  measures: {
    sessions: "sessions",
    attendance: "attendance",
    rate: "participationRate",
    perSession: "attendancePerSession",
    models: "modelsInForce",
    grown: "modelGrowth",
  },
  groupBy: {
    topic: { by: "topic" },
    quarter: { by: "period", kind: "reporting-quarter" },
    commune: { by: "place", level: "commune" },
  },
  filter: { place: "25", period: "R2027", words: { kind: ["talk", "contest"] } },
  reading: "customary",
  totals: "rollup",
  reporting: { level: "commune", every: "reporting-month", asOf: "2027-12-20" },
} as const satisfies PlanInput;

export function table(register: Register): readonly string[] {
  const plan = definePlan(byTopicAndQuarter);
  const cube: Cube<typeof byTopicAndQuarter, StandardMetrics> = evaluate(plan, prepareRegister(register), {
    gazetteer,
    lineage: true,
  });
  const merged = mergeCubes([evaluatePartial(plan, register, { gazetteer })], { gazetteer });
  const { rows, totals } = evaluateChange(plan, register, { to: "R2027-Q4", likeForLike: true, gazetteer });
  return [
    ...[...cube.rows, ...merged.rows].map(({ key, figures, coverage: covered }) =>
      [
        codeLabel("topics", key.topic ?? "", vi),
        key.quarter ?? "",
        key.commune ?? "",
        formatFigure(figures.sessions, vi),
        formatFigure(figures.attendance, vi, { unit: false }),
        formatRatio(figures.rate, vi, { places: 1, percent: true }),
        formatRatio(figures.perSession, vi, { places: 1 }),
        formatFigure(figures.models, vi),
        `${covered.received ?? "?"}/${covered.expected ?? "?"}`,
        figures.attendance === null ? "" : explain(figures.attendance, { register, locale: vi }).text,
      ].join(";"),
    ),
    ...[...rows, ...totals].map(({ changes }) => formatFigure(changes.sessions.absolute, vi)),
  ];
}

const contests = defineMetric({
  id: "contests",
  definition: "Sessions of the kind contest.",
  provenance: "house rule",
  unit: "session",
  source: "activities",
  where: { kind: ["contest"] },
  of: "sessions",
  overTime: "sum",
});
const contestShare = defineMetric({
  id: "contestShare",
  definition: "Sessions of the kind contest as a share of all sessions.",
  provenance: "house rule",
  numerator: "contests",
  denominator: "sessions",
});
const metrics = { ...standardMetrics, contests, contestShare };

export function ownMetrics(register: Register): readonly (string | null)[] {
  const measures = { contests: "contests", share: "contestShare", sessions: "sessions" } as const;
  const plan = definePlan({ measures, groupBy: { kind: { by: "kind" } } }, { metrics });
  return evaluate(plan, register, { metrics }).rows.flatMap(({ key, figures }) => [
    key.kind ?? null,
    formatFigure(figures.contests, vi),
    percent(figures.share, { places: 0 }),
  ]);
}

const hall = defineRule({
  id: "house/larger-than-the-hall",
  definition: "No talk has more people than the hall has seats.",
  severity: "warning",
  provenance: "house rule",
  parameters: { seats: { default: 500, meaning: "How many seats the hall has." } },
  selects: { each: "record", lists: ["activities"], where: ({ kind }) => kind === "talk" },
  messages: { "too-many": ["found", "expected"], "no-attendance": [] },
  judge: ({ attendance }, { figure, parameters: { seats } }) => {
    const found = attendance === undefined ? null : figure(attendance, attendance.unit);
    if (attendance === undefined || found === null)
      return { verdict: "incomplete", message: "no-attendance", data: {} };
    const verdict = atMostVerdict(found, { lower: seats, upper: seats });
    if (verdict === "pass") return "pass";
    return {
      verdict,
      message: "too-many",
      data: { found: attendance, expected: seats },
      path: ["attendance"],
    };
  },
});
const ownWords = {
  ...vi,
  rules: {
    ...vi.rules,
    [hall.id]: {
      title: "Đông hơn số chỗ ngồi",
      messages: { "too-many": "Ghi {found}: hội trường có {expected} chỗ.", "no-attendance": "Chưa ghi." },
    },
  },
};

export function judged(register: Register, changed: readonly string[]): readonly string[] {
  const options = { gazetteer, asOf: "2027-12-31", rules: [...standardRules, hall] };
  const result = checkRegister(register, options);
  const again = recheck(result, register, changed, options);
  const [activity] = register.activities;
  const alone = activity === undefined ? [] : checkRecord("activity", activity).findings;
  const byRule = new Map<string, Finding[]>();
  for (const finding of [...result.findings, ...again.findings, ...alone]) {
    const others = byRule.get(finding.rule) ?? [];
    byRule.set(finding.rule, [...others, finding]);
  }
  const log = findingsToSarif(result, ownWords, { artifact: "register.json" });
  return [
    ...[...byRule.values()].flat().map((finding) => renderFinding(finding, ownWords)),
    String(log.runs.length),
  ];
}

export function reported(register: Register): readonly string[] {
  const question = { gazetteer, level: "commune", under: "25", asOf: "2027-12-20" } as const;
  const month = coverage(register, { ...question, period: "R2027-12" });
  const { units: inTime } = reportingTimeliness(register, {
    ...question,
    periods: ["R2027-11", "R2027-12"],
    due: { workingDays: 2 },
  });
  const complete = completeness(register, { ...question, periods: ["R2027-12"] });
  const reached = placesReached(register, { gazetteer, level: "commune", under: "25", period: "R2027" });
  return [
    ...month.units.map(({ unit, status }) => `${unit.code} ${vi.reportStatuses[status]}`),
    ...inTime.map(({ unit, periods: [first] }) => `${unit.name} ${first?.status ?? ""}`),
    ...Object.keys(complete),
    ...Object.keys(reached),
  ];
}

export function published(register: Register): readonly string[] {
  const plan = definePlan({
    measures: { people: "audienceHeadcount" },
    groupBy: { topic: { by: "topic" }, audience: { by: "audience" } },
    totals: "rollup",
  });
  const cube = evaluate(plan, register);
  const release = suppress(cube, { threshold: 5, overlapping: ["topic"] });
  const { exposed } = auditDisclosure(cube, release.published);
  const cells = release.published.rows.map(({ key, figures: { people } }) =>
    isSuppressed(people) ? `${key.topic ?? ""} ${vi.suppression.marker}` : formatFigure(people, vi),
  );
  return [...cells, String(exposed.length)];
}

const lines: string[] = [];

function reportLine(line: string): void {
  lines.push(line);
}
