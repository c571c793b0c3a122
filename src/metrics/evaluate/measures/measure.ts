import type { Period } from "../../../calendar/period.js";
import type { PeriodKind } from "../../../calendar/period-kind.js";
import type { Difference } from "../../../quantity/figure.js";
import type { Ratio } from "../../../quantity/ratio.js";
import type { UnitRegistry } from "../../../quantity/unit.js";
import type { Basis, RowCoverage } from "../../cube.js";
import type { MetricBook, StockComparison } from "../../metric.js";
import type { CellContext } from "../cell-kind.js";
import type { Gathered } from "../gathered.js";
import type { Key } from "../key.js";
import type { Returns } from "../returns.js";
import type { Scope } from "../scope.js";
import type { Stock } from "../stock.js";
import type { StockPlaces } from "../stock-places.js";

/** One group: the set of groupings that it is of, its words, and its cell in each reading of the set; -1 where the reading has none. */
export interface Group {
  readonly set: number;
  readonly key: Key;
  readonly cells: readonly number[];
}

/** What a figure rests on, and of stocks, where the table is held against that of another period, how they compare with those of that period. */
export interface ComparedBasis extends Basis {
  readonly comparison?: StockComparison;
}

/** What a metric says of groups. */
export interface Measure<Value extends Difference | Ratio | null = Difference | Ratio | null> {
  readonly figure: (group: Group) => Value;
  readonly basis: (group: Group) => ComparedBasis;
}

/** What measures draw on. */
export interface MeasureContext extends CellContext {
  readonly gathered: Gathered;
  readonly metrics: MetricBook;
  readonly units: UnitRegistry | undefined;
  readonly periodKinds: readonly PeriodKind[];
  /** By the id of a metric. */
  readonly stocks: ReadonlyMap<string, Stock>;
  readonly scopeOf: (group: Group) => Scope;
  readonly returns: Returns;
  /** What is asked of the administrative units; `null` without them. */
  readonly stockPlaces: () => StockPlaces | null;
  readonly hasGazetteer: boolean;
  readonly coverage: (group: Group) => RowCoverage;
  /** The period of another table that this one is held against. */
  readonly beside: Period | undefined;
}

const none: Basis = Object.freeze({ records: 0, reported: 0 });

/** The basis of what rests on no records of the group. */
export const noBasis = (): Basis => none;

/** A measure of which nothing is known. */
export const nothing: Measure<null> = Object.freeze({ figure: () => null, basis: noBasis });

/**
 * Figure and basis of a group are asked for one after the other: what was found for it is kept.
 *
 * @internal
 */
export function latest<Value>(find: (group: Group) => Value): (group: Group) => Value {
  let known: { readonly group: Group; readonly value: Value } | null = null;
  return (group) => {
    if (known?.group !== group) known = { group, value: find(group) };
    return known.value;
  };
}
