import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { SarifRegion } from "phongtrao";

/** Finds where in a JSON text a path stands: the lines and columns of its value. */
export function locateInJson(text: string): (path: readonly (string | number)[]) => SarifRegion | undefined {
  const tree = parseTree(text);
  return (path) => {
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
    if (node === undefined) return undefined;
    const start = positionOf(text, node.offset);
    const end = positionOf(text, node.offset + node.length);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
}

function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
