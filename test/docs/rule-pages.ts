import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkRegister,
  parseRegister,
  type Register,
  renderFinding,
  type StandardRule,
  standardRules,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { root } from "./doors.js";
import { formatPage } from "../../scripts/site/format-page.js";
import { collectCases, type RuleCase } from "../rules/book/rule-cases.js";

/** What writes the examples on the pages. */
export const rulePagesCommand = "WRITE_PAGES=1 npx vitest run --project docs test/docs/rule-pages.test.ts";

const heading = "## Examples";
const atMost = 4;

/** The pages of all rules by their paths, with a table of the cases that the rule is tested with. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, "test/rules/book");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".test.ts") && readFileSync(join(folder, name), "utf8").includes("ruleCases("),
  );
  const cases = await collectCases(async () => {
    for (const file of files) await import(/* @vite-ignore */ join(folder, file));
  });
  const pages = standardRules.map(async ({ id }) => {
    const path = `docs/rules/${id}.md`;
    const [written = ""] = readFileSync(join(root, path), "utf8").split(`\n${heading}\n`);
    const page = `${written.trimEnd()}\n\n${heading}\n\n${tableOf(id, cases.get(id) ?? [])}\n`;
    return [path, await formatPage(path, page)] as const;
  });
  return new Map(await Promise.all(pages));
}

/** A few of each sort, in the order of the sorts: what passes, what fails, what may, what lacks something. */
function tableOf(id: StandardRule["id"], cases: readonly RuleCase[]): string {
  const rows = ["good", "bad", "possible", "incomplete"].flatMap((sort) =>
    cases
      .filter(({ name }) => name.startsWith(`${sort}: `))
      .slice(0, atMost)
      .map((one) => `| ${sort} | ${cell(one.name.slice(sort.length + 2))} | ${cell(said(id, one))} |`),
  );
  return [
    "From the cases that the rule is tested with.",
    "",
    "| | of | what is said of it |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function said(id: StandardRule["id"], { register, options, unparsed }: RuleCase): string {
  const rules = standardRules.filter((rule) => rule.id === id);
  const given = unparsed === true ? (register as Register) : parseRegister(register);
  const { findings } = checkRegister(given, { ...options, rules });
  return [...new Set(findings.map((finding) => renderFinding(finding, vi)))].join("<br>");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
