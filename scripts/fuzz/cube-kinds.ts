import {
  type Cube,
  definePlan,
  type DisclosureTable,
  evaluate,
  evaluatePartial,
  explain,
  isPhongTraoError,
  standardMetrics,
  suppress,
  toFigure,
} from "phongtrao";
import { groupings } from "../../test/arbitraries/province.js";
import { tables } from "../../test/arbitraries/disclosure-table.js";
import { callback } from "./callbacks.js";
import { figure, growthValue, ratioValue } from "./figure-kinds.js";
import { hostile } from "./hostile-values.js";
import { among, type Draw, fields, listOf, type Make, maybe, oneOf } from "./random.js";
import { registerOfProvince, registerOrPrepared, smallGazetteer } from "./register-kinds.js";
import {
  date,
  dueRule,
  flag,
  kindId,
  level,
  locale,
  periodId,
  periodOrId,
  quantity,
  small,
  text,
  unitRegistry,
  withKinds,
} from "./simple-kinds.js";

export const metricId: Make<string> = among(...Object.keys(standardMetrics), "mine", "none");
const words = ["kind", "topic", "audience", "campaign", "unit", "movement", "channel"];
const groupBy: Make = oneOf<unknown>(
  (random) => random.drawn(groupings),
  (random) => random.drawn(groupings),
  fields(
    {},
    {
      word: (random) => ({ by: random.pick(words) }),
      period: (random) => ({ by: "period", kind: kindId(random) }),
    },
  ),
);
export const planInput: Make<Record<string, unknown>> = fields(
  {
    measures: (random) => ({
      one: metricId(random),
      two: random.pick(["sessions", "attendance", "modelsInForce"]),
    }),
  },
  {
    groupBy,
    totals: among("none", "grand", "rollup"),
    reading: among("strict", "customary"),
    filter: fields(
      {},
      { period: periodId, place: among("25", "17", "00001"), words: among({ kind: ["talk"] }) },
    ),
    gaps: fields({}, { flows: among("none", "zero"), stocks: among("none", "carryForward") }),
    reporting: fields(
      { level },
      { every: kindId, asOf: date, asked: listOf(among("00001", "00002")), due: dueRule },
    ),
  },
);
/** Plans that can be evaluated. */
const plans: Draw<unknown> = {
  count: 60,
  make: (random) => firstThatWorks(() => definePlan(planInput(random) as never)),
};
export const plan: Make = (random) => random.drawn(plans);
/** Plans whose change can be asked for. */
const plansWithoutPeriods: Draw<unknown> = {
  count: 40,
  make: (random) =>
    firstThatWorks(() => {
      const input = { ...planInput(random), filter: {} };
      const groups = random.pick([
        {},
        { province: { by: "place", level: "province" } },
        { kind: { by: "kind" } },
      ]);
      return definePlan({ ...input, groupBy: groups } as never);
    }),
};
export const planWithoutPeriods: Make = (random) => random.drawn(plansWithoutPeriods);

const aggregate: Make = fields({
  zero: among<unknown>(0, [], null, {}),
  add: callback(small),
  merge: callback(small),
  value: callback(oneOf<unknown>(figure, among(null))),
});
export const aggregateDefinition: Make = aggregate;
const heads = { id: among("mine"), definition: among("What it is."), provenance: among("house rule") };
const source = among(
  "activities",
  "mediaOutputs",
  "engagements",
  "ledger",
  "populations",
  "submissions",
  "audienceParts",
);
export const metricDefinition: Make = oneOf<unknown>(
  fields(
    {
      ...heads,
      unit: among("session", "attendance", "activity"),
      source,
      overTime: oneOf<unknown>(among("sum", "count", "max", "distinct"), aggregate),
    },
    {
      of: among("sessions", "attendance", "output"),
      where: among({ kind: ["talk"] }),
      overPlaces: among("sum", "max"),
      countsEvents: flag,
    },
  ),
  fields(
    {
      ...heads,
      unit: among("model"),
      source: among("ledger"),
      overTime: among("last"),
      of: among("quantity"),
    },
    { series: listOf(among("movement", "holder")) },
  ),
  fields({ ...heads, unit: among("commune"), source, reaches: level }),
  fields({
    ...heads,
    unit: among("commune", "submission"),
    refersTo: oneOf<unknown>(
      fields({ kind: among("units"), level }),
      fields({ kind: among("target"), measure: metricId }),
    ),
  }),
  fields(
    { ...heads, numerator: metricId, denominator: metricId },
    { per: small, sort: among("rate", "ratio", "share") },
  ),
  fields({
    ...heads,
    parts: (random) => ({ a: metricId(random) }),
    compute: callback(oneOf<unknown>(figure, ratioValue, growthValue, among(null), hostile)),
  }),
);
const book: Make = (random) => ({ ...standardMetrics, mine: metricDefinition(random) });
const evaluation = { gazetteer: smallGazetteer };
const further = { lineage: flag, units: unitRegistry, metrics: book, ...withKinds };
export const evaluateOptions: Make = fields(evaluation, further);
export const planOptions: Make = maybe(fields({}, { metrics: book, units: unitRegistry, ...withKinds }));
export const partialOptions: Make = fields(evaluation, { ...further, namedElsewhere: listOf(text) });
export const changeOptions: Make = fields(
  { ...evaluation, to: periodOrId },
  {
    ...further,
    from: periodOrId,
    likeForLike: flag,
    upTo: date,
    acrossBreak: among("refuse", "compute"),
    acrossPartial: among("refuse", "compute"),
    acrossRegimes: among("refuse", "compute"),
  },
);
export const lawSamples: Make = fields(
  { registers: listOf(registerOfProvince, 2) },
  {
    ...evaluation,
    metrics: book,
    groupBy,
    units: unitRegistry,
    gaps: among({ flows: "zero" }),
    ...withKinds,
  },
);

