import { exactly, moreThan, type UnitId } from "phongtrao";
import fc from "fast-check";

// So few values that lines are often alike, contain others, or are what others add up to.
const few = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const shared = {
  when: few("2022", "2022-Q1", "2022-01", "2022-02", "2022-01-05"),
  place: few(undefined, undefined, "17", "25"),
  campaign: few(undefined, undefined, "c1"),
};
const counted = (unit: UnitId) =>
  few(exactly(21, unit), exactly(42, unit), exactly(63, unit), moreThan(42, unit));

const numbered = <Value extends object>(prefix: string, fields: fc.Arbitrary<Value>) =>
  fc
    .array(fields, { maxLength: 8 })
    .map((list) => list.map((one, at) => ({ id: `${prefix}${at}`, ...withoutUndefined(one) })));

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Lines of media output and of people met, of a few times and places. */
export const linesOfReports = fc.record({
  mediaOutputs: numbered(
    "t",
    fc.record({
      ...shared,
      output: fc.oneof(counted("newsItem"), counted("column")),
      channel: few(undefined, "radio", "print"),
      outlet: few(undefined, "o1"),
    }),
  ),
  engagements: numbered(
    "e",
    fc.record({
      ...shared,
      kind: few("meeting"),
      audience: few("elderly"),
      headcount: counted("person"),
      organiser: few(undefined, "o1"),
    }),
  ),
});
