import type { Path } from "../../../internal/failure.js";
import type { RecordIn, RegisterList } from "../../lists.js";

/** The words of a source that a record was taken from. */
export interface Quote {
  readonly source: unknown;
  readonly text: string;
  /** Where it stands in the source, as far as that is said; not checked. */
  readonly span: unknown;
  /** Where it stands in its record. */
  readonly path: Path;
}

/**
 * The quotes of a record.
 *
 * @internal
 */
export function quotesOf(record: RecordIn<RegisterList>): readonly Quote[] {
  const { provenance } = record as { readonly provenance?: unknown };
  if (!Array.isArray(provenance)) return none;
  return provenance.flatMap((entry: unknown, index) => {
    const { source, quote, span } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof quote !== "string") return [];
    return [{ source, text: quote, span, path: ["provenance", index, "quote"] }];
  });
}

const none: readonly Quote[] = Object.freeze([]);
