import { fc, test } from "@fast-check/vitest";
import {
  auditDisclosure,
  type DisclosureTable,
  exactly,
  isPhongTraoError,
  isSuppressed,
  type PublishedTable,
  suppress,
  type SuppressOptions,
  toFigure,
} from "phongtrao";
import { describe, expect } from "vitest";

/** What JSON and callers without types can hand in where a table is asked for. */
const odd = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
const figure = fc.oneof(
  odd,
  fc.record({ unit: odd, estimate: odd, lower: odd, upper: odd, flags: odd, assumptions: odd }),
  fc.integer({ min: 0, max: 9 }).map((count) => toFigure(exactly(count, "person"))),
  fc.record({ numerator: odd, denominator: odd, estimate: odd }),
);
const row = fc.oneof(
  odd,
  fc.record({
    key: fc.oneof(odd, fc.dictionary(fc.string(), fc.string())),
    figures: fc.dictionary(fc.string(), figure),
  }),
);
const rows = fc.oneof(odd, fc.array(row, { maxLength: 3 }));
const table = fc.oneof(odd, fc.record({ rows, totals: rows }));

function onlyOwnErrors(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!isPhongTraoError(error)) throw error;
  }
}

describe("bad input", () => {
  test.prop([table])("of any kind is refused with a code, or is a table", (given) => {
    onlyOwnErrors(() => suppress(given as DisclosureTable, { threshold: 3 }));
    onlyOwnErrors(() => auditDisclosure(given as DisclosureTable, given as PublishedTable, { threshold: 3 }));
  });

  test.prop([odd])("as options too", (given) => {
    onlyOwnErrors(() => suppress({ rows: [], totals: [] }, given as SuppressOptions));
  });

  test.prop([odd])("is never taken for hidden but by its mark", (given) => {
    const isMarked = typeof given === "object" && given !== null && Reflect.get(given, "suppressed") === true;
    expect(isSuppressed(given)).toBe(isMarked);
  });
});
