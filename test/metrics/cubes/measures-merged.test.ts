import {
  about,
  type Activity,
  defineMetric,
  definePlan,
  defineUnit,
  evaluate,
  evaluatePartial,
  exactly,
  type Figure,
  type MediaOutput,
  mergeCubes,
  moreThan,
  type Register,
  standardMetrics,
  units,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { gazetteer, registerOf, talk } from "./small-province.js";

const registry = { ...units, airtime: defineUnit({ id: "airtime", counts: "amounts", whole: false }) };
const airtime = defineMetric(
  { ...standardMetrics.mediaItems, id: "airtime", unit: "airtime" },
  { units: registry },
);
const largest = defineMetric({ ...standardMetrics.attendance, id: "largest", overTime: "max" });
const metrics = { ...standardMetrics, airtime, largest };

interface Told {
  readonly bounds: readonly (number | null)[];
  readonly flags: readonly string[];
  readonly basis: readonly [records: number, reported: number];
}

/** What two parts say together in either order, which must be what they say as one register. */
function together(
  measure: "attendance" | "sessions" | "distinctPeople" | "largest" | "communesReached" | "airtime",
  parts: readonly [Partial<Register>, Partial<Register>],
  { reading, namedElsewhere }: { reading?: "customary"; namedElsewhere?: readonly string[] } = {},
): Told {
  const plan = definePlan({ measures: { m: measure }, reading }, { metrics, units: registry });
  const options = { metrics, units: registry, gazetteer };
  const [one, two] = parts.map((part) =>
    evaluatePartial(plan, registerOf(part), { ...options, namedElsewhere }),
  );
  if (one === undefined || two === undefined) throw new Error("two parts are needed");
  const cubeOf = (register: Register) => evaluate(plan, register, options);
  const told = (cube: ReturnType<typeof cubeOf>): Told => {
    const figure = cube.rows[0]?.figures.m as Figure | null;
    const basis = cube.rows[0]?.basis.m;
    return {
      bounds: [figure?.estimate ?? null, figure?.lower ?? null, figure?.upper ?? null],
      flags: figure?.flags ?? [],
      basis: [basis?.records ?? 0, basis?.reported ?? 0],
    };
  };
  const merged = told(mergeCubes([one, two], options));
  expect(told(mergeCubes([two, one], options))).toStrictEqual(merged);
  const all = registerOf({
    activities: parts.flatMap(({ activities = [] }) => activities),
    mediaOutputs: parts.flatMap(({ mediaOutputs = [] }) => mediaOutputs),
  });
  expect(told(cubeOf(all))).toStrictEqual(merged);
  return merged;
}

const talks = (...activities: Activity[]) => ({ activities });
const hours = (...values: number[]): { mediaOutputs: MediaOutput[] } => ({
  mediaOutputs: values.map((value, at) => ({
    id: `hours ${at} ${value}`,
    when: "2022",
    output: { value, hedge: "exact", unit: "airtime" },
  })),
});

describe("two parts of a register say together what the whole says:", () => {
  it("counts add up, and so do the records that do not report one", () => {
    expect(together("attendance", [talks(talk(40)), talks(talk(30), talk(null))])).toStrictEqual({
      bounds: [70, 70, 70],
      flags: ["incomplete"],
      basis: [3, 2],
    });
  });

  it("what nothing bounds in one part has no bound", () => {
    const hedged = talk(null, { attendance: moreThan(30, "attendance") });
    expect(together("attendance", [talks(talk(40)), talks(hedged)])).toStrictEqual({
      bounds: [70, 71, null],
      flags: [],
      basis: [2, 2],
    });
  });

  it("what custom bounds in one part is flagged", () => {
    const hedged = talk(null, { attendance: about(400, "attendance") });
    // Khoảng 400 is 350 to 450 by custom.
    expect(together("attendance", [talks(talk(40)), talks(hedged)], { reading: "customary" })).toStrictEqual({
      bounds: [440, 390, 490],
      flags: ["customaryReading"],
      basis: [2, 2],
    });
  });

  it("what one part counts in rounds is left out, and the whole flagged", () => {
    const session = talk(null, { sessions: exactly(3, "session") });
    const rounds = talk(null, { sessions: exactly(2, "round") });
    expect(together("sessions", [talks(session), talks(rounds)])).toStrictEqual({
      bounds: [3, 3, 3],
      flags: ["incomplete"],
      basis: [2, 1],
    });
  });

  it("decimals of one part and whole numbers of the other add exactly", () => {
    expect(together("airtime", [hours(0.5), hours(2)]).bounds).toStrictEqual([2.5, 2.5, 2.5]);
    expect(together("airtime", [hours(0.1), hours(0.2, 0.25)]).bounds).toStrictEqual([0.55, 0.55, 0.55]);
    const open: Partial<Register> = {
      mediaOutputs: [{ id: "open", when: "2022", output: { value: 2, hedge: "moreThan", unit: "airtime" } }],
    };
    expect(together("airtime", [hours(0.5), open]).bounds).toStrictEqual([2.5, 2.5, null]);
  });

  it("people of all events are at least those of the largest, at most all", () => {
    expect(together("distinctPeople", [talks(talk(40)), talks(talk(30), talk(50))])).toStrictEqual({
      bounds: [50, 50, 120],
      flags: ["distinctPeople"],
      basis: [3, 3],
    });
  });

  it("the largest is that of either", () => {
    expect(together("largest", [talks(talk(40), talk(60)), talks(talk(50))]).bounds).toStrictEqual([
      60, 60, 60,
    ]);
  });

  it("records that may be the same count once at least, in whichever part they stand", () => {
    const [x, y] = [talk(40, { id: "x", mayOverlap: ["y"] }), talk(30, { id: "y" })];
    expect(together("attendance", [talks(x, talk(5)), talks(y)], { namedElsewhere: ["y"] })).toStrictEqual({
      bounds: [75, 45, 75],
      flags: ["possibleOverlap"],
      basis: [3, 3],
    });
  });

  it("communes that both reached are counted once", () => {
    const [an, binh] = ["00001", "00002"].map((place) => talk(5, { place }));
    if (an === undefined || binh === undefined) throw new Error("two talks are needed");
    expect(together("communesReached", [talks(an), talks({ ...an, id: "again" }, binh)])).toStrictEqual({
      bounds: [2, 2, 2],
      flags: [],
      basis: [3, 3],
    });
  });
});

describe("parts that are merged without the administrative units", () => {
  it("have the rows of their records, and none for units that they cannot know of", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { commune: { by: "place", level: "commune" } },
      filter: { period: "2022" },
      gaps: { flows: "zero" },
    });
    const register = registerOf({ activities: [talk(40, { place: "00001" })] });
    const part = evaluatePartial(plan, register, { gazetteer });
    const keys = (options: Parameters<typeof mergeCubes>[1]) =>
      mergeCubes([part], options).rows.map(({ key }) => key.commune);
    expect(keys({})).toStrictEqual(["00001"]);
    expect(keys({ gazetteer })).toStrictEqual(["00001", "00002", "00003", "00009"]);
  });
});

