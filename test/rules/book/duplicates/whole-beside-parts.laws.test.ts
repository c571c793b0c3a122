import { fc, test } from "@fast-check/vitest";
import { checkRegister, exactly, parsePeriod, parseRegister, standardRules } from "phongtrao";
import { expect } from "vitest";

const rules = standardRules.filter(({ id }) => id === "duplicates/whole-beside-parts");

/** Periods of the calendar, of which two share no days or one lies in the other. */
const periods = [
  "2022",
  "2022-H1",
  "2022-H2",
  "2022-Q1",
  "2022-Q2",
  "2022-Q3",
  "2022-01",
  "2022-02",
  "2022-08",
];

interface Line {
  readonly id: string;
  readonly when: string;
  readonly value: number;
  readonly place: string;
}

const lines = fc
  .array(
    fc.record({
      when: fc.constantFrom(...periods),
      value: fc.integer({ min: 1, max: 9 }),
      place: fc.constantFrom("17", "25"),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((line, at): Line => ({ id: `a${at}`, ...line })));

const liesIn = (inner: Line, outer: Line): boolean => {
  const [a, b] = [inner, outer].map(({ when }) => parsePeriod(when));
  if (a === undefined || b === undefined || inner.place !== outer.place || a.id === b.id) return false;
  return b.firstDay <= a.firstDay && a.lastDay <= b.lastDay;
};

/** By its definition, each pair looked at: the parts of a time are what lies in it, and in nothing that lies in it. */
function expectedFindings(all: readonly Line[]): readonly string[] {
  const times = [...new Set(all.map(({ when, place }) => `${when} ${place}`))];
  return times.flatMap((time) => {
    const wholes = all.filter(({ when, place }) => `${when} ${place}` === time);
    const [one] = wholes;
    const within = all.filter((line) => one !== undefined && liesIn(line, one));
    const parts = within.filter((line) => !within.some((other) => liesIn(line, other)));
    const sumOf = (list: readonly Line[]) => list.reduce((sum, { value }) => sum + value, 0);
    const told = (message: string) =>
      `${time} ${message} ${parts
        .map(({ id }) => id)
        .sort()
        .join(" ")}`;
    if (parts.length === 0) return [];
    if (wholes.some(({ value }) => value === sumOf(parts))) return [told("sum-of-times")];
    return sumOf(wholes) < sumOf(parts) ? [] : [told("may-include")];
  });
}

test.prop([lines], { numRuns: 500 })("finds each whole once, with the parts that are in no other", (all) => {
  const register = parseRegister({
    activities: all.map(({ value, ...line }) => ({
      ...line,
      kind: "talk",
      topics: [],
      attendance: exactly(value, "attendance"),
    })),
  });
  const byId = new Map(all.map((line) => [line.id, line]));
  const found = checkRegister(register, { rules }).findings.map(({ records, message }) => {
    const named = records.flatMap((id) => byId.get(id) ?? []);
    const [whole] = named;
    const parts = named.filter(({ when }) => when !== whole?.when).map(({ id }) => id);
    return `${whole?.when} ${whole?.place} ${message} ${parts.sort().join(" ")}`;
  });
  expect([...found].sort()).toStrictEqual([...expectedFindings(all)].sort());
});
