import {
  type Activity,
  auditDisclosure,
  type Cube,
  definePlan,
  evaluate,
  type Figure,
  isSuppressed,
  type PublishedTable,
  suppress,
  suppressed,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { gazetteer, registerOf, talk } from "../cubes/small-province.js";
import { a, b, c, commune, threshold } from "./commune-cubes.js";

const cubeOf = (activities: readonly Activity[], measure: "attendance" | "distinctPeople", kinds = false) =>
  evaluate(
    definePlan({
      measures: { people: measure },
      groupBy: { commune, ...(kinds && { kind: { by: "kind" } }) },
      totals: "rollup",
    }),
    registerOf({ activities }),
    { gazetteer },
  );

/** The words of what is hidden; all of it is the empty text. */
const hiddenIn = ({ rows, totals }: PublishedTable) =>
  [...rows, ...totals]
    .filter(({ figures }) => isSuppressed(figures["people"]))
    .map(({ key }) => Object.values(key).join(" "));
const hiding = ({ rows, totals }: Cube, ...words: readonly string[]): PublishedTable => {
  const hide = (list: PublishedTable["rows"]) =>
    list.map(({ key, figures }) =>
      words.includes(Object.values(key).join(" "))
        ? { key, figures: { people: suppressed } }
        : { key, figures },
    );
  return { rows: hide(rows), totals: hide(totals) };
};
const exposedIn = (cube: Cube, published: PublishedTable) =>
  auditDisclosure(cube as never, published, { threshold }).exposed.map(({ key, lower, upper, equations }) => [
    Object.values(key).join(" "),
    lower,
    upper,
    equations.map(({ kind }) => kind).join(" "),
  ]);

describe("attendances of which some may have been counted twice", () => {
  // At most 3 + 50 + 60 = 113; at least 50 + 60 = 110, if the 3 are among the 50.
  const cube = cubeOf(
    [talk(3, { id: "o", place: a }), talk(50, { place: b, mayOverlap: ["o"] }), talk(60, { place: c })],
    "attendance",
  );

  it("are told by the bounds of their total, in the eyes of the audit", () => {
    const { lower, upper, flags } = cube.totals[0]?.figures.people as Figure;
    expect([lower, upper, flags]).toStrictEqual([110, 113, ["possibleOverlap"]]);
    // 113 − 60 = 53 are both, 113 − 110 = 3 the smaller of them.
    expect(exposedIn(cube, hiding(cube, a, b))).toStrictEqual([[a, 1, 52, "overlap"]]);
    const { equations } = auditDisclosure(cube, hiding(cube, a, b), { threshold }).exposed[0] ?? {};
    expect(equations).toStrictEqual([{ kind: "overlap", measure: "people", key: {}, over: ["commune"] }]);
  });

  it("are hidden with their total, and then no other place is", () => {
    const { published } = suppress(cube, { threshold });
    expect(hiddenIn(published)).toStrictEqual([a, ""]);
    expect(exposedIn(cube, published)).toStrictEqual([]);
  });

  it("within one place tell nothing of the others", () => {
    // The 20 are perhaps among the 50 of b, whose bounds are 50 to 70. All are 113 to 133, as the places say.
    const within = cubeOf(
      [
        talk(3, { place: a }),
        talk(20, { id: "p", place: b }),
        talk(50, { place: b, mayOverlap: ["p"] }),
        talk(60, { place: c }),
      ],
      "attendance",
    );
    expect(hiddenIn(suppress(within, { threshold }).published)).toStrictEqual([a, c]);
  });

  it.each([
    // Of 60 and 2 + 21 the 2 may be the same: 84 to 86. The 3 are none of them.
    ["are fewer than what is hidden", 2, [84, 86]],
    // Of 41 in b 20 may be among the 60 of c: 84 to 104. No rows together are 20.
    ["are no whole rows", 20, [84, 104]],
  ])("that %s tell nothing of it", (_, among, bounds) => {
    const cube = cubeOf(
      [
        talk(3, { place: a }),
        talk(among, { id: "p", place: b }),
        talk(21, { place: b }),
        talk(60, { place: c, mayOverlap: ["p"] }),
      ],
      "attendance",
    );
    const { lower, upper } = cube.totals[0]?.figures.people as Figure;
    expect([lower, upper]).toStrictEqual(bounds);
    expect(hiddenIn(suppress(cube, { threshold }).published)).toStrictEqual([a, b]);
  });

  it("are told where they are a hidden row and one that is shown", () => {
    // Of 3, 12 and 50 the 3 and the 12 may be among the 50: 110 to 125, and 15 less 12 are 3.
    const d = "00009";
    const when = "2025-08-01";
    const three = cubeOf(
      [
        talk(3, { id: "o", place: a, when }),
        talk(12, { id: "p", place: b, when }),
        talk(50, { place: c, when, mayOverlap: ["o", "p"] }),
        talk(60, { place: d, when }),
      ],
      "attendance",
    );
    const { lower, upper } = three.totals[0]?.figures.people as Figure;
    expect([lower, upper]).toStrictEqual([110, 125]);
    expect(exposedIn(three, hiding(three, a, c)).map(([words]) => words)).toStrictEqual([a]);
    expect(hiddenIn(suppress(three, { threshold }).published)).toStrictEqual([a, ""]);
  });

  it("more than can be taken apart are taken to be rows", () => {
    // 100,003 may be among the 200,000; that no rows together are as many is not looked for.
    const many = cubeOf(
      [
        talk(3, { place: a }),
        talk(100_003, { id: "p", place: b }),
        talk(10, { place: b }),
        talk(200_000, { place: c, mayOverlap: ["p"] }),
      ],
      "attendance",
    );
    expect(hiddenIn(suppress(many, { threshold }).published)).toStrictEqual([a, ""]);
  });

  it("are told by every total above them", () => {
    const launch = { kind: "launch" } as const;
    const twoKinds = cubeOf(
      [
        talk(3, { id: "q", place: a }),
        talk(30, { ...launch, place: a }),
        talk(50, { place: b, mayOverlap: ["q"] }),
        talk(40, { ...launch, place: b }),
        talk(60, { place: c }),
      ],
      "attendance",
      true,
    );
    const { published } = suppress(twoKinds, { threshold });
    // 33 are 3 and 30, so that the launch is hidden too; all are 180 to 183, and would be 33 + 90 + 60 if the smallest of these were not hidden.
    expect(hiddenIn(published)).toStrictEqual([`${a} launch`, `${a} talk`, "", a]);
    expect(exposedIn(twoKinds, published)).toStrictEqual([]);
    expect(exposedIn(twoKinds, hiding(twoKinds, `${a} launch`, `${a} talk`))).toStrictEqual([
      [`${a} talk`, 1, 32, "overlap"],
    ]);
  });
});

describe("different people, of whom a total tells the largest event and the sum of all", () => {
  it("leave the others open where the largest is shown", () => {
    // 70 to 133: 73 are both that are hidden, none above 70.
    const cube = cubeOf(
      [talk(3, { place: a }), talk(60, { place: b }), talk(70, { place: c })],
      "distinctPeople",
    );
    expect(hiddenIn(suppress(cube, { threshold }).published)).toStrictEqual([a, b]);
  });

  it("are known where the largest is hidden", () => {
    // 60 to 113: of the 63 that are hidden 60 are one, so that 3 are the other.
    const cube = cubeOf(
      [talk(3, { place: a }), talk(60, { place: b }), talk(50, { place: c })],
      "distinctPeople",
    );
    expect(exposedIn(cube, hiding(cube, a, b)).map(([words, , , kinds]) => [words, kinds])).toStrictEqual([
      [a, "overlap"],
      [b, "overlap"],
    ]);
    expect(exposedIn(cube, suppress(cube, { threshold }).published)).toStrictEqual([]);
  });

  it("are not nobody, so that two of them are 1 each", () => {
    // 3 to 5, and 3 are shown. At the most 2 are hidden, in two places of which none is empty.
    const cube = cubeOf(
      [talk(1, { place: a }), talk(1, { place: b }), talk(3, { place: c })],
      "distinctPeople",
    );
    const { exposed } = auditDisclosure(cube, hiding(cube, a, b), { threshold: 3 });
    expect(exposed.map(({ key }) => key["commune"])).toStrictEqual([a, b]);
    expect(
      auditDisclosure(cube as never, suppress(cube as never, { threshold: 3 }).published).exposed,
    ).toStrictEqual([]);
  });

  it("are no fewer than the largest leaves them", () => {
    // 50 to 103: of the 53 that are hidden none is more than 50, so that the other is at least 3.
    const cube = cubeOf(
      [talk(3, { place: a }), talk(50, { place: b }), talk(50, { place: c })],
      "distinctPeople",
    );
    expect(exposedIn(cube, hiding(cube, a, b)).map(([words]) => words)).toStrictEqual([a, b]);
    expect(exposedIn(cube, suppress(cube, { threshold }).published)).toStrictEqual([]);
  });
});
