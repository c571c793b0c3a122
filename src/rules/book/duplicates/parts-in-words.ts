import { addToGroup } from "../../../internal/add-to-group.js";
import { containingLines, type Whole } from "./containing-lines.js";
import { keyInPlace, widerKeysInPlace } from "./keys-in-place.js";
import type { Line } from "./lines-of.js";

/**
 * Lines by the wholes of their own time and place that leave open what they say, such as a total beside what each outlet published. Each is a part of one, the nearest.
 *
 * @internal
 */
export function partsInWords(lines: readonly Line[]): ReadonlyMap<Whole, readonly Line[]> {
  const containing = containingLines(lines, keyInPlace, (line) => widerKeysInPlace(line).slice(1));
  const inWords = new Map<Whole, Line[]>();
  for (const line of lines) {
    const whole = containing(line).find(({ same }) => same)?.same;
    if (whole !== undefined) addToGroup(inWords, whole, line);
  }
  return inWords;
}
