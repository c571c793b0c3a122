import { isSuppressed, type PublishedTable } from "phongtrao";

/** A number that a table tells, or hides, as it follows from the numbers that the register holds. */
export interface ReadNumber {
  /** By the place of a number of the register, how often it is counted in. */
  readonly terms: readonly (readonly [place: number, times: number])[];
  readonly isShown: boolean;
}

/**
 * What each hidden number may be, for a reader who tries all registers from nothing to a limit: those of which all that is shown is the same, and of which nothing hidden is zero that is none. It
 * stops where each number that is asked for may be two things.
 */
export function possibleValues(
  register: readonly number[],
  numbers: readonly ReadNumber[],
  asked: readonly ReadNumber[],
  limit: number,
): ReadonlyMap<ReadNumber, ReadonlySet<number>> {
  const valueOf = ({ terms }: ReadNumber, all: readonly number[]) =>
    terms.reduce((sum, [place, times]) => sum + times * (all[place] ?? 0), 0);
  const found = new Map(asked.map((number) => [number, new Set<number>()]));
  const lastOf = ({ terms }: ReadNumber) => Math.max(...terms.map(([place]) => place));
  const settledAt = register.map((_, place) => numbers.filter((number) => lastOf(number) === place));
  const truth = new Map(numbers.map((number) => [number, valueOf(number, register)]));
  const isPossible = (number: ReadNumber, all: readonly number[]) => {
    const [own, tried] = [truth.get(number) ?? 0, valueOf(number, all)];
    return number.isShown ? tried === own : tried >= Math.min(own, 1);
  };
  const tried: number[] = [];
  const goOn = (): boolean => {
    const place = tried.length;
    if (place === register.length) {
      for (const [number, values] of found) values.add(valueOf(number, tried));
      return [...found.values()].every(({ size }) => size > 1);
    }
    for (let value = 0; value <= limit; value++) {
      tried.push(value);
      const isOpen = (settledAt[place] ?? []).every((number) => isPossible(number, tried));
      if (isOpen && goOn()) return true;
      tried.pop();
    }
    return false;
  };
  goOn();
  return found;
}

/** Whether a figure is shown at a key, whatever the order of its words; `null` where the table has none. */
export function isShownAt(
  { rows, totals }: PublishedTable,
  words: Readonly<Record<string, string | null>>,
  measure: string,
): boolean | null {
  const idOf = (key: object) => JSON.stringify(Object.entries(key).sort());
  const figure = [...rows, ...totals].find(({ key }) => idOf(key) === idOf(words))?.figures[measure];
  return figure == null ? null : !isSuppressed(figure);
}
