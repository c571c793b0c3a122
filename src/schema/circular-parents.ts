import { asText, field } from "./rows.js";

/**
 * The records whose chain of parents leads back to themselves; a record that is its own parent is not among them.
 *
 * @internal
 */
export function circularParents(
  rows: readonly unknown[],
  key: string,
): readonly { readonly index: number; readonly parent: string }[] {
  const parents = new Map<string, string>();
  for (const row of rows) {
    const own = asText(field(row, key));
    const parent = asText(field(row, "parent"));
    if (own !== null && parent !== null && own !== parent) parents.set(own, parent);
  }
  const circular = keysOnCircles(parents);
  return rows.flatMap((row, index) => {
    const own = asText(field(row, key));
    const parent = own === null ? undefined : parents.get(own);
    return own !== null && parent !== undefined && circular.has(own) ? [{ index, parent }] : [];
  });
}

/** Each chain is walked once: a walk that meets its own steps has found a circle; one that meets an earlier walk's ends. */
function keysOnCircles(parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const circular = new Set<string>();
  const walked = new Set<string>();
  for (const start of parents.keys()) {
    const steps = new Map<string, number>();
    let key: string | undefined = start;
    while (key !== undefined && !walked.has(key) && !steps.has(key)) {
      steps.set(key, steps.size);
      key = parents.get(key);
    }
    const first = key === undefined ? undefined : steps.get(key);
    if (first !== undefined) for (const step of [...steps.keys()].slice(first)) circular.add(step);
    for (const step of steps.keys()) walked.add(step);
  }
  return circular;
}
