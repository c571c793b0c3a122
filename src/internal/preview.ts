import type { FoundWords } from "./found-words.js";

const longest = 80;

/** What {@link preview} calls a value by its kind alone. */
type FoundKind = keyof FoundWords["foundKinds"];

/**
 * A short, safe text of any value for messages: never throws, never runs the value's own code, never longer than about 80 characters.
 *
 * @internal
 */
export function preview(value: unknown): string {
  if (typeof value === "string") return shorten(JSON.stringify(value.slice(0, longest + 1)));
  if (typeof value === "bigint") return `${shorten(String(value))}n`;
  if (typeof value === "function") return "a function" satisfies FoundKind;
  if (typeof value === "symbol") return "a symbol" satisfies FoundKind;
  if (typeof value === "object" && value !== null) return kindOf(value);
  return Object.is(value, -0) ? "-0" : String(value);
}

function kindOf(value: object): FoundKind {
  if (answers(() => Array.isArray(value))) return "a list";
  // Asks for what only a date has inside, of whatever realm, and so runs nothing of the value's.
  return answers(() => typeof Date.prototype.getTime.call(value) === "number") ? "a Date" : "an object";
}

/** What is of another kind throws; a revoked proxy cannot even be asked whether it is a list. */
function answers(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
