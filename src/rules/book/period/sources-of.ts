import type { Provenance } from "../../../internal/provenance.js";
import type { Source } from "../../../records/source.js";
import type { RuleContext } from "../../rule.js";

/** The field that names the sources of a record. */
export const sourceFields = Object.freeze({ "provenance.source": "sources" } as const);

/** A source that a record was taken from; without `source` where the register has none of that id. */
export interface NamedSource {
  readonly id: string;
  readonly source: Source | undefined;
}

/**
 * The sources that a record was taken from, each once.
 *
 * @internal
 */
export function sourcesOf(
  { provenance = [] }: { readonly provenance?: readonly Provenance[] | undefined },
  { find }: Pick<RuleContext, "find">,
): readonly NamedSource[] {
  return [...new Set(provenance.map(({ source }) => source))].map((id) => ({
    id,
    source: find("sources", id),
  }));
}
