import type { LinkedPage } from "./link.js";

/** The links of a Markdown text, outside code, and the ids that a forge gives its headings. */
export function markdownPage(from: string, text: string): LinkedPage {
  const prose = withoutFences(text);
  const targets = [...withoutCode(prose).matchAll(inline), ...withoutCode(prose).matchAll(reference)];
  return {
    links: targets.map(([match, to = ""]) => ({ from, to, isLoaded: match.startsWith("!") })),
    ids: headingIds(prose),
  };
}

const inline = /!?\[(?:[^[\]]|\[[^\]]*\])*\]\(<?([^\s)>]+)>?(?:\s+"[^"]*")?\)/g;
const reference = /^\[[^\]]+\]:\s+<?(\S+?)>?$/gm;

function withoutFences(text: string): string {
  return text.replace(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2\s*$/gm, "");
}

function withoutCode(text: string): string {
  return text.replace(/`[^`\n]*`/g, "code");
}

function headingIds(prose: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, heading = ""] of prose.matchAll(/^#{1,6} +(.+?)\s*$/gm)) {
    const id = idOf(heading);
    let free = id;
    for (let times = 1; ids.has(free); times++) free = `${id}-${times}`;
    ids.add(free);
  }
  return ids;
}

function idOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");
}
