import type { Contender, Outcome } from "../../support/contender.js";
import { addAt } from "../add-at.js";
import { cellLine } from "../cell-line.js";
import type { Material } from "../material.js";
import { type Columns, encode } from "./columns.js";

/** The practical limit: one pass over typed arrays into one dense array, a cell's measures side by side. */
export function typedArrayLoop(columns: Columns): Contender {
  return { name: "typed-array loop", run: () => outcomeOf(loop(columns), columns) };
}

/** The same from plain records. */
export function encodeThenLoop(material: Material): Contender {
  return {
    name: "encode, then typed-array loop",
    run: () => {
      const columns = encode(material);
      return outcomeOf(loop(columns), columns);
    },
  };
}

/** How many numbers a cell has: the records, then the six sums; one more keeps the index a shift. */
const width = 8;

function loop({ province, month, topic, starts, numbers, words }: Columns): Float64Array {
  const monthCount = words.months.length;
  const topicCount = words.topics.length;
  const cells = new Float64Array(width * words.provinces.length * monthCount * topicCount);
  let k = 0;
  for (let row = 0; row < province.length; row++) {
    const base = ((province[row] as number) * monthCount + (month[row] as number)) * topicCount;
    const from = 6 * row;
    const a = numbers[from] as number;
    const b = numbers[from + 1] as number;
    const c = numbers[from + 2] as number;
    const d = numbers[from + 3] as number;
    const e = numbers[from + 4] as number;
    const f = numbers[from + 5] as number;
    for (const end = starts[row + 1] as number; k < end; k++) {
      const at = width * (base + (topic[k] as number));
      addAt(cells, at, 1);
      addAt(cells, at + 1, a);
      addAt(cells, at + 2, b);
      addAt(cells, at + 3, c);
      addAt(cells, at + 4, d);
      addAt(cells, at + 5, e);
      addAt(cells, at + 6, f);
    }
  }
  return cells;
}

function outcomeOf(cells: Float64Array, { words: { provinces, months, topics } }: Columns): Outcome {
  return () =>
    provinces.flatMap((province, p) =>
      months.flatMap((month, m) =>
        topics.flatMap((topic, t) => {
          const at = width * ((p * months.length + m) * topics.length + t);
          return cells[at] === 0
            ? []
            : cellLine([province, topic, month], [...cells.subarray(at, at + width - 1)]);
        }),
      ),
    );
}
