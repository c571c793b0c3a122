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
  const own = freeFields.flatMap((name) => placed(fields[name], [name]));
  const quotes: unknown = fields["provenance"];
  if (!Array.isArray(quotes)) return own;
  const list: readonly { readonly quote?: unknown }[] = quotes;
  return [...own, ...list.flatMap(({ quote }, index) => placed(quote, ["provenance", index, "quote"]))];
}

const freeFields = [
  "title",
  "name",
  "publisher",
  "text",
  "issuer",
  "number",
  "method",
  "measure",
  "legalBasis",
];

function placed(text: unknown, path: Path): readonly PlacedText[] {
  return typeof text === "string" ? [{ text, path }] : [];
}
