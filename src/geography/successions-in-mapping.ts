import { frozen } from "../internal/frozen.js";
import { type CodePair, differenceOf, isOneToOne, isUnchanged, type MappedDay } from "./code-mapping.js";
import type { Succession, SuccessionKind } from "./succession.js";

/**
 * The events of a day of a mapping, whose passages are together exactly its pairs: a split for each unit that became several, a merger for each that several became,
 * and what happened to those that pass whole.
 *
 * @internal
 */
export function successionsInMapping(day: MappedDay): readonly Succession[] {
  const splits = [...day.byOld.values()]
    .filter((pairs) => pairs.length > 1)
    .map((pairs) => succession("split", pairs));
  const mergers = [...day.byNew.values()]
    .filter((pairs) => pairs.length > 1)
    .map((pairs) => succession("merged", pairs));
  const others = [...day.byOld.values()]
    .flat()
    .filter((pair) => isOneToOne(day, pair) && !isUnchanged(day, pair))
    .map((pair) => succession(kindOf(pair), [pair]));
  return [...splits, ...mergers, ...others];
}

/** Where names are not read, what is left of a unit with the same code is its parent: it changed for every commune when the districts ended. */
function kindOf({ old, new: next, before, after }: CodePair): SuccessionKind {
  if (old !== next) return "recoded";
  return differenceOf(before, after) === "Name" ? "renamed" : "reassigned";
}

function succession(kind: SuccessionKind, pairs: readonly CodePair[]): Succession {
  const bases = [...new Set(pairs.flatMap(({ legalBasis }) => legalBasis ?? []))].sort();
  return frozen({
    kind,
    effectiveOn: pairs[0]?.on ?? "",
    from: codes(pairs.map(({ old }) => old)),
    to: codes(pairs.map((pair) => pair.new)),
    ...(bases.length > 0 && { legalBasis: bases.join("; ") }),
  });
}

function codes(list: readonly string[]): readonly string[] {
  return Object.freeze([...new Set(list)].sort());
}
