import {
  auditDisclosure,
  distinctPeople,
  exactly,
  type Figure,
  growth,
  isSuppressed,
  ratio,
  sum,
  suppress,
  suppressed,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";

const people = (count: number): Figure => toFigure(exactly(count, "person"));
const models = (count: number): Figure => toFigure(exactly(count, "model"));
const shares = (parts: Readonly<Record<string, number>>, commune: string) => {
  const all = Object.values(parts).reduce((sum, count) => sum + count, 0);
  return Object.entries(parts).map(([audience, count]) => ({
    key: { commune, audience },
    figures: { share: ratio(people(count), people(all)) },
  }));
};
const hiddenIn = (
  rows: readonly { readonly figures: Readonly<Record<string, unknown>> }[],
  measure: string,
) => rows.map(({ figures }) => isSuppressed(figures[measure]));

describe("57 of 60 were women", () => {
  const table = {
    rows: [...shares({ women: 57, youth: 3 }, "1"), ...shares({ women: 30, youth: 30 }, "2")],
    totals: [],
  };

  it("tells that the others were 3, so both shares of that commune are hidden", () => {
    expect(hiddenIn(suppress(table, { threshold: 5 }).published.rows, "share")).toStrictEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("is found by the audit", () => {
    const [women, youth, ...others] = table.rows;
    if (women === undefined || youth === undefined) throw new Error("no rows");
    const published = { rows: [women, { ...youth, figures: { share: suppressed } }, ...others], totals: [] };
    const { exposed } = auditDisclosure(table, published, { threshold: 5 });
    expect(exposed.map(({ key, lower, upper }) => [key, lower, upper])).toStrictEqual([
      [{ audience: "youth", commune: "1" }, 3, 3],
    ]);
  });
});

describe("37 fewer models than the 40 of the year before", () => {
  const row = (commune: string, from: number, to: number) => ({
    key: { commune },
    figures: { models: models(to), growth: growth(models(from), models(to)).relative },
  });

  it("are 3, so the growth is hidden with them, and that of the commune that is hidden beside them", () => {
    const rows = [row("1", 40, 3), row("2", 40, 30), row("3", 20, 35)];
    const totals = [
      { key: {}, figures: { models: models(68), growth: growth(models(100), models(68)).relative } },
    ];
    const { published } = suppress({ rows, totals }, { threshold: 5 });
    expect(hiddenIn(published.rows, "models")).toStrictEqual([true, true, false]);
    expect(hiddenIn(published.rows, "growth")).toStrictEqual([true, true, false]);
    expect(hiddenIn(published.totals, "growth")).toStrictEqual([false]);
  });

  it("are hidden where only the growth is told", () => {
    const rows = [row("1", 40, 3)].map(({ key, figures }) => ({ key, figures: { growth: figures.growth } }));
    expect(hiddenIn(suppress({ rows, totals: [] }, { threshold: 5 }).published.rows, "growth")).toStrictEqual(
      [true],
    );
  });
});

it("that at most 30 different people came tells of 30 attendances, so these are hidden together", () => {
  const row = (commune: string, events: readonly number[]) => {
    const counts = events.map((count) => exactly(count, "person"));
    return {
      key: { commune },
      figures: { attendance: sum(counts, "attendance"), people: distinctPeople(counts) },
    };
  };
  const rows = [row("1", [3]), row("2", [20, 20]), row("3", [30])];
  const totals = [{ key: {}, figures: row("", [3, 20, 20, 30]).figures }];
  const { published } = suppress({ rows, totals }, { threshold: 5 });
  const attendance = hiddenIn(published.rows, "attendance");
  expect(attendance.filter((isHidden) => isHidden).length).toBeGreaterThan(1);
  const people = hiddenIn(published.rows, "people");
  expect(attendance.map((isHidden, at) => isHidden && people[at] !== true)).toStrictEqual([
    false,
    false,
    false,
  ]);
});

it("a table without rows, as of a month in which nothing happened, can be published by the rule of the others", () => {
  const { published } = suppress({ rows: [], totals: [] }, { threshold: 5, overlapping: ["topic"] });
  expect(published.rows).toStrictEqual([]);
});
