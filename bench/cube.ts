/** What a cube costs beside hand-written loops: sessions and attendance with bounds, by province, topic and month. */
import { deepStrictEqual } from "node:assert";
import {
  createGazetteer,
  definePlan,
  evaluate,
  type Figure,
  parsePeriod,
  prepareRegister,
  type Quantity,
} from "phongtrao";
import { compare } from "./support/compare.js";
import { madeUpRegister, provinceCode } from "./support/made-up-register.js";
import { sizeFrom } from "./support/size-from.js";

const size = sizeFrom(100_000);
const { register, units } = madeUpRegister(size);
const gazetteer = createGazetteer({ units, successions: [] });
const { activities } = register;
const plan = definePlan({
  measures: { sessions: "sessions", attendance: "attendance" },
  groupBy: {
    province: { by: "place", level: "province" },
    topic: { by: "topic" },
    month: { by: "period", kind: "calendar-month" },
  },
  totals: "none",
});
const prepared = prepareRegister(register);

/** The totals over all rows, which every way of getting them must agree on. */
type Sums = Readonly<
  Record<"sessions" | "attendance", readonly [rows: number, estimate: number, lower: number]>
>;

const topicWords = [...new Set(activities.flatMap(({ topics }) => topics))];
const monthWords = [...new Set(activities.map(({ when }) => when.slice(0, 7)))];
const monthCount = monthWords.length;
const topicCount = topicWords.length;
const cellCount = 34 * topicCount * monthCount;
const provinceOf = new Map(
  units.filter(({ level }) => level === "commune").map(({ code, parent }) => [code, Number(parent) - 1]),
);

const columns = encode();
deepStrictEqual(provinceCode(33), "34");

compare(
  `${size} activities by province, topic and month, columns built: rows, point values and lower bounds`,
  [
    { name: "typed-array loop", run: () => sumsOfCells(loop(columns)) },
    {
      name: "evaluate on a prepared register",
      run: () => sumsOfRows(evaluate(plan, prepared, { gazetteer }).rows),
    },
  ],
);

compare(`${size} activities by province, topic and month, from plain records`, [
  { name: "encode, then loop", run: () => sumsOfCells(loop(encode())) },
  { name: "evaluate on the register", run: () => sumsOfRows(evaluate(plan, register, { gazetteer }).rows) },
  { name: "plain Map", run: () => sumsOfMap() },
]);

interface Columns {
  readonly cell: Int32Array;
  readonly starts: Int32Array;
  readonly topics: Uint8Array;
  readonly numbers: readonly Float64Array[];
}

interface Cells {
  readonly counts: Int32Array;
  readonly numbers: readonly Float64Array[];
}

/** The plainest encoding into typed arrays: a code for each word, and estimate, lower and upper bounds of both counts. */
function encode(): Columns {
  const topicOf = new Map(topicWords.map((word, code) => [word, code]));
  const monthOf = new Map(monthWords.map((word, code) => [word, code]));
  const cell = new Int32Array(size);
  const starts = new Int32Array(size + 1);
  const topics: number[] = [];
  const numbers = Array.from({ length: 6 }, () => new Float64Array(size));
  activities.forEach(({ place = "", when, topics: words, sessions, attendance }, row) => {
    cell[row] = (provinceOf.get(place) ?? 0) * monthCount + (monthOf.get(when.slice(0, 7)) ?? 0);
    for (const word of words) topics.push(topicOf.get(word) ?? 0);
    starts[row + 1] = topics.length;
    [sessions, attendance].forEach((count, at) => {
      put(count, numbers, 3 * at, row);
    });
  });
  return { cell, starts, topics: Uint8Array.from(topics), numbers };
}

function put(count: Quantity | undefined, numbers: readonly Float64Array[], at: number, row: number): void {
  if (count === undefined) return;
  const isExact = count.hedge === "exact";
  (numbers[at] as Float64Array)[row] = count.value;
  (numbers[at + 1] as Float64Array)[row] = isExact ? count.value : count.value + 1;
  (numbers[at + 2] as Float64Array)[row] = isExact ? count.value : Number.POSITIVE_INFINITY;
}

/** The practical limit: one pass over typed arrays into one dense array a number. */
function loop({ cell, starts, topics, numbers }: Columns): Cells {
  const [a, b, c, d, e, f] = numbers as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const counts = new Int32Array(cellCount);
  const sums = Array.from({ length: 6 }, () => new Float64Array(cellCount));
  const [u, v, w, x, y, z] = sums as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let row = 0; row < size; row++) {
    const base = cell[row] as number;
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const at = base * topicCount + (topics[k] as number);
      counts[at] = (counts[at] as number) + 1;
      u[at] = (u[at] as number) + (a[row] as number);
      v[at] = (v[at] as number) + (b[row] as number);
      w[at] = (w[at] as number) + (c[row] as number);
      x[at] = (x[at] as number) + (d[row] as number);
      y[at] = (y[at] as number) + (e[row] as number);
      z[at] = (z[at] as number) + (f[row] as number);
    }
  }
  return { counts, numbers: sums };
}

function sumsOfCells({ counts, numbers: [u, v, , x, y] }: Cells): Sums {
  const rows = counts.reduce((total, count) => total + (count > 0 ? 1 : 0), 0);
  const total = (list: Float64Array | undefined) => list?.reduce((sum, number) => sum + number, 0) ?? 0;
  return { sessions: [rows, total(u), total(v)], attendance: [rows, total(x), total(y)] };
}

function sumsOfRows(
  rows: readonly {
    readonly figures: { readonly sessions: Figure | null; readonly attendance: Figure | null };
  }[],
): Sums {
  const total = (name: "sessions" | "attendance", bound: "estimate" | "lower") =>
    rows.reduce((sum, { figures }) => sum + (figures[name]?.[bound] ?? 0), 0);
  return {
    sessions: [rows.length, total("sessions", "estimate"), total("sessions", "lower")],
    attendance: [rows.length, total("attendance", "estimate"), total("attendance", "lower")],
  };
}

/** What an application would write without thinking: a Map by text keys. */
function sumsOfMap(): Sums {
  const cells = new Map<string, { numbers: number[] }>();
  for (const { place = "", when, topics, sessions, attendance } of activities) {
    for (const topic of topics) {
      const key = `${provinceOf.get(place) ?? 0}|${topic}|${parsePeriod(when.slice(0, 7)).id}`;
      const cell = cells.get(key) ?? { numbers: [0, 0, 0, 0] };
      cells.set(key, cell);
      [sessions, attendance].forEach((count, at) => {
        if (count === undefined) return;
        cell.numbers[2 * at] = (cell.numbers[2 * at] ?? 0) + count.value;
        cell.numbers[2 * at + 1] =
          (cell.numbers[2 * at + 1] ?? 0) + count.value + (count.hedge === "exact" ? 0 : 1);
      });
    }
  }
  const total = (at: number) => [...cells.values()].reduce((sum, { numbers }) => sum + (numbers[at] ?? 0), 0);
  return { sessions: [cells.size, total(0), total(1)], attendance: [cells.size, total(2), total(3)] };
}
