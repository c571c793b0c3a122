import { didYouMean } from "../internal/did-you-mean.js";
import { fail, type Path } from "../internal/failure.js";
import { isOneOf } from "../internal/is-one-of.js";
import { preview } from "../internal/preview.js";
import { listOfKind, registerLists } from "./lists.js";
import type { RuleSelection } from "./rule.js";

/**
 * A selection that names a list which registers do not have throws `invalid-rule`.
 *
 * @internal
 */
export function requireLists(selection: RuleSelection): void {
  if (selection.each === "register") return;
  if (selection.each === "group") requireRegisterList(selection.list, ["list"]);
  else
    selection.lists.forEach((list, index) => {
      requireRegisterList(list, ["lists", index]);
    });
  for (const [field, list] of Object.entries(selection.references ?? {}))
    requireRegisterList(list, ["references", field]);
}

function requireRegisterList(list: string, path: Path): void {
  if (isOneOf(registerLists)(list)) return;
  const found = preview(list);
  const help = Object.hasOwn(listOfKind, list)
    ? `did you mean ${preview(listOfKind[list as keyof typeof listOfKind])}?`
    : didYouMean(list, registerLists, `there are ${registerLists.join(", ")}.`);
  fail("invalid-rule", `There is no list ${found}; ${help}`, { found }, ["selects", ...path]);
}
