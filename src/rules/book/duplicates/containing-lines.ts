import { compareSpans } from "../../../calendar/compare-spans.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { remember } from "../../../internal/remember.js";
import { isLong, type Line } from "./lines-of.js";

/** Lines longer than a day, of one time and under one key. */
export interface Whole {
  readonly firstDay: Line["firstDay"];
  readonly lastDay: Line["lastDay"];
  readonly lines: Line[];
}

/** Of the wholes under a key, the one of a line's own time, and the shortest that is longer. */
export interface Containing {
  readonly key: string;
  readonly same: Whole | undefined;
  readonly longer: Whole | undefined;
}

/**
 * Tells of a line what contains it among the lines that stand under keys: under the first of its wider keys first.
 *
 * The time that it takes grows with the number of keys, and is otherwise that of a sort.
 *
 * @internal
 */
export function containingLines(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  widerKeys: (line: Line) => readonly string[],
): (line: Line) => readonly Containing[] {
  const wholes = new Map<string, Line[]>();
  for (const line of lines) if (isLong(line)) addToGroup(wholes, keyOf(line), line);
  const others = new Map<string, Line[]>();
  for (const line of lines)
    for (const key of widerKeys(line)) if (wholes.has(key)) addToGroup(others, key, line);
  const found = new Map(
    [...wholes].map(([key, own]) => [key, containingIn(key, own, others.get(key) ?? [])]),
  );
  return (line) => widerKeys(line).flatMap((key) => found.get(key)?.get(line) ?? []);
}

/**
 * In order of time a whole is open until something comes that ends after it, so that of those that are open each lies in the one before it. A whole that only shares days
 * with a later one is closed by that: what lies in both is a part of the later.
 */
function containingIn(
  key: string,
  own: readonly Line[],
  others: readonly Line[],
): ReadonlyMap<Line, Containing> {
  const wholeOf = wholesOf(own);
  const open: Whole[] = [];
  // Sorting keeps the order of what is of one time, so that a whole is open before what is held against it.
  const sorted = [...new Set([...own, ...others])].sort(compareSpans);
  return new Map(
    sorted.map((line) => {
      while (isOver(open.at(-1), line)) open.pop();
      const whole = wholeOf.get(line);
      if (whole !== undefined && whole !== open.at(-1)) open.push(whole);
      const [before, last] = [open.at(-2), open.at(-1)];
      const isSame = last?.firstDay === line.firstDay && last.lastDay === line.lastDay;
      return [line, isSame ? { key, same: last, longer: before } : { key, same: undefined, longer: last }];
    }),
  );
}

function wholesOf(lines: readonly Line[]): ReadonlyMap<Line, Whole> {
  const wholes = new Map<string, Whole>();
  return new Map(
    lines.map((line) => {
      const { firstDay, lastDay } = line;
      const whole = remember(wholes, firstDay + lastDay, () => ({ firstDay, lastDay, lines: [] }));
      whole.lines.push(line);
      return [line, whole];
    }),
  );
}

function isOver(whole: Whole | undefined, { lastDay }: Line): boolean {
  return whole !== undefined && whole.lastDay < lastDay;
}
