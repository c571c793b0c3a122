/** Keeps what follows a word of code, a stop or a bracket, on its line: behind a box, as such a word is, a line may break. */
export function keepStops(html: string): string {
  return html.replace(words, (whole, program?: string) =>
    program === undefined ? `<span class="kept">${whole}</span>` : whole,
  );
}

/** Longer words may need the break. */
const words =
  /(<pre\b[\s\S]*?<\/pre>)|(?:<a href="[^"]*"(?: class="[^"]*")?>)?<code>[^<>\s]{1,32}<\/code>(?:<\/a>)?[.,;:)?]+/g;
