import ts from "typescript";
import type { Example } from "./find-examples.js";
import { fileOf, programOf } from "./program.js";

/** The type errors of examples, each with its place in the documentation, from one program over all of a language. */
export function typeErrors(examples: readonly Example[]): readonly string[] {
  const ofPages = examples.filter(({ language }) => language === "tsx");
  const others = examples.filter(({ language }) => language !== "tsx");
  return [...errorsIn(others, {}), ...errorsIn(ofPages, browser)];
}

/** What is written for a page may speak of the page. */
const browser: ts.CompilerOptions = {
  jsx: ts.JsxEmit.ReactJSX,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
};

function errorsIn(examples: readonly Example[], options: ts.CompilerOptions): readonly string[] {
  if (examples.length === 0) return [];
  const texts = new Map(examples.map((example) => [pathOf(example), example.code]));
  const program = programOf([], texts, options);
  return examples.flatMap((example) => {
    const file = fileOf(program, pathOf(example));
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      (diagnostic) => sentence(example, diagnostic),
    );
  });
}

/** At the top of the checkout, so that relative paths and packages are found from there. */
function pathOf({ file, line, language }: Example): string {
  return `${file.replaceAll("/", "-")}-${line}.${language}`;
}

function sentence({ file, line }: Example, { file: block, start, messageText }: ts.Diagnostic): string {
  const offset = block?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
  return `${file}:${line + offset} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}
