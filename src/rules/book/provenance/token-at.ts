import type { Token } from "./number-tokens.js";

/**
 * What stands at a token; nothing before the first and behind the last.
 *
 * @internal
 */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}

/**
 * The digits and marks of the number that a token is; nothing where it is none.
 *
 * @internal
 */
export function numberAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "number" ? token.text : "";
}
