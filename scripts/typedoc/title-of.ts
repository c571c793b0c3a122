import type { DocumentReflection } from "typedoc";

/** The first heading of a page: "Getting started", and the id alone of `participationRate`: participation rate. */
export function titleOf({ content, name }: DocumentReflection): string {
  const [first = ""] = content
    .map(({ text }) => text)
    .join("")
    .trimStart()
    .split("\n");
  const [, id] = /^# `([^`]+)`/.exec(first) ?? [];
  const [, title = name] = /^# (.+)/.exec(first) ?? [];
  return id ?? title;
}
