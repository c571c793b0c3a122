/** What is printed from here on; a page has no other place to show it. */
export const printed: string[] = [];

console.log = (line: unknown): void => {
  printed.push(String(line));
};
