import {
  add,
  type Difference,
  distinctPeople,
  exactly,
  figureOfRecord,
  moreThan,
  type Quantity,
  scale,
  subtract,
  sum,
  sumOverlapping,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";

const from = <U extends string>(id: string, quantity: Quantity<U>) =>
  figureOfRecord(quantity, { list: "activities", id });
const a = from("a", exactly(40, "person"));
const b = from("b", exactly(35, "person"));
const c = from("c", exactly(20, "person"));

const operands = ({ lineage }: Difference) =>
  lineage?.from === "figures" ? lineage.operands.map(({ figure, sign }) => sign * figure.estimate) : null;
const operation = ({ lineage }: Difference) => (lineage?.from === "figures" ? lineage.operation : null);

describe("a figure of a record", () => {
  it("is the quantity as it is read, and names its record", () => {
    const { lineage, ...figure } = from("song-da", moreThan(400, "person"));
    expect(figure).toStrictEqual(toFigure(moreThan(400, "person")));
    expect(lineage).toStrictEqual({
      from: "records",
      operation: "reported",
      list: "activities",
      records: ["song-da"],
    });
  });

  it("takes a reading", () => {
    const figure = figureOfRecord(moreThan(400, "person"), { list: "activities", id: "a" }, "customary");
    expect([figure.lower, figure.upper, figure.flags]).toStrictEqual([400, 499, ["customaryReading"]]);
  });
});

describe("a calculation with figures that know where they are from", () => {
  it.each<[string, Difference, string, readonly number[]]>([
    ["40 + 35", add(a, b), "sum", [40, 35]],
    ["40 − 35", subtract(a, b), "difference", [40, -35]],
    ["40 × 3", scale(a, 3), "scale", [40]],
    ["the sum of three is one node", sum([a, b, c]), "sum", [40, 35, 20]],
    ["a sum that may overlap", sumOverlapping([a, b, c], "person"), "overlap", [40, 35, 20]],
    ["a sum of a sum stays a tree", add(add(a, b), c), "sum", [75, 20]],
  ])("%s", (_, figure, word, parts) => {
    expect([operation(figure), operands(figure)]).toStrictEqual([word, parts]);
  });

  it("says no more of an operand than its figure and its sign, unless it has a role", () => {
    const parts = ({ lineage }: Difference) => (lineage?.from === "figures" ? lineage.operands : []);
    expect(parts(add(a, b))).toStrictEqual([
      { figure: a, sign: 1 },
      { figure: b, sign: 1 },
    ]);
    expect(parts(subtract(a, b))).toStrictEqual([
      { figure: a, sign: 1 },
      { figure: b, sign: -1 },
    ]);
  });

  it("keeps the factor of a scaling", () => {
    expect(scale(a, 0.75).lineage).toStrictEqual({
      from: "figures",
      operation: "scale",
      operands: [{ figure: a, sign: 1 }],
      factor: 0.75,
    });
  });

  it("keeps the unit that people were counted in before they were attendances", () => {
    const total = sum([a, b], "attendance");
    const [first] = total.lineage?.from === "figures" ? total.lineage.operands : [];
    expect([first?.figure.unit, first && operation(first.figure)]).toStrictEqual(["attendance", "countedAs"]);
    expect(first && operands(first.figure)).toStrictEqual([40]);
  });

  it("of one figure alone is that figure", () => {
    expect(sum([a])).toBe(a);
    expect(sumOverlapping([a], "person")).toBe(a);
  });

  it("keeps the population beside the events of different people", () => {
    const people = distinctPeople([a, b], { population: exactly(50, "person") });
    const parts = people?.lineage?.from === "figures" ? people.lineage.operands : [];
    expect(parts.map(({ figure, role }) => [figure.estimate, role ?? null])).toStrictEqual([
      [40, null],
      [35, null],
      [50, "population"],
    ]);
  });

  it("also names an operand whose origin is not known", () => {
    expect(operands(add(exactly(1, "person"), b))).toStrictEqual([1, 35]);
    expect(operands(subtract(a, exactly(1, "person")))).toStrictEqual([40, -1]);
  });
});

it("figures without lineage have none, not even as a key", () => {
  const plain = [
    add(exactly(1, "person"), exactly(2, "person")),
    subtract(exactly(1, "person"), exactly(2, "person")),
    scale(exactly(1, "person"), 2),
    sum([exactly(1, "person"), exactly(2, "person")], "attendance"),
    sumOverlapping([exactly(1, "person"), exactly(2, "person")], "person"),
    distinctPeople([exactly(1, "person"), exactly(2, "person")]),
  ];
  for (const figure of plain) expect(Object.keys(figure ?? {})).not.toContain("lineage");
});

it("lineage is frozen and holds no record", () => {
  const record = { list: "activities", id: "a", quantity: exactly(40, "person"), notes: "…" };
  const { lineage } = add(figureOfRecord(record.quantity, record), b);
  expect(Object.isFrozen(lineage)).toBe(true);
  expect(JSON.stringify(lineage)).not.toContain("notes");
});
