import { defineMetric, definePlan, evaluate, evaluatePartial, mergeCubes, standardMetrics } from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";
import { registerOf, talk } from "./cubes/small-province.js";

const plan = definePlan({ measures: { a: "attendance" } });

// Two offices: a training day of 40 and one of 30, which may be of the same people, and another of 5.
const [first, second] = [talk(40, { id: "x", mayOverlap: ["y"] }), talk(30, { id: "y", mayOverlap: ["x"] })];
const offices = [registerOf({ activities: [first, talk(5)] }), registerOf({ activities: [second] })] as const;

describe("records that name others in another part", () => {
  it("are told, with what the other parts have to be asked", () => {
    const parts = offices.map((office) => evaluatePartial(plan, office));
    const error = thrownBy(() => mergeCubes(parts));
    expect([error.code, error.data, error.path]).toStrictEqual(["overlap-across-parts", { ids: ["y"] }, [0]]);
    expect(error.message).toBe(
      'Part 0 names records that may stand in other parts: y. Evaluate the other parts with namedElsewhere: ["y"].',
    );
  });

  it("are told of the part that names them, all of them", () => {
    const naming = registerOf({ activities: [talk(9, { mayOverlap: ["y", "w"] })] });
    const parts = [evaluatePartial(plan, registerOf({})), evaluatePartial(plan, naming)];
    const error = thrownBy(() => mergeCubes(parts));
    expect([error.data, error.path]).toStrictEqual([{ ids: ["w", "y"] }, [1]]);
    expect(error.message).toBe(
      'Part 1 names records that may stand in other parts: w, y. Evaluate the other parts with namedElsewhere: ["w", "y"].',
    );
  });

  it("count once at least, where each part knows of the others", () => {
    const [one, other] = offices;
    const parts = [
      evaluatePartial(plan, one, { namedElsewhere: ["x"] }),
      evaluatePartial(plan, other, { namedElsewhere: ["y"] }),
    ];
    const merged = mergeCubes(parts);
    expect(merged.rows[0]?.figures.a).toMatchObject({ lower: 45, upper: 75, flags: ["possibleOverlap"] });
    expect(merged).toStrictEqual(evaluate(plan, registerOf({ activities: [first, talk(5), second] })));
  });

  it("need not be known to their own part, nor by one that is alone", () => {
    const [one] = offices;
    expect(mergeCubes([evaluatePartial(plan, one)]).rows[0]?.figures.a?.upper).toBe(45);
  });

  it("are of no matter to a plan that reads another list", () => {
    const media = definePlan({ measures: { m: "mediaItems" } });
    const parts = offices.map((office) => evaluatePartial(media, office));
    expect(mergeCubes(parts)).toStrictEqual(evaluate(media, registerOf({})));
  });
});

describe("the words of a plan are those of the records that it reads", () => {
  const said = { definition: "Sessions over what the media made.", provenance: "house rule" } as const;
  const ratioOf = (id: string, numerator: string, denominator: string, outOfAll?: readonly string[]) =>
    defineMetric({ ...said, id, numerator, denominator, ...(outOfAll && { outOfAll }) });
  const metrics = {
    ...standardMetrics,
    bare: ratioOf("bare", "sessions", "mediaItems"),
    outOfAll: ratioOf("outOfAll", "sessions", "mediaItems", ["kind"]),
    upsideDown: ratioOf("upsideDown", "mediaItems", "sessions", ["kind"]),
  };
  const byKind = (measure: string) => () =>
    definePlan({ measures: { n: measure }, groupBy: { kind: { by: "kind" } } }, { metrics });

  it("except those of a denominator that is out of all of them", () => {
    expect(byKind("outOfAll")().groupBy).toStrictEqual({ kind: { by: "kind" } });
    for (const measure of ["bare", "upsideDown"]) {
      const error = thrownBy(byKind(measure));
      expect([error.code, error.data["source"], error.path]).toStrictEqual([
        "unknown-word",
        "mediaOutputs",
        ["groupBy", "kind"],
      ]);
    }
  });

  it("except those of what figures are held against, such as inhabitants, though not of other stocks", () => {
    expect(byKind("participationRate")().groupBy).toStrictEqual({ kind: { by: "kind" } });
    const byTopic = () =>
      definePlan({ measures: { n: "modelsInForce" }, groupBy: { topic: { by: "topic" } } }, { metrics });
    expect(thrownBy(byTopic).data["source"]).toBe("ledger");
  });
});
