import { between, type Difference, exactly, type Quantity, toFigure } from "phongtrao";
import { describe, expect, it } from "vitest";
import { compareText } from "../../../src/internal/compare-text.js";
import { sameColumns } from "../../../src/metrics/disclosure/same-columns.js";
import {
  columnName,
  type CountPart,
  type ShownColumn,
} from "../../../src/metrics/disclosure/shown-column.js";

type Cells = Readonly<Record<string, number | Quantity<"model">>>;

const count = (cell: number | Quantity<"model">): Difference =>
  toFigure(typeof cell === "number" ? exactly(cell, "model") : cell);

/** A column as "share/denominator", or as "models" where it is a count in its own right; its cells by place, and what a plan says that it counts. */
function column(label: string, cells: Cells, id?: string) {
  const [measure = "", part = null] = label.split("/");
  const name = columnName(measure, part as CountPart);
  const figures = new Map(Object.entries(cells).map(([place, cell]) => [place, count(cell)]));
  return { label, id, shown: { name, measure, part: part as CountPart, figures } };
}

/** The labels of the columns that are one, as a table hands them in: counts in their own right first. */
function classes(...columns: readonly ReturnType<typeof column>[]): readonly string[] {
  const order = ({ name, part }: ShownColumn) => `${part === null ? 0 : 1}${name}`;
  const shown = columns.map((own) => own.shown).sort((one, other) => compareText(order(one), order(other)));
  const ids = new Map(columns.flatMap((own) => (own.id === undefined ? [] : [[own.shown.name, own.id]])));
  const labels = new Map(columns.map((own) => [own.shown.name, own.label]));
  const found = sameColumns(shown, new Set(), ids);
  return found.map((members) => members.map(({ name }) => labels.get(name)).join(" = "));
}

const inForce = "modelsInForce";

describe("what a plan says to be the same number", () => {
  it("is one column where both tell of some rows, and of others one alone", () => {
    const growth = column("growth/denominator", { x: 52, y: 60 }, inForce);
    const share = column("share/denominator", { y: 60, z: 3 }, inForce);
    expect(classes(growth, share)).toStrictEqual(["growth/denominator = share/denominator"]);
  });

  it("is not, where the numbers speak against it in one row of two", () => {
    const growth = column("growth/denominator", { x: 52, y: 60 }, inForce);
    const share = column("share/denominator", { x: 52, y: 61 }, inForce);
    expect(classes(growth, share)).toStrictEqual(["growth/denominator", "share/denominator"]);
  });

  it("nor where it is known otherwise, though the point value is one: 3 to 5, and 4", () => {
    const rough = column("growth/denominator", { x: between(3, 5, "model") }, inForce);
    const point = { ...count(between(3, 5, "model")), lower: 4, upper: 4 };
    const share = column("share/denominator", {}, inForce);
    share.shown.figures.set("x", point);
    expect([...rough.shown.figures.values()].map(({ estimate }) => estimate)).toStrictEqual([4]);
    expect(classes(rough, share)).toStrictEqual(["growth/denominator", "share/denominator"]);
  });

  it("is where one of the two is what something grew to, by its point value alone, whichever comes first", () => {
    // 40 to 60 and 2 more are 42 to 62: the point value is 52 in both, and the bounds are not those of the stock.
    const grown = { x: between(42, 62, "model") };
    const stock = { x: between(50, 54, "model") };
    const share = column("share/denominator", stock, inForce);
    expect(classes(column("growth/sum", grown, inForce), share)).toStrictEqual([
      "growth/sum = share/denominator",
    ]);
    expect(classes(column("their/sum", grown, inForce), share)).toStrictEqual([
      "share/denominator = their/sum",
    ]);
  });

  it("is not where what something grew to is another number", () => {
    const share = column("share/denominator", { x: 52, y: 60 }, inForce);
    expect(classes(column("growth/sum", { x: 52, y: 61 }, inForce), share)).toStrictEqual([
      "growth/sum",
      "share/denominator",
    ]);
  });

  it("speaks for a column that is one with another of which no plan knows", () => {
    const own = column("a/numerator", { x: 20 });
    const share = column("b/numerator", { x: 20 }, "modelsRecognised");
    const more = column("c/numerator", { x: 20, y: 3 }, "modelsRecognised");
    expect(classes(own, share, more)).toStrictEqual(["a/numerator = b/numerator = c/numerator"]);
  });

  it("is apart from what is the same as one of two, and not as the other", () => {
    const first = column("a/denominator", { x: 20 }, inForce);
    const second = column("b/denominator", { y: 30 }, inForce);
    const third = column("c/denominator", { x: 20, y: 31 }, inForce);
    expect(classes(first, second, third)).toStrictEqual(["a/denominator = b/denominator", "c/denominator"]);
  });

  it("is no other number that tells of other rows", () => {
    const recognised = column("a/numerator", { x: 20 }, "modelsRecognised");
    const effective = column("b/numerator", { y: 3 }, "modelsEffective");
    expect(classes(recognised, effective)).toStrictEqual(["a/numerator", "b/numerator"]);
  });
});

