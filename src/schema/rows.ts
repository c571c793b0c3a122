import type { Path } from "../internal/failure.js";
import type { ListName } from "./references.js";
import { toNfc } from "./to-nfc.js";

/**
 * A register as far as its lists go; what is in them may be anything.
 *
 * @internal
 */
export type Lists = { readonly [List in ListName]?: unknown };

/**
 * The records of a list; none where it is not a list.
 *
 * @internal
 */
export function rowsOf(register: Lists, list: ListName): readonly unknown[] {
  const rows = field(register, list);
  return Array.isArray(rows) ? rows : [];
}

/**
 * A field of a value that may be anything.
 *
 * @internal
 */
export function field(row: unknown, name: string): unknown {
  return typeof row === "object" && row !== null && Object.hasOwn(row, name)
    ? (row as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/**
 * A text in NFC, as schemas make it; `null` for a value that is not text.
 *
 * @internal
 */
export function asText(value: unknown): string | null {
  return typeof value === "string" ? toNfc(value) : null;
}

/**
 * The texts of a field that holds one or a list of them, each with its place in the field.
 *
 * @internal
 */
export function asTexts(value: unknown): readonly { readonly text: string; readonly path: Path }[] {
  if (!Array.isArray(value)) {
    const text = asText(value);
    return text === null ? [] : [{ text, path: [] }];
  }
  return value.flatMap((item, index) => {
    const text = asText(item);
    return text === null ? [] : [{ text, path: [index] }];
  });
}
