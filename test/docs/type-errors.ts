import ts from "typescript";
import type { Example } from "./find-examples.js";
import { fileOf, programOf } from "./program.js";

/** The type errors of examples, each with its place in the documentation, from one program over all of them. */
export function typeErrors(examples: readonly Example[]): readonly string[] {
  const program = programOf([], new Map(examples.map((example) => [pathOf(example), example.code])));
  return examples.flatMap((example) => {
    const file = fileOf(program, pathOf(example));
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      (diagnostic) => sentence(example, diagnostic),
    );
  });
}

/** At the top of the checkout, so that relative paths and packages are found from there. */
function pathOf({ file, line }: Example): string {
  return `${file.replaceAll("/", "-")}-${line}.ts`;
}

function sentence({ file, line }: Example, { file: block, start, messageText }: ts.Diagnostic): string {
  const offset = block?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
  return `${file}:${line + offset} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}