describe("what a plan says to be different numbers", () => {
  const effective = column("effective", { x: 40, y: 60 }, "modelsEffective");

  it("is one column all the same where a part of a ratio is equal in every row", () => {
    expect(classes(effective, column("share/numerator", { x: 40, y: 60 }, "modelsRecognised"))).toStrictEqual(
      ["effective = share/numerator"],
    );
  });

  it("is not, where it is what something grew from", () => {
    const before = column("growth/denominator", { x: 40, y: 60 }, "modelsBefore");
    expect(classes(effective, before)).toStrictEqual(["effective", "growth/denominator"]);
  });

  it("nor where it is what something grew to", () => {
    const now = column("growth/sum", { x: 40, y: 60 }, inForce);
    expect(classes(effective, now)).toStrictEqual(["effective", "growth/sum"]);
  });

  it("also where only one of two that are one is of another number", () => {
    // What an office calls models may be anything; that it is those that work well, too, speaks against it.
    const own = column("models", { x: 40, y: 60 });
    const share = column("share/numerator", { x: 40, y: 60 }, "modelsEffective");
    const now = column("their/sum", { x: 40, y: 60 }, inForce);
    expect(classes(own, share, now)).toStrictEqual(["models = share/numerator", "their/sum"]);
    expect(classes(own, now)).toStrictEqual(["models = their/sum"]);
  });
});

describe("a part of a ratio that is known in some rows only", () => {
  const known = column("models", { x: 40, y: 60, z: 3 });

  it("is the measure that it is the same as in each of them", () => {
    expect(classes(known, column("share/numerator", { x: 40, z: 3 }))).toStrictEqual([
      "models = share/numerator",
    ]);
  });

  it("is not, where one of them is another number, or is not known of the measure", () => {
    for (const cells of [
      { x: 40, z: 4 },
      { x: 40, elsewhere: 3 },
    ])
      expect(classes(known, column("share/numerator", cells))).toStrictEqual(["models", "share/numerator"]);
  });

  it("nor where a plan says what it is", () => {
    expect(classes(known, column("share/numerator", { z: 3 }, "modelsEffective"))).toStrictEqual([
      "models",
      "share/numerator",
    ]);
  });

  it("is the part of another ratio that tells of more", () => {
    expect(classes(column("a/numerator", { x: 40, z: 3 }), column("b/numerator", { z: 3 }))).toStrictEqual([
      "a/numerator = b/numerator",
    ]);
  });
});

describe("both parts of a ratio together", () => {
  it("are no number of anything where a plan says what the ratio is out of, though it is that of another measure", () => {
    // 10 of 20 work well; 30 came in.
    const added = column("added", { x: 30 }, "modelsAdded");
    const share = [
      column("share/numerator", { x: 10 }, "modelsEffective"),
      column("share/denominator", { x: 20 }, inForce),
      column("share/sum", { x: 30 }),
    ];
    expect(classes(added, ...share)).toStrictEqual(["added", "share/denominator", "share/numerator"]);
  });

  it("leave what grew and what it grew from as they are", () => {
    const growth = [
      column("growth/denominator", { x: 40 }, "modelsBefore"),
      column("growth/numerator", { x: 3 }),
      column("growth/sum", { x: 43 }, inForce),
    ];
    expect(classes(...growth)).toStrictEqual(["growth/denominator", "growth/numerator", "growth/sum"]);
  });

  describe("where no plan knows of them", () => {
    const below = (size: number): Difference => ({
      ...count(size),
      estimate: -size,
      lower: -size,
      upper: -size,
    });
    const ratio = (from: number, by: number, to: number) => [
      column("own/denominator", { x: from }),
      column("own/numerator", { x: by }),
      column("own/sum", { x: to }),
    ];

    it("are a number of their own where something shrank", () => {
      const parts = ratio(40, 37, 3);
      parts[1]?.shown.figures.set("x", below(37));
      expect(classes(...parts)).toStrictEqual(["own/denominator", "own/numerator", "own/sum"]);
    });

    it("are none where nothing changed", () => {
      expect(classes(...ratio(40, 0, 40))).toStrictEqual(["own/denominator", "own/numerator"]);
    });

    it("nor where the measure is below zero in a row in which it is not a ratio", () => {
      const alone = column("own", {});
      alone.shown.figures.set("y", below(3));
      expect(classes(alone, ...ratio(40, 3, 43))).toStrictEqual(["own", "own/denominator", "own/numerator"]);
    });
  });
});
