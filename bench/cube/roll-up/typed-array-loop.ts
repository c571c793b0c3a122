import type { Contender } from "../../support/contender.js";
import { addAt } from "../add-at.js";
import { placeLine } from "./cells.js";
import type { PlaceColumns } from "./columns.js";

/** The practical limit: dense leaves, one climb from each place to its parent, one division a bound, all in memory that is used again. */
export function typedArrayLoop(columns: PlaceColumns): Contender {
  const cellCount = columns.places.length * columns.months.length;
  const cells = new Float64Array(width * cellCount);
  const intensities = new Float64Array(3 * cellCount);
  return {
    name: "typed-array loop",
    run: () => {
      addLeaves(cells.fill(0), columns);
      climb(cells, columns);
      divide(cells, intensities, columns);
      return () => told(cells, intensities, columns);
    },
  };
}

/** How many numbers a cell has: the records, then the three sums. */
const width = 4;

function addLeaves(cells: Float64Array, { commune, month, numbers, months }: PlaceColumns): void {
  const monthCount = months.length;
  for (let row = 0; row < commune.length; row++) {
    const at = width * ((commune[row] as number) * monthCount + (month[row] as number));
    addAt(cells, at, 1);
    addAt(cells, at + 1, numbers[3 * row] as number);
    addAt(cells, at + 2, numbers[3 * row + 1] as number);
    addAt(cells, at + 3, numbers[3 * row + 2] as number);
  }
}

/** Places stand before their parents, so that one pass carries everything to the top. */
function climb(cells: Float64Array, { parents, months }: PlaceColumns): void {
  const stride = width * months.length;
  for (let place = 0; place < parents.length - 1; place++) {
    const from = stride * place;
    const to = stride * (parents[place] as number);
    for (let at = 0; at < stride; at++) addAt(cells, to + at, cells[from + at] as number);
  }
}

function divide(cells: Float64Array, into: Float64Array, { inhabitants, months }: PlaceColumns): void {
  let to = 0;
  for (let place = 0; place < inhabitants.length; place++) {
    const people = inhabitants[place] as number;
    for (let month = 0; month < months.length; month++) {
      const at = width * (place * months.length + month);
      for (let bound = 1; bound < width; bound++) into[to++] = (100 * (cells[at + bound] as number)) / people;
    }
  }
}

function told(
  cells: Float64Array,
  intensities: Float64Array,
  { places, months }: PlaceColumns,
): readonly string[] {
  return places.flatMap((place, p) =>
    months.flatMap((month, m) => {
      const cell = p * months.length + m;
      const [records = 0, estimate = 0, lower = 0, upper = 0] = cells.subarray(width * cell);
      const [intensity = 0, least = 0, most = 0] = intensities.subarray(3 * cell);
      if (records === 0) return [];
      return placeLine(place, month, [records, estimate, lower, upper, intensity, least, most]);
    }),
  );
}
