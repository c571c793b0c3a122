import { fail } from "../../internal/failure.js";
import type { Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { Quantity } from "../../quantity/quantity.js";
import { toFigure } from "../../quantity/to-figure.js";
import { registerLists } from "../lists.js";
import type { Rule, RuleContext } from "../rule.js";
import type { Rows } from "./read-rows.js";
import type { Settings } from "./settings.js";

/**
 * What the judgements of a rule draw on.
 *
 * @internal
 */
export function contextOf(rule: Rule, rows: Rows, { base, parametersOf }: Settings): RuleContext {
  const { reading, units } = base;
  const declared = new Set(declaredLists(rule));
  const find = (list: (typeof registerLists)[number], id: string): unknown =>
    declared.has(list) ? rows.find(list, id)?.record : refuse(rule, list);
  function figure<U extends string>(quantity: Quantity<U>, unit?: U): Figure<U>;
  function figure<U extends string>(quantity: Quantity<U> | undefined, unit: U): Figure<U> | null;
  function figure(quantity: Quantity | undefined, unit?: string): Figure | null {
    if (quantity !== undefined) return toFigure(quantity, { reading, units });
    const isZero = rule.missing === "asZero" && unit !== undefined;
    return isZero ? makeFigure(unit, 0, { lower: 0, upper: 0 }) : null;
  }
  return Object.freeze({
    ...base,
    parameters: Object.freeze(parametersOf(rule)),
    figure,
    find: find as RuleContext["find"],
  } satisfies RuleContext);
}

function declaredLists({ selects }: Rule): readonly string[] {
  return selects.each === "register" ? registerLists : Object.values(selects.references ?? {});
}

function refuse({ id }: Rule, list: string): never {
  return fail(
    "undeclared-reference",
    `${id} looks up a record in ${list}, which its references do not name.`,
    {
      rule: id,
      list,
    },
  );
}
