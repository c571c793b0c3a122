import { definePlan, type Grouping } from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

describe("what a plan groups by", () => {
  it("has a level that there is, for places alone", () => {
    const groupings = [
      { by: "place", level: "commune" },
      { by: "period", kind: "reporting-month" },
      { by: "topic" },
    ] as const;
    expectTypeOf(groupings).toExtend<readonly Grouping[]>();
    const measures = { held: "sessions" };
    // @ts-expect-error the level is misspelt
    definePlan({ measures, groupBy: { place: { by: "place", level: "comune" } } });
    // @ts-expect-error words have no level
    definePlan({ measures, groupBy: { topic: { by: "topic", level: "commune" } } });
  });
});
