import { parsePeriod } from "../../calendar/parse-period.js";
import type { Table } from "../columns/prepare-register.js";
import type { SourceName } from "../columns/sources.js";
import type { FlowMetric, ReachMetric, StockMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import { type GroupContext, groupColumn, wordsColumn } from "./group-columns.js";
import { codeOfGround } from "./place-column.js";
import { mayBeOfAny } from "./may-be-of-any.js";
import { hasWord, liesWithin, mayHaveWord, type RowTest } from "./select-rows.js";

/**
 * The tests that the records of a metric have to pass: the metric's own, and the plan's as far as the list knows of them. With `orOpen` they pass as well where they name
 * no word of a sort that the plan asks for and may be of any.
 *
 * @internal
 */
export function testsOf(
  { source, where = {} }: Pick<FlowMetric | ReachMetric | StockMetric, "source" | "where">,
  { filter: { period, place, words = {} } }: Plan,
  table: Table,
  context: GroupContext,
  orOpen = false,
): readonly RowTest[] {
  const tests = [...wordTests(source, table, where, false), ...wordTests(source, table, words, orOpen)];
  if (place !== undefined) tests.push(placeTest(place, source, table, context));
  if (period !== undefined) {
    tests.push(liesWithin(table.moments(), parsePeriod(period, context.periodKinds), context.periodKinds));
  }
  return tests;
}

function wordTests(
  source: SourceName,
  table: Table,
  wanted: Readonly<Record<string, readonly string[]>>,
  orOpen: boolean,
): RowTest[] {
  return Object.entries(wanted).map(([word, words]) => {
    const test = orOpen && mayBeOfAny(word) ? mayHaveWord : hasWord;
    return test(wordsColumn(word, source, table), words);
  });
}

function placeTest(place: string, source: SourceName, table: Table, context: GroupContext): RowTest {
  const column = groupColumn({ by: "place", level: context.levelOf(place) }, source, table, context);
  return hasWord(
    column,
    column.dictionary.filter((word) => codeOfGround(word) === place),
  );
}
