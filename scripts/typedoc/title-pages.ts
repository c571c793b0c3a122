import type { DocumentReflection } from "typedoc";

/** Names pages by their titles, once their files are named by their paths. */
export function titlePages(pages: readonly DocumentReflection[]): void {
  for (const page of pages) page.name = titleOf(page);
}

/** The first heading: "Getting started", and the id alone of `participationRate`: participation rate. */
function titleOf({ content, name }: DocumentReflection): string {
  const [first = ""] = content
    .map(({ text }) => text)
    .join("")
    .trimStart()
    .split("\n");
  const [, id] = /^# `([^`]+)`/.exec(first) ?? [];
  const [, title = name] = /^# (.+)/.exec(first) ?? [];
  return id ?? title;
}
