const longest = 80;

/**
 * A short, safe text of any value for messages: never throws, never runs the value's own code, never longer than about 80 characters.
 *
 * @internal
 */
export function preview(value: unknown): string {
  if (typeof value === "string") return shorten(JSON.stringify(value.slice(0, longest + 1)));
  if (typeof value === "bigint") return `${shorten(String(value))}n`;
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol") return "a symbol";
  if (isList(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** A revoked proxy cannot even be asked. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
