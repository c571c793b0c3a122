import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import { trace } from "../../geography/trace.js";
import { remember } from "../../internal/remember.js";
import { keyText } from "../evaluate/key.js";
import type { AnyKey, Side } from "./side.js";

/**
 * Tells of all provinces with records of some words whether, of what one of them was formed of or became, some have records on the other side and some have not.
 *
 * @internal
 */
export function partlyThere(
  before: Side,
  after: Side,
  province: string,
  gazetteer: Gazetteer,
): (ids: readonly string[], key: AnyKey) => boolean {
  const index = indexOf(gazetteer);
  const codesOf = [before, after].map((side) => codesByWords(side, province));
  const lacksSome = (some: Side, codes: ReadonlySet<string>, others: Side, there: ReadonlySet<string>) =>
    [...codes].some((code) => {
      const parts = trace(index, { code, day: some.period.lastDay }, others.period.lastDay);
      const found = parts.filter((unit) => there.has(unit.code));
      return found.length > 0 && found.length < parts.length;
    });
  return (ids, key) => {
    const [earlier = none, later = none] = codesOf.map((find) => find(ids, key));
    return lacksSome(before, earlier, after, later) || lacksSome(after, later, before, earlier);
  };
}

const none: ReadonlySet<string> = new Set();

/** Looks up the provinces in which a metric has records with the words of a key. */
function codesByWords(
  { gathered: { sets, readings } }: Side,
  province: string,
): (ids: readonly string[], key: AnyKey) => ReadonlySet<string> {
  // The rows are the first of the sets, with all groupings.
  const [names = []] = sets;
  const known = new Map<string, ReadonlyMap<string, Set<string>>>();
  const read = (ids: readonly string[], asked: readonly string[]) => {
    const found = new Map<string, Set<string>>();
    const positions = asked.map((name) => names.indexOf(name));
    for (const { grid, counts } of readings[0] ?? []) {
      if (!ids.some((id) => counts.has(id))) continue;
      for (const cell of grid.occupied) {
        const words = grid.wordsOf(cell);
        const code = words[names.indexOf(province)];
        const own = keyText(positions.map((at) => words[at] ?? null));
        if (code != null) remember(found, own, () => new Set<string>()).add(code);
      }
    }
    return found;
  };
  return (ids, key) => {
    const asked = names.filter((name) => key[name] !== undefined);
    const byWords = remember(known, keyText([...ids, null, ...asked]), () => read(ids, asked));
    return byWords.get(keyText(asked.map((name) => key[name] ?? null))) ?? none;
  };
}
