import {
  about,
  type Aggregate,
  aggregates,
  atLeast,
  atMost,
  between,
  type CountedRecord,
  defineAggregate,
  exactly,
  moreThan,
  nearly,
  type Figure,
  type Quantity,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";

const record = (id: string, lastDay = "2022-12-31", place: string | null = null): CountedRecord => ({
  id,
  place,
  firstDay: "2022-01-01",
  lastDay,
});
const n = (value: number) => exactly(value, "model");

type Added = readonly [Quantity<"model">, CountedRecord];

/** What an aggregate makes of counts, one after the other. */
function together<State>({ zero, add, value }: Aggregate<State>, list: readonly Added[]): Figure | null {
  return value(list.reduce((state, [count, of]) => add(state, toFigure(count), of), zero));
}
const boundsOf = (figure: Figure | null) => figure && [figure.estimate, figure.lower, figure.upper];
const listOf = (...counts: readonly Quantity<"model">[]): readonly Added[] =>
  counts.map((count, at) => [count, record(`r${at}`)]);

describe("the count of records", () => {
  it("is how many there are, in the unit that they count", () => {
    expect(together(aggregates.count, listOf(n(40), n(50), n(60)))).toStrictEqual({
      unit: "model",
      estimate: 3,
      lower: 3,
      upper: 3,
      flags: [],
      assumptions: [],
    });
  });

  it("is that of both parts", () => {
    const { zero, add, merge, value } = aggregates.count;
    const one = add(zero, toFigure(n(40)), record("a"));
    expect(value(merge(one, add(one, toFigure(n(40)), record("b"))))?.estimate).toBe(3);
    expect([value(merge(zero, one))?.estimate, value(merge(one, zero))?.estimate]).toStrictEqual([1, 1]);
    expect(value(merge(zero, zero))).toBeNull();
  });
});

describe("the largest", () => {
  it.each([
    ["of exact counts", listOf(n(3), n(7), n(5)), [7, 7, 7]],
    // It is 5 at least, since one of them is, and 8 at most, since none is more.
    ["of ranges", listOf(between(2, 8, "model"), between(5, 6, "model")), [5.5, 5, 8]],
    ["of a range without an end", listOf(between(2, 8, "model"), atLeast(3, "model")), [5, 3, null]],
    ["of one without an end first", listOf(atLeast(3, "model"), n(9)), [9, 9, null]],
    ["of at most", listOf(atMost(4, "model"), n(2)), [4, 2, 4]],
  ])("%s", (_, list, expected) => {
    expect(boundsOf(together(aggregates.max, list))).toStrictEqual(expected);
  });
});

describe("people who may be in several records", () => {
  it("are as many as the largest at least, and as many as all at most", () => {
    const people = together(aggregates.distinct, listOf(n(40), n(60), n(50)));
    expect([boundsOf(people), people?.flags]).toStrictEqual([[60, 60, 150], ["distinctPeople"]]);
    // 60 is not sure: 50 are.
    expect(boundsOf(together(aggregates.distinct, listOf(n(50), nearly(60, "model"))))).toStrictEqual([
      50, 50, 109,
    ]);
    // Whoever came to "more than 0" came surely, though its point value is 0: it is an event beside the other.
    expect(
      boundsOf(together(aggregates.distinct, listOf(moreThan(0, "model"), atMost(2, "model")))),
    ).toStrictEqual([1, 1, null]);
  });

  it("have no upper bound where one of the counts has none", () => {
    expect(boundsOf(together(aggregates.distinct, listOf(n(40), atLeast(60, "model"))))).toStrictEqual([
      60,
      60,
      null,
    ]);
    expect(together(aggregates.distinct, [])).toBeNull();
  });
});

describe("the last", () => {
  const last = (...list: readonly Added[]) => together(aggregates.last, list);

  it("is what was stated for the latest day, whatever the order", () => {
    const june: Added = [n(115), record("a", "2022-06-30")];
    const december: Added = [n(123), record("b", "2022-12-31")];
    expect([last(june, december), last(december, june)]).toStrictEqual([toFigure(n(123)), toFigure(n(123))]);
    expect(last()).toBeNull();
  });

  it("is that of each place, together", () => {
    const figure = last(
      [n(100), record("a", "2022-06-30", "17")],
      [n(110), record("b", "2022-12-31", "17")],
      [n(50), record("c", "2022-03-31", "25")],
      [n(7), record("d", "2022-01-31", null)],
    );
    expect(boundsOf(figure)).toStrictEqual([167, 167, 167]);
  });

  it("is one number where two records state the same for that day", () => {
    const [a, b] = [record("a"), record("b")];
    expect(last([n(123), a], [n(123), b])).toStrictEqual(toFigure(n(123)));
    // "About 110" and "about 123" have the same bounds, and differ all the same.
    expect(last([about(110, "model"), a], [about(123, "model"), b])).toMatchObject({
      ...{ estimate: 123, lower: 0, upper: null, flags: ["conflicting"] },
    });
  });

  it.each<[string, readonly Added[], readonly unknown[]]>([
    [
      "two numbers",
      [
        [n(120), record("a")],
        [n(123), record("b")],
      ],
      [123, 120, 123],
    ],
    [
      "the other way round",
      [
        [n(123), record("b")],
        [n(120), record("a")],
      ],
      [123, 120, 123],
    ],
    [
      "a larger one first",
      [
        [n(130), record("a")],
        [n(123), record("b")],
      ],
      [123, 123, 130],
    ],
    [
      "one of them without an end",
      [
        [n(120), record("a")],
        [atLeast(120, "model"), record("b")],
      ],
      [120, 120, null],
    ],
    [
      "the same point value, less certain",
      [
        [between(118, 122, "model"), record("a")],
        [n(120), record("b")],
      ],
      [120, 118, 122],
    ],
    [
      "at most and exactly",
      [
        [atMost(120, "model"), record("a")],
        [n(120), record("b")],
      ],
      [120, 0, 120],
    ],
  ])(
    "has room for both, and says so, where records of one day contradict each other: %s",
    (_, list, bounds) => {
      const figure = last(...list);
      expect([boundsOf(figure), figure?.flags]).toStrictEqual([bounds, ["conflicting"]]);
    },
  );

  it("counts a record once that stands in two parts", () => {
    const { zero, add, merge, value } = aggregates.last;
    const part = add(zero, toFigure(n(123)), record("a"));
    expect(merge(part, part)).toHaveLength(1);
    expect(value(merge(part, part))).toStrictEqual(toFigure(n(123)));
  });

  it("forgets what is no longer the last: a state is no longer than it must be", () => {
    const { zero, add } = aggregates.last;
    const early = add(zero, toFigure(n(100)), record("a", "2022-01-31"));
    const late = add(early, toFigure(n(123)), record("b", "2022-02-28"));
    expect(late.map(({ record: { id } }) => id)).toStrictEqual(["b"]);
  });
});

it("flags and assumptions of the parts stay", () => {
  const figure: Figure<"model"> = { ...toFigure(n(5)), flags: ["inferred"], assumptions: ["nothingAdded"] };
  const other = toFigure(about(3, "model"), "customary");
  for (const { zero, add, value } of [aggregates.sum, aggregates.max] as (typeof aggregates)["sum"][]) {
    const both = value(add(add(zero, figure, record("a")), other, record("b")));
    expect([both?.flags, both?.assumptions]).toStrictEqual([
      ["customaryReading", "inferred"],
      ["nothingAdded"],
    ]);
  }
});

describe("an aggregate of one's own says what it lacks", () => {
  const { sum } = aggregates;
  it.each([
    [5, "an object", "5"],
    [null, "an object", "null"],
    [{ ...sum, add: undefined }, "a function add", "undefined"],
    [{ ...sum, merge: "add" }, "a function merge", '"add"'],
    [{ ...sum, value: 5 }, "a function value", "5"],
    [{ ...sum, zero: undefined }, "a state zero", "undefined"],
  ])("%j", (given, expected, found) => {
    const error = thrownBy(() => defineAggregate(given as Aggregate));
    expect(error.message).toBe(`An aggregate needs ${expected}; found ${found}.`);
    expect([error.code, error.data]).toStrictEqual(["invalid-aggregate", { found, expected }]);
  });
});