describe("records that may be the same", () => {
  it("leave the people of another event beside them: 40 or 30, and 50, are at least 50", () => {
    const plan = definePlan({ measures: { m: "distinctPeople" } });
    const activities = [talk(40, { id: "x" }), talk(30, { mayOverlap: ["x"] }), talk(50)];
    const { m } = evaluate(plan, registerOf({ activities })).rows[0]?.figures ?? {};
    expect([m?.estimate, m?.lower, m?.upper, m?.flags]).toStrictEqual([
      50,
      50,
      120,
      ["distinctPeople", "possibleOverlap"],
    ]);
  });
});

describe("the largest total that a number holds", () => {
  const plan = definePlan({ measures: { m: "attendance" } });
  const total = (...counts: number[]) =>
    evaluate(
      plan,
      registerOf({
        activities: counts.map((count) => talk(null, { attendance: exactly(count, "attendance") })),
      }),
    );

  it("is told", () => {
    expect(total(9_007_199_254_740_990, 1).rows[0]?.figures.m?.estimate).toBe(9_007_199_254_740_991);
  });

  it("is followed by an error that says what to do", () => {
    const error = thrownBy(() => total(9_007_199_254_740_991, 1));
    expect([error.code, error.message]).toStrictEqual([
      "overflow",
      "A total has more digits than a number can hold exactly; group by more, or use a larger unit.",
    ]);
  });
});
