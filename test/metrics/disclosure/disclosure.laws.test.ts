import { fc, test } from "@fast-check/vitest";
import {
  auditDisclosure,
  between,
  type DisclosureTable,
  exactly,
  isSuppressed,
  moreThan,
  nearly,
  type Quantity,
  ratio,
  sum,
  suppress,
  type SuppressOptions,
  toFigure,
  type UnitId,
} from "phongtrao";
import { describe, expect } from "vitest";
import { type CountedTable, smallish, tables } from "../../arbitraries/disclosure-table.js";

const threshold = fc.integer({ min: 2, max: 6 });
const zeros = fc.constantFrom<"publish" | "hide">("publish", "hide");

const twoWays = tables({ place: 4, group: 3 }, [[], ["place"], ["group"]]);
const threeWays = tables({ place: 3, group: 3, year: 2 }, [
  [],
  ["place"],
  ["group"],
  ["year"],
  ["place", "group"],
  ["place", "year"],
  ["group", "year"],
]);
const rollup = tables({ province: 2, commune: 3, group: 3 }, [[], ["province"], ["province", "commune"]]);
const linked = tables({ place: 3, group: 2 }, [[], ["place"], ["group"]], ["women", "men"]).map(withSum);

/** A third measure that is the sum of the two. */
function withSum(table: CountedTable): CountedTable {
  const add = (rows: CountedTable["rows"]): CountedTable["rows"] =>
    rows.map(({ key, figures }) => {
      const { women, men } = figures;
      if (women === undefined || men === undefined) throw new Error("no parts");
      return {
        key,
        figures: { ...figures, all: toFigure(exactly(women.estimate + men.estimate, "person")) },
      };
    });
  return { rows: add(table.rows), totals: add(table.totals) };
}

/** Records that each stand under one or more topics, so that a total is less than the sum of its rows. */
const overlapping = fc
  .array(fc.record({ place: fc.nat(2), topics: fc.uniqueArray(fc.nat(2), { minLength: 1 }) }), {
    maxLength: 25,
  })
  .map(countRecords);

interface TopicRecord {
  readonly place: number;
  readonly topics: readonly number[];
}

function countRecords(records: readonly TopicRecord[]): DisclosureTable {
  const row = (key: Readonly<Record<string, string>>, isIn: (record: TopicRecord) => boolean) => ({
    key,
    figures: { sessions: toFigure(exactly(records.filter(isIn).length, "session")) },
  });
  const three = [0, 1, 2];
  return {
    rows: three.flatMap((place) =>
      three.map((topic) =>
        row(
          { place: String(place), topic: String(topic) },
          (record) => record.place === place && record.topics.includes(topic),
        ),
      ),
    ),
    totals: [
      row({}, () => true),
      ...three.map((place) => row({ place: String(place) }, (record) => record.place === place)),
      ...three.map((topic) => row({ topic: String(topic) }, (record) => record.topics.includes(topic))),
    ],
  };
}

/** Hedged counts with ratios of them. */
const hedged = fc
  .array(fc.tuple(hedgedCounts("person"), hedgedCounts("session")), { minLength: 6, maxLength: 6 })
  .map(ratioTable);

function hedgedCounts<U extends UnitId>(unit: U): fc.Arbitrary<Quantity<U>> {
  return fc.oneof(
    smallish.map((n) => exactly(n, unit)),
    smallish.map((n) => moreThan(n, unit)),
    smallish.map((n) => nearly(n + 1, unit)),
    smallish.map((n) => between(n, n + 3, unit)),
  );
}

function ratioTable(
  counts: readonly (readonly [Quantity<"person">, Quantity<"session">])[],
): DisclosureTable {
  const row = (key: Readonly<Record<string, string>>, own: typeof counts) => {
    const people = sum(own.map(([persons]) => persons));
    const sessions = sum(own.map(([, session]) => session));
    return { key, figures: { people, sessions, each: ratio(people, sessions) } };
  };
  const at = (index: number) => ({ place: String(index % 2), group: String(index % 3) });
  const of = (name: "place" | "group", word: string) => counts.filter((_, index) => at(index)[name] === word);
  return {
    rows: counts.map((count, index) => row(at(index), [count])),
    totals: [
      row({}, counts),
      ...["0", "1"].map((place) => row({ place }, of("place", place))),
      ...["0", "1", "2"].map((group) => row({ group }, of("group", group))),
    ],
  };
}

