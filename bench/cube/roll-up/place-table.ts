import type { PlaceColumns } from "./columns.js";

/** Place columns with a code for the province too, which tables are loaded with. */
export interface PlaceTable {
  readonly size: number;
  readonly codes: Readonly<Record<"commune" | "province" | "month", ArrayLike<number>>>;
  /** Communes and provinces share one dictionary, with the nation. */
  readonly dictionaries: Readonly<Record<"commune" | "province" | "month", readonly string[]>>;
  readonly numbers: Readonly<Record<"estimate" | "lower" | "upper", Float64Array>>;
}

/** The table of place columns. */
export function placeTable({ commune, month, numbers, places, months, parents }: PlaceColumns): PlaceTable {
  const numbersAt = (at: number) => Float64Array.from(commune, (_, row) => numbers[3 * row + at] as number);
  return {
    size: commune.length,
    codes: { commune, province: commune.map((code) => parents[code] as number), month },
    dictionaries: { commune: places, province: places, month: months },
    numbers: { estimate: numbersAt(0), lower: numbersAt(1), upper: numbersAt(2) },
  };
}
