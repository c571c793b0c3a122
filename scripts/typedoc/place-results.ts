/** Marks what the lines of a program give, the comment at their end, so that the style can put it below a line that is too long for it: `far` where it is. */
export function placeResults(html: string): string {
  return html.replace(programs, (_whole, start: string, program: string) => {
    const lines = program.split(lineEnd);
    return start + lines.map((line, at) => placeResult(line, at < lines.length - 1 ? lineEnd : "")).join("");
  });
}

/** The end of the line goes with the result, since a block has a line of its own. */
function placeResult(line: string, end: string): string {
  const { code = "", comment = "" } = lineWithResult.exec(line)?.groups ?? {};
  if (textOf(code).trim() === "") return line + end;
  const isFar = textOf(line).trimEnd().length > widest;
  return `${code}<span class="result${isFar ? " far" : ""}">${comment}${end}</span>`;
}

/** In the letters that a reader sees. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&\w+;|&#\d+;/g, "?");
}

/** What fits beside both lists of a page that is 1,280 pixels wide. */
const widest = 94;
const programs = /(<pre><code class="tsx?">)([\s\S]*?)(?=<\/code>)/g;
const lineEnd = "<br/>";
const lineWithResult = /^(?<code>.*)(?<comment><span class="hl-\d+">\/\/ .*<\/span>\s*)$/;
