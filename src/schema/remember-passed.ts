/**
 * A test of short words that come again and again, such as days and periods: what has passed it lately passes at once.
 *
 * @internal
 */
export function rememberPassed(test: (word: string) => boolean): (word: string) => boolean {
  const passed = new Set<string>();
  return (word) => {
    if (passed.has(word)) return true;
    if (!test(word)) return false;
    if (passed.size === most) passed.clear();
    if (word.length <= longest) passed.add(word);
    return true;
  };
}

// The days of ten years; the longest id of a period of phongtrao's own has 22 characters.
const most = 4_000;
const longest = 40;
