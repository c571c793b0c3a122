import { findIdentifiers, type Identifier } from "./find-identifiers.js";

/**
 * A text with the identifiers of people in it masked: enough is left to find them by, too little to use them.
 *
 * @internal
 */
export function maskIdentifiers(text: string): string {
  let masked = "";
  let from = 0;
  for (const identifier of findIdentifiers(text)) {
    // An address may have a phone in it, which is masked with it.
    if (identifier.end <= from) continue;
    masked += text.slice(from, identifier.start) + maskedIdentifier(text, identifier);
    from = identifier.end;
  }
  return masked + text.slice(from);
}

/**
 * An identifier by its ends.
 *
 * @internal
 */
export function maskedIdentifier(text: string, { start, end }: Identifier): string {
  return `${text.slice(start, start + 2)}…${text.slice(end - 1, end)}`;
}
