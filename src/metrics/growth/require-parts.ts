import { fail, type Path } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";

/**
 * Throws `invalid-parts` unless it is a list of objects that have a text under a key, `duplicate-key` when one text stands twice.
 *
 * @internal
 */
export function requireParts(list: unknown, key: string, path: Path): void {
  if (!Array.isArray(list)) refuse(list, "a list", path);
  const seen = new Set<string>();
  for (const [index, part] of (list as readonly unknown[]).entries()) {
    const name = keyOf(part, key, [...path, index]);
    if (seen.has(name)) {
      fail("duplicate-key", `${preview(name)} stands twice in one list.`, { found: name }, [
        ...path,
        index,
        key,
      ]);
    }
    seen.add(name);
  }
}

function keyOf(part: unknown, key: string, path: Path): string {
  if (typeof part !== "object" || part === null) return refuse(part, "an object", path);
  const name = (part as Readonly<Record<string, unknown>>)[key];
  return typeof name === "string" ? name : refuse(name, "a text", [...path, key]);
}

function refuse(found: unknown, expected: string, path: Path): never {
  return fail(
    "invalid-parts",
    `Expected ${expected}, not ${preview(found)}.`,
    { found: preview(found) },
    path,
  );
}
