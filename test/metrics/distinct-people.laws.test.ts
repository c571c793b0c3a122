import { fc, test } from "@fast-check/vitest";
import { distinctPeople, exactly, moreThan, nearly } from "phongtrao";
import { expect } from "vitest";

/** The people of a village who came to one session. */
const session = fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 8 });

/** Sessions that one line of a report sums, and how it tells of them: one session as people, any number as attendances. */
const line = fc.record({
  sessions: fc.array(session, { minLength: 1, maxLength: 4 }),
  hedge: fc.constantFrom("exact", "moreThan", "nearly"),
  isOfPeople: fc.boolean(),
});

function tell({ sessions, hedge, isOfPeople }: typeof line extends fc.Arbitrary<infer Line> ? Line : never) {
  const count = sessions.reduce((sum, people) => sum + people.length, 0);
  const unit = isOfPeople && sessions.length === 1 ? "person" : "attendance";
  if (hedge === "moreThan" && count > 0) return moreThan(count - 1, unit);
  return hedge === "nearly" ? nearly(count + 1, unit) : exactly(count, unit);
}

test.prop([fc.array(line, { minLength: 1, maxLength: 5 }), fc.boolean()])(
  "whoever came, there were as many different people as the bounds allow",
  (lines, isVillage) => {
    const people = new Set(lines.flatMap(({ sessions }) => sessions.flat())).size;
    const population = isVillage ? exactly(12, "inhabitant") : null;
    const told = distinctPeople(lines.map(tell), { population });
    expect(told?.lower).toBeLessThanOrEqual(people);
    expect(told?.upper ?? people).toBeGreaterThanOrEqual(people);
    expect(told?.flags).not.toContain("exceedsPopulation");
  },
);

test.prop([fc.array(line, { minLength: 1, maxLength: 5 })])(
  "of what is told exactly, the point value lies within the bounds",
  (lines) => {
    const told = distinctPeople(lines.map((one) => tell({ ...one, hedge: "exact" })));
    expect(told?.estimate).toBe(told?.lower);
  },
);
