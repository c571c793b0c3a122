import { fc, test } from "@fast-check/vitest";
import { checkRegister, exactly, parsePeriod, parseRegister, standardRules } from "phongtrao";
import { expect } from "vitest";

const rules = standardRules.filter(({ id }) => id === "duplicates/output-beside-parts");
const parameters = { "duplicates/output-beside-parts": { from: 0 } };

/** Periods of the calendar, of which two share no days or one lies in the other. */
const periods = ["2022", "2022-H1", "2022-Q1", "2022-Q3", "2022-01", "2022-02", "2022-08"];

interface Line {
  readonly id: string;
  readonly when: string;
  readonly value: number;
  readonly channel: string | undefined;
}

const lines = fc
  .array(
    fc.record({
      when: fc.constantFrom(...periods),
      value: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9),
      channel: fc.constantFrom(undefined, "radio", "print"),
    }),
    { maxLength: 10 },
  )
  .map((list) => list.map((line, at): Line => ({ id: `a${at}`, ...line })));

const sumOf = (list: readonly Line[]) => list.reduce((sum, { value }) => sum + value, 0);
const isOpenTo = (outer: Line, inner: Line) => outer.channel === undefined || outer.channel === inner.channel;

function isShorter(inner: Line, outer: Line): boolean {
  const [a, b] = [inner, outer].map(({ when }) => parsePeriod(when));
  if (a === undefined || b === undefined || a.id === b.id) return false;
  return b.firstDay <= a.firstDay && a.lastDay <= b.lastDay;
}

/** The lines of a time and a channel, which are one whole. */
const wholesOf = (all: readonly Line[]) =>
  [...new Set(all.map(({ when, channel }) => `${when} ${channel}`))].map((key) =>
    all.filter(({ when, channel }) => `${when} ${channel}` === key),
  );

/** By its definition, each pair looked at: a total without a channel and what each channel had at the time; a longer time and what no shorter one and no such total has. */
function expectedFindings(all: readonly Line[]): readonly string[] {
  const wholes = wholesOf(all);
  const namedAt = (when: string) => all.filter((line) => line.when === when && line.channel !== undefined);
  const totalAt = (when: string) => all.filter((line) => line.when === when && line.channel === undefined);
  const isSummed = (line: Line) =>
    line.channel !== undefined && totalAt(line.when).some(({ value }) => value === sumOf(namedAt(line.when)));
  const told = ([one]: readonly Line[], message: string, parts: readonly Line[]) =>
    `${one?.when} ${one?.channel} ${message} ${parts
      .map(({ id }) => id)
      .sort()
      .join(" ")}`;
  return wholes.flatMap((whole) => {
    const [one] = whole;
    if (one === undefined) return [];
    const named = one.channel === undefined ? namedAt(one.when) : [];
    const outlets =
      named.length > 0 && whole.some(({ value }) => value === sumOf(named))
        ? [told(whole, "sum-of-outlets", named)]
        : [];
    const parts = all.filter((line) => {
      if (!isShorter(line, one) || !isOpenTo(one, line)) return false;
      // Its own channel comes before all channels, and then the shortest time.
      const own = all.filter((other) => other.channel === line.channel && isShorter(line, other));
      if (own.length > 0 && one.channel !== line.channel) return false;
      if (
        all.some((other) => other.channel === one.channel && isShorter(line, other) && isShorter(other, one))
      )
        return false;
      return !(one.channel === undefined && isSummed(line));
    });
    if (parts.length === 0) return outlets;
    if (whole.some(({ value }) => value === sumOf(parts)))
      return [...outlets, told(whole, "sum-of-times", parts)];
    return sumOf(whole) < sumOf(parts) ? outlets : [...outlets, told(whole, "may-include", parts)];
  });
}

test.prop([lines], { numRuns: 500 })("finds each whole with the parts that are in no other", (all) => {
  const register = parseRegister({
    mediaOutputs: all.map(({ value, channel, ...line }) => ({
      ...line,
      ...(channel === undefined ? {} : { channel }),
      output: exactly(value, "newsItem"),
    })),
  });
  const byId = new Map(all.map((line) => [line.id, line]));
  const found = checkRegister(register, { rules, parameters }).findings.map(({ records, message }) => {
    const named = records.flatMap((id) => byId.get(id) ?? []);
    const [whole] = named;
    const parts = named.filter(({ when, channel }) => when !== whole?.when || channel !== whole.channel);
    return `${whole?.when} ${whole?.channel} ${message} ${parts
      .map(({ id }) => id)
      .sort()
      .join(" ")}`;
  });
  expect([...found].sort()).toStrictEqual([...expectedFindings(all)].sort());
});
