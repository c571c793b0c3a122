import { standardRules } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { formatPage } from "./site/format-page.js";

/** Where the page stands, relative to the checkout. */
export const rulesPagePath = "docs/rules/README.md";

/** What writes it. */
export const rulesPageCommand = "npx tsx scripts/write-rules-page.ts";

/** `docs/rules/README.md`: the table of all rules of the book and of their sentences, as prettier leaves it. */
export async function rulesPage(): Promise<string> {
  const rules = [...standardRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = rules.map(({ id, severity, provenance }) =>
    row(`[\`${id}\`](${id}.md)`, vi.rules[id].title, en.rules[id].title, severity, provenance),
  );
  const sentences = rules.flatMap(({ id }) => sentencesOf(id));
  const page = [introduction, head, ...rows, "", sentencesHead, ...sentences].join("\n");
  return await formatPage(rulesPagePath, page);
}

const introduction = `# The book of rules

What \`checkRegister(register)\` asks of a register. Each rule has a page with what it asks, why, who says so, and what it does with what is missing or hedged. How to run rules and to let findings pass is told in [Checking a register](../checking.md), how to write your own in [Rules of your own](../own-rules.md).

<!-- Written by \`${rulesPageCommand}\`. -->
`;

const head = `| rule | in Vietnamese | in English | severity | who asks for it |
| --- | --- | --- | --- | --- |`;

const sentencesHead = `## Every sentence

For a native reader to go over. Names in braces are filled in; \`Bare\` is a count without its unit.

| rule | message | in Vietnamese | in English |
| --- | --- | --- | --- |`;

function sentencesOf(id: (typeof standardRules)[number]["id"]): readonly string[] {
  const english: Readonly<Record<string, string>> = en.rules[id].messages;
  return Object.entries(vi.rules[id].messages).map(([message, sentence]) =>
    row(`\`${id}\``, `\`${message}\``, sentence, english[message] ?? ""),
  );
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
