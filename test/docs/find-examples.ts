import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { docblocksOf } from "./docblocks.js";
import { root } from "./doors.js";
import { fencesOf, type Fence } from "./fences.js";

/** One `ts` or `tsx` block of the documentation. */
export interface Example {
  /** Relative to the checkout. */
  readonly file: string;
  /** The line of the file that the code begins at, counted from 1. */
  readonly line: number;
  /** The documented name, or the heading above. */
  readonly name: string;
  readonly code: string;
  readonly language: "ts" | "tsx";
  /** False for a block that only has to type-check: `ts no-run`. */
  readonly runs: boolean;
  /** The text block that stands next after this one, if any. */
  readonly output: string | undefined;
}

/** The examples in the doc comments of `src`. */
export function sourceExamples(): readonly Example[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .flatMap((path) => docblockExamples(`src/${path}`, read(`src/${path}`)));
}

/** The examples in `README.md`, in `CONTRIBUTING.md` and in the pages of `docs`. */
export function markdownExamples(): readonly Example[] {
  return ["README.md", "CONTRIBUTING.md", ...guides()]
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => pageExamples(path, read(path)));
}

/** The pages that people wrote; `docs/api` is TypeDoc's. */
export function guides(): readonly string[] {
  if (!existsSync(join(root, "docs"))) return [];
  return readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !path.startsWith("api"))
    .sort()
    .map((path) => `docs/${path}`);
}

/** The examples in the doc comments of one TypeScript text. */
export function docblockExamples(file: string, text: string): readonly Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return docblocksOf(source).flatMap(({ name, line, lines }) =>
    examplesOf(fencesOf(lines)).map((example) => ({ ...example, file, name, line: line - 1 + example.line })),
  );
}

/** The examples in one Markdown text. */
export function pageExamples(file: string, text: string): readonly Example[] {
  const lines = text.split("\n");
  return examplesOf(fencesOf(lines)).map((example) => ({
    ...example,
    file,
    name: headingAbove(lines, example.line),
  }));
}

function examplesOf(fences: readonly Fence[]): readonly Omit<Example, "file" | "name">[] {
  return fences.flatMap(({ info, line, text }, index) => {
    const next = fences[index + 1];
    const output = next?.info === "text" ? next.text : undefined;
    return isTypeScript(info)
      ? [{ line, code: text, language: languageOf(info), runs: !info.includes(" "), output }]
      : [];
  });
}

function languageOf(info: string): Example["language"] {
  return info.startsWith("tsx") ? "tsx" : "ts";
}

/** Whether a fence holds an example: `ts` or `tsx`, or these with `no-run`. Anything else that begins with them is a slip of the pen. */
export function isTypeScript(info: string): boolean {
  const [language, ...options] = info.split(" ");
  if (language !== "ts" && language !== "tsx") return false;
  if (options.length > 0 && info !== `${language} no-run`)
    throw new Error(`The fence "${info}" is neither ${language} nor ${language} no-run.`);
  return true;
}

function headingAbove(lines: readonly string[], line: number): string {
  const headings = lines.slice(0, line).filter((text) => /^#+ /.test(text));
  return headings.at(-1)?.replace(/^#+ /, "") ?? "the page";
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
