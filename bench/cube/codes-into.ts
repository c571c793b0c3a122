/** Gives each word a code, from 0 on, and writes new words down. */
export function codesInto(words: string[]): (word: string) => number {
  const codes = new Map<string, number>();
  return (word) => {
    const known = codes.get(word);
    if (known !== undefined) return known;
    codes.set(word, words.length);
    return words.push(word) - 1;
  };
}
