export interface Fence {
  /** What stands behind the opening backticks: `ts`, `ts no-run`, `text`. */
  readonly info: string;
  /** The number of the first line inside the fence, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** The fenced blocks of a Markdown text, in its order. */
export function fencesOf(lines: readonly string[]): readonly Fence[] {
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent = "", ticks = "", info = ""] = opening.exec(lines[at] ?? "") ?? [];
    if (ticks === "") continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === ticks);
    if (end === -1) throw new Error(`The fence at line ${at + 1} is never closed.`);
    fences.push({ info, line: at + 2, text: unindent(lines.slice(at + 1, end), indent) });
    at = end;
  }
  return fences;
}

const opening = /^(\s*)(`{3,})\s*(.*?)\s*$/;

function unindent(lines: readonly string[], indent: string): string {
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join("\n");
}
