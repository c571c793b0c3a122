import type { Contender } from "../../support/contender.js";
import { addAt } from "../add-at.js";
import { placeLine } from "./cells.js";
import type { PlaceColumns } from "./columns.js";

/** The practical limit: dense leaves, one climb from each place to its parent, one division a bound. */
export function typedArrayLoop(columns: PlaceColumns): Contender {
  return {
    name: "typed-array loop",
    run: () => {
      const cells = leaves(columns);
      climb(cells, columns);
      const intensities = divided(cells, columns);
      return () => told(cells, intensities, columns);
    },
  };
}

/** How many numbers a cell has: the records, then the three sums. */
const width = 4;

function leaves({ commune, month, numbers, months, places }: PlaceColumns): Float64Array {
  const monthCount = months.length;
  const cells = new Float64Array(width * places.length * monthCount);
  for (let row = 0; row < commune.length; row++) {
    const at = width * ((commune[row] as number) * monthCount + (month[row] as number));
    addAt(cells, at, 1);
    addAt(cells, at + 1, numbers[3 * row] as number);
    addAt(cells, at + 2, numbers[3 * row + 1] as number);
    addAt(cells, at + 3, numbers[3 * row + 2] as number);
  }
  return cells;
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

function divided(cells: Float64Array, { inhabitants, months }: PlaceColumns): Float64Array {
  const intensities = new Float64Array((3 * cells.length) / width);
  let to = 0;
  for (let place = 0; place < inhabitants.length; place++) {
    const factor = 100 / (inhabitants[place] as number);
    for (let month = 0; month < months.length; month++) {
      const at = width * (place * months.length + month);
      for (let bound = 1; bound < width; bound++) intensities[to++] = (cells[at + bound] as number) * factor;
    }
  }
  return intensities;
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
