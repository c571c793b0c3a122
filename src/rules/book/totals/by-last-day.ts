import { addToGroup } from "../../../internal/add-to-group.js";
import type { RuleContext } from "../../rule.js";

/**
 * Stated totals by the day at whose end they are: one of 2022 and one of 31 December are of one day. Those whose time cannot be read are apart, by how it is written.
 *
 * @internal
 */
export function byLastDay<Item extends { readonly when: string }>(
  items: readonly Item[],
  { daysOf }: Pick<RuleContext, "daysOf">,
): readonly (readonly Item[])[] {
  const days = new Map<string, Item[]>();
  for (const item of items) addToGroup(days, daysOf(item.when)?.lastDay ?? item.when, item);
  return [...days.values()];
}
