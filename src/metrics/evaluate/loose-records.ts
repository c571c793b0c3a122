import { parsePeriod } from "../../calendar/parse-period.js";
import { remember } from "../../internal/remember.js";
import { daysOf } from "../../records/days-of.js";
import type { Table } from "../columns/prepare-register.js";
import type { CellMetric } from "./cell-kind.js";
import type { Plan } from "../plan.js";
import type { GridColumn } from "./grid.js";
import { type GroupContext, groupColumn } from "./group-columns.js";
import { isOfWords } from "./is-of-words.js";
import type { LooseRecord } from "./loose-record.js";
import { mayBeOfAny } from "./may-be-of-any.js";
import { eachPair, pairsOf } from "./pairs.js";
import { codeOfGround } from "./place-column.js";
import { liesWithin, type RowTest, type Selection, selectRows } from "./select-rows.js";
import { changesBy, daysOfChanges } from "./changes-by.js";
import { testsOf } from "./tests-of.js";

/**
 * The loose records of a metric, each place and time once; those that the plan leaves out for their place or time as well, where part of it may be what the plan asks for, and those that leave open a word that the plan groups or filters by.
 *
 * @internal
 */
export function looseRecords(
  metric: CellMetric,
  plan: Plan,
  selected: Selection,
  columns: readonly GridColumn[],
  table: Table,
  context: GroupContext,
): readonly LooseRecord[] {
  const ofWords = columns.filter(({ grouping }) => isOfWords(grouping));
  const ofPlaces = columns.filter(({ grouping }) => "level" in grouping).map(({ column }) => column.codes);
  const others = columns.filter(({ grouping }) => !isOfWords(grouping)).map(({ column }) => column.codes);
  const isSelected = passing(selected, table.size);
  const hasPlaces = ofPlaces.length > 0 || plan.filter.place !== undefined;
  const isOfSeveral = hasPlaces ? ofSeveralOrders(table, context) : null;
  const isSettled = (row: number) =>
    isSelected(row) && others.every((codes) => codes[row] !== 0) && isOfSeveral?.(row) !== true;
  const { rows, count } = selectRows(table, looseTests(metric, plan, table, context));
  const scratch = () => new Int32Array(table.size);
  const pairs = pairsOf(
    { rows, count, scratch },
    ofWords.map(({ column }) => column),
  );
  const [places, moments] = [table.places(), table.moments()];
  const found = new Map<string, LooseRecord>();
  const isOpen = (cell: number) =>
    ofWords.some(({ grouping: { by } }, at) => mayBeOfAny(by) && pairs.codeAt(cell, at) === 0);
  eachPair(pairs, (row, cell) => {
    if (isSettled(row) && !isOpen(cell)) return;
    const [place = 0, moment = 0] = [places.codes[row], moments.codes[row]];
    const isWide = ofPlaces.some((codes) => codes[row] === 0);
    const text = `${cell} ${place} ${moment} ${isWide}`;
    remember(found, text, () => ({
      words: ofWords.map(({ column: { dictionary } }, at) => dictionary[pairs.codeAt(cell, at) - 1] ?? null),
      place: places.dictionary[place - 1] ?? null,
      isWide,
      // Each record has a time.
      ...daysOf(moments.dictionary[moment - 1] as string, context.periodKinds),
    }));
  });
  return [...found.values()];
}

function passing({ rows }: Selection, size: number): (row: number) => boolean {
  if (rows === null) return () => true;
  const passes = new Uint8Array(size);
  for (const row of rows) passes[row] = 1;
  return (row) => passes[row] === 1;
}

/** The tests of the words, and of what is not plainly elsewhere or at another time. */
function looseTests(metric: CellMetric, plan: Plan, table: Table, context: GroupContext): readonly RowTest[] {
  const { period, place, words } = plan.filter;
  const tests = [...testsOf(metric, { ...plan, filter: { words } }, table, context, true)];
  if (place !== undefined) {
    const grouping = { by: "place", level: context.levelOf(place) } as const;
    const { dictionary, codes } = groupColumn(grouping, metric.source, table, context);
    const passes = Uint8Array.from([1, ...dictionary.map((word) => (codeOfGround(word) === place ? 1 : 0))]);
    const isOfSeveral = ofSeveralOrders(table, context);
    tests.push((row) => (passes[codes[row] ?? 0] === 1 || isOfSeveral(row) ? 1 : 0));
  }
  if (period !== undefined) {
    const { periodKinds } = context;
    const within = liesWithin(table.moments(), parsePeriod(period, periodKinds), periodKinds);
    tests.push((row) => (within(row) === 0 ? 0 : 1));
  }
  return tests;
}

/** Whether units changed during the time of a record: it was perhaps in what another unit had there before. */
function ofSeveralOrders(table: Table, { index, periodKinds }: GroupContext): (row: number) => boolean {
  const { dictionary, codes } = table.moments();
  const orderOn = changesBy(daysOfChanges(index()));
  const isOfSeveral = dictionary.map((when) => {
    const { firstDay, lastDay } = daysOf(when, periodKinds);
    return orderOn(firstDay) !== orderOn(lastDay);
  });
  return (row) => isOfSeveral[(codes[row] ?? 0) - 1] === true;
}
