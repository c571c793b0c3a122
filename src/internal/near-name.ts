import { isMisspelt } from "./is-misspelt.js";

/** Options of some functions that are near one of others; an object that several share may hold either. */
const ownWords = /^(units?|places|loca[lt]e|parent|percent)$/;

/**
 * Whether the name of an option is another one misspelt.
 *
 * @internal
 */
export function isNearName(found: string, name: string): boolean {
  return !ownWords.test(found) && isMisspelt(found, name);
}
