/** A cell as text: its words, then its numbers; an upper bound that is null or infinite is open. */
export function cellLine(words: readonly (string | null)[], numbers: readonly (number | null)[]): string {
  const told = numbers.map((number) => (number === null || number === Infinity ? "open" : number));
  return `${words.join(" ")}: ${told.join(" ")}`;
}
