import { codesInto } from "../codes-into.js";
import { countBounds } from "../count-bounds.js";
import type { Material } from "../material.js";

/** The plainest encoding into typed arrays: a code for each word, six numbers a row side by side. */
export interface Columns {
  readonly province: Uint8Array;
  readonly month: Uint8Array;
  /** The topics of row r stand from `starts[r]` to before `starts[r + 1]`. */
  readonly topic: Uint8Array;
  readonly starts: Int32Array;
  /** Estimate, lower and upper bound of sessions, then of attendance. */
  readonly numbers: Float64Array;
  readonly words: {
    readonly provinces: readonly string[];
    readonly months: readonly string[];
    readonly topics: readonly string[];
  };
}

/** The columns of plain records. */
export function encode({ activities, provinceOf }: Material): Columns {
  const [provinces, months, topics]: [string[], string[], string[]] = [[], [], []];
  const [provinceCode, monthCode, topicCode] = [codesInto(provinces), codesInto(months), codesInto(topics)];
  const province = new Uint8Array(activities.length);
  const month = new Uint8Array(activities.length);
  const starts = new Int32Array(activities.length + 1);
  const numbers = new Float64Array(6 * activities.length);
  const topic: number[] = [];
  let row = 0;
  for (const activity of activities) {
    province[row] = provinceCode(provinceOf.get(activity.place ?? "") ?? "");
    month[row] = monthCode(activity.when.slice(0, 7));
    for (const word of activity.topics) topic.push(topicCode(word));
    numbers.set(countBounds(activity.sessions), 6 * row);
    numbers.set(countBounds(activity.attendance), 6 * row + 3);
    starts[++row] = topic.length;
  }
  return {
    province,
    month,
    topic: Uint8Array.from(topic),
    starts,
    numbers,
    words: { provinces, months, topics },
  };
}
