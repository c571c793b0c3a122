import type { Figure } from "../../../quantity/figure.js";
import { withLineage } from "../../../quantity/with-lineage.js";
import type { Basis } from "../../cube.js";
import type { StockFigure } from "../say-stock.js";
import type { Stock } from "../stock.js";
import { type Group, latest, type Measure, type MeasureContext, nothing } from "./measure.js";
import { recordsLineage } from "./records-lineage.js";

/**
 * What a stock is at the end of the period of each group. Where the whole table is held against that of another period, it is told so that the two can be compared.
 *
 * @internal
 */
export function stockMeasure(id: string, set: number, context: MeasureContext): Measure<Figure | null> {
  const stock = context.stocks.get(id);
  if (stock === undefined) return nothing;
  const { gathered, scopeOf, beside } = context;
  const names = gathered.sets[set] ?? [];
  if (beside === undefined) {
    const at = stock.at(names);
    const found = latest((group) => at(group.key, scopeOf(group)));
    return {
      figure: (group) => tracedStock(found(group), stock, group, context),
      basis: (group) => stockBasis(found(group)),
    };
  }
  const together = stock.together(names);
  const found = latest((group) => {
    const scope = scopeOf(group);
    const { figures, comparison } = together(group.key, [scope, { ...scope, period: beside }]);
    return { said: figures[0] as StockFigure, comparison };
  });
  return {
    figure: (group) => tracedStock(found(group).said, stock, group, context),
    basis: (group) => {
      const { said, comparison } = found(group);
      return Object.freeze({ ...stockBasis(said), comparison });
    },
  };
}

/**
 * The figure of a stock, with its records where lineage is asked for.
 *
 * @internal
 */
export function tracedStock(
  { figure, records, counted }: StockFigure,
  { metric }: Stock,
  group: Group,
  context: MeasureContext,
): Figure | null {
  if (figure === null || !context.gathered.isTraced) return figure;
  const operation = counted.some(({ changes }) => changes !== null) ? "carriedForward" : "last";
  return withLineage(
    figure,
    recordsLineage(operation, metric.source, records, group, context, metric.isBase !== true),
  );
}

/**
 * @internal
 */
export function stockBasis({ records, methods, aside }: StockFigure): Basis {
  const count = records.length;
  return Object.freeze({
    records: count,
    reported: count,
    ...(methods.length > 0 && { methods }),
    ...(aside.length > 0 && { aside }),
  });
}
