import ts from "typescript";

export interface Docblock {
  /** What it documents: `add`, or `Path.estimate` for a member. */
  readonly name: string;
  /** The line of its opening, counted from 1. */
  readonly line: number;
  /** Its lines, without the stars. */
  readonly lines: readonly string[];
}

/** The doc comments of a source file, each once, in its order. The file must have been parsed with parent links. */
export function docblocksOf(file: ts.SourceFile): readonly Docblock[] {
  const found = new Map<number, Docblock>();
  const visit = (node: ts.Node) => {
    for (const doc of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (!found.has(doc.pos)) found.set(doc.pos, docblock(file, doc, node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}

function docblock(file: ts.SourceFile, doc: ts.JSDoc, node: ts.Node): Docblock {
  return {
    name: namesAround(node).join(".") || "the file",
    line: file.getLineAndCharacterOfPosition(doc.pos).line + 1,
    lines: linesOf(doc),
  };
}

/** The lines of a doc comment as they were written, without the stars; the compiler's own reading loses some fences. */
export function linesOf(doc: ts.JSDoc): readonly string[] {
  return doc.getText().split("\n").map(withoutStar);
}

function withoutStar(line: string): string {
  return line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, "");
}

function namesAround(node: ts.Node): readonly string[] {
  const above = ts.isSourceFile(node) ? [] : namesAround(node.parent);
  const name = ownName(node);
  return name === undefined ? above : [...above, name];
}

function ownName(node: ts.Node): string | undefined {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText();
  if (ts.isVariableDeclaration(node)) return undefined;
  return ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
}