function expectSafe(table: DisclosureTable, options: SuppressOptions): void {
  const { published } = suppress(table, options);
  const audit = auditDisclosure(table, published);
  expect(audit.exposed).toStrictEqual([]);
  expect(audit.exact).toBe(true);
}

describe("nothing that is suppressed is exposed by the audit", () => {
  test.prop([twoWays, threshold, zeros])("in two ways", (table, threshold, zeros) => {
    expectSafe(table, { threshold, zeros });
  });

  test.prop([threeWays, threshold, zeros], { numRuns: 60 })("in three ways", (table, threshold, zeros) => {
    expectSafe(table, { threshold, zeros });
  });

  test.prop([rollup, threshold, zeros])("in a hierarchy", (table, threshold, zeros) => {
    expectSafe(table, { threshold, zeros });
  });

  test.prop([linked, threshold, zeros])("in linked measures", (table, threshold, zeros) => {
    expectSafe(table, { threshold, zeros, linked: { all: ["women", "men"] } });
  });

  test.prop([overlapping, threshold, zeros])("under words that overlap", (table, threshold, zeros) => {
    expectSafe(table, { threshold, zeros, overlapping: ["topic"] });
  });

  test.prop([hedged, threshold, zeros])("of hedged counts and their ratios", (table, threshold, zeros) => {
    expectSafe(table, { threshold, zeros });
  });

  test.prop([twoWays, fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), threshold])(
    "where some totals are not sums",
    (table, extra, threshold) => {
      const raised = (rows: CountedTable["rows"]) =>
        rows.map(({ key, figures }, at) => {
          const count = (figures["people"]?.estimate ?? 0) + (extra[at] ?? 0);
          return { key, figures: { people: toFigure(exactly(count, "person")) } };
        });
      expectSafe({ rows: table.rows, totals: raised(table.totals) }, { threshold });
    },
  );
});

test.prop([twoWays, threshold])("nothing is hidden when nothing is small", (table, threshold) => {
  const large = (rows: CountedTable["rows"]) =>
    rows.filter(({ figures }) =>
      Object.values(figures).every(({ estimate }) => estimate === 0 || estimate >= threshold),
    );
  const { hidden } = suppress({ rows: large(table.rows), totals: large(table.totals) }, { threshold });
  expect(hidden).toStrictEqual([]);
});

test.prop([twoWays, threshold, fc.infiniteStream(fc.nat())])(
  "the order of rows does not matter",
  (table, threshold, stream) => {
    const shuffled = <Row>(rows: readonly Row[]) =>
      rows
        .map((row) => ({ row, rank: stream.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ row }) => row);
    const other = suppress({ rows: shuffled(table.rows), totals: shuffled(table.totals) }, { threshold });
    expect(other.hidden).toStrictEqual(suppress(table, { threshold }).hidden);
  },
);

test.prop([twoWays, threshold])(
  "what is published is as it was, and only what is listed is hidden",
  (table, threshold) => {
    const { published, hidden } = suppress(table, { threshold });
    const all = [...published.rows, ...published.totals];
    expect(all.filter(({ figures }) => isSuppressed(figures["people"])).length).toBe(hidden.length);
    for (const [at, { key, figures }] of published.rows.entries()) {
      expect(key).toStrictEqual(table.rows[at]?.key);
      if (!isSuppressed(figures["people"])) expect(figures).toStrictEqual(table.rows[at]?.figures);
    }
  },
);

test.prop([twoWays, threshold])(
  "no small count is published, and all else only if there is need",
  (table, threshold) => {
    const { published, hidden } = suppress(table, { threshold });
    for (const { figures } of [...published.rows, ...published.totals]) {
      const { people } = figures;
      if (people !== undefined && !isSuppressed(people))
        expect(people.estimate === 0 || people.estimate >= threshold).toBe(true);
    }
    if (hidden.length > 0) expect(hidden.some(({ reason }) => reason === "small")).toBe(true);
  },
);
