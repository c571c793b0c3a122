import type { Figure } from "../../../quantity/figure.js";
import { withLineage } from "../../../quantity/with-lineage.js";
import type { Basis } from "../../cube.js";
import type { Scope } from "../scope.js";
import type { StockFigure } from "../say-stock.js";
import { type Group, type Measure, type MeasureContext, nothing } from "./measure.js";
import { recordsLineage } from "./records-lineage.js";

/**
 * What a stock is at the end of the period of each group, or of another that is told.
 *
 * @internal
 */
export function stockMeasure(
  id: string,
  set: number,
  context: MeasureContext,
  scopeIn: (context: MeasureContext, group: Group) => Scope,
): Measure<Figure | null> {
  const stock = context.stocks.get(id);
  if (stock === undefined) return nothing;
  const { isTraced, sets } = context.gathered;
  const at = stock.at(sets[set] ?? []);
  const found = latest((group: Group) => at(group.key, scopeIn(context, group)));
  return {
    figure: (group) => {
      const { figure, records } = found(group);
      return figure === null || !isTraced
        ? figure
        : withLineage(
            figure,
            recordsLineage(
              "last",
              stock.metric.source,
              records,
              group,
              context,
              stock.metric.isBase !== true,
            ),
          );
    },
    basis: (group) => basisOf(found(group)),
  };
}

function basisOf({ records, methods }: StockFigure): Basis {
  const count = records.length;
  return Object.freeze({ records: count, reported: count, ...(methods.length > 0 && { methods }) });
}

/** Figure and basis of a group are asked for one after the other. */
function latest<Value>(find: (group: Group) => Value): (group: Group) => Value {
  let known: { readonly group: Group; readonly value: Value } | null = null;
  return (group) => {
    if (known?.group !== group) known = { group, value: find(group) };
    return known.value;
  };
}