/** Arguments of what evaluates; of three calls one has a metric of the caller's own, with the caller's own functions. */
export const evaluated =
  (own: Make, options: Make): Make<readonly unknown[]> =>
  (random) => {
    const asked = own(random) as object;
    const given = [asked, registerOrPrepared(random), options(random)] as const;
    if (!random.oneIn(3)) return given;
    const measures = { mine: "mine", sessions: "sessions" };
    return [{ ...asked, measures }, given[1], { ...(given[2] as object), metrics: book(random) }];
  };

const cubes: Draw<unknown> = {
  count: 40,
  make: (random) =>
    firstThatWorks(() =>
      evaluate(plan(random) as never, registerOrPrepared(random) as never, {
        gazetteer: smallGazetteer(random),
        lineage: random.oneIn(2),
      }),
    ),
};
const cube: Make = (random) => random.drawn(cubes);
const partials: Draw<unknown> = {
  count: 30,
  make: (random) => {
    const own = definePlan({
      measures: { one: "sessions", two: "modelsInForce" },
      groupBy: random.drawn(groupings),
    });
    return evaluatePartial(own, registerOfProvince(random), { gazetteer: smallGazetteer(random) });
  },
};
export const partialCubes: Make = (random) => {
  const one = random.drawn(partials);
  return random.oneIn(2) ? [one] : [one, one];
};

const somePeople = tables({ place: 3, topic: 2 }, [[], ["place"]]);
const table: Make = oneOf<unknown>(cube, (random) => random.drawn(somePeople));
const published: Draw<readonly [unknown, unknown]> = {
  count: 20,
  make: (random) => {
    const own: DisclosureTable = random.oneIn(2) ? random.drawn(somePeople) : (cube(random) as Cube);
    const result = firstThatWorks(() => suppress(own, { threshold: 2 + random.below(4) })) as {
      readonly published?: unknown;
    };
    return [own, result.published];
  },
};
/** A table, and what is published of it. */
export const tableAndPublished: Make<readonly unknown[]> = (random) => random.drawn(published);
/** A table, with options that name its own columns. */
export const tableToSuppress: Make<readonly unknown[]> = (random) => {
  const own = table(random) as DisclosureTable;
  const measures = Object.keys(own.rows[0]?.figures ?? {});
  const names = Object.keys(own.rows[0]?.key ?? {});
  const some = (list: readonly string[]) => list.filter(() => random.oneIn(2));
  const threshold = 2 + random.below(9);
  const zeros = random.pick(["publish", "hide"]);
  const more = { measures: some(measures), overlapping: some(names), additive: some(measures), zeros };
  return [own, random.oneIn(2) ? { threshold } : { threshold, ...more }];
};
export const suppressOptions: Make = fields(
  { threshold: among(2, 3, 5, 11) },
  {
    zeros: among("publish", "hide"),
    measures: listOf(among("one", "two", "people")),
    additive: listOf(among("one", "people")),
    overlapping: listOf(among("place", "commune")),
    linked: among({}, { one: ["two"] }),
  },
);

const explanations: Draw<unknown> = {
  count: 40,
  make: (random) =>
    firstThatWorks(() => explain((random.oneIn(2) ? figure(random) : ratioValue(random)) as never)),
};
export const explanation: Make = (random) => random.drawn(explanations);
export const explainOptions: Make = maybe(fields({}, { locale, register: registerOfProvince, shown: small }));
export const explained: Make = oneOf(figure, ratioValue);
export const bounded: Make = oneOf<unknown>(
  figure,
  quantity,
  ratioValue,
  among(toFigure({ value: 5, hedge: "exact", unit: "person" })),
);

/** What a generator makes may be refused; then the next is tried. */
function firstThatWorks(make: () => unknown): unknown {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return make();
    } catch (error) {
      if (!isPhongTraoError(error)) throw error;
    }
  }
  throw new Error("nothing of 200 was accepted");
}
