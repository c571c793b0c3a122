import type { Path } from "../../../internal/failure.js";
import type { RecordIn, RegisterList } from "../../lists.js";

/** A text that people wrote, and where it stands in its record. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/**
 * The texts of a record that people write freely: titles, names, issuers, numbers of documents, methods, and the quotes from sources. Ids, codes and addresses are none.
 *
 * @internal
 */
export function textsOf(record: RecordIn<RegisterList>): readonly PlacedText[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const found: PlacedText[] = [];
  for (const path of freeFields) {
    const text = fields[path[0]];
    if (typeof text === "string") found.push({ text, path });
  }
  const quotes: unknown = fields["provenance"];
  if (!Array.isArray(quotes)) return found;
  const list: readonly { readonly quote?: unknown }[] = quotes;
  for (const [index, { quote }] of list.entries())
    if (typeof quote === "string") found.push({ text: quote, path: ["provenance", index, "quote"] });
  return found;
}

const freeFields = [
  ["title"],
  ["name"],
  ["publisher"],
  ["text"],
  ["issuer"],
  ["number"],
  ["method"],
  ["measure"],
  ["legalBasis"],
] as const;
