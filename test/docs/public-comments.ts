import ts from "typescript";
import { linesOf } from "./docblocks.js";
import { fileOf } from "./program.js";

/** The doc comments that a reader of a door sees: of its names, and of the members of its interfaces. */
export function publicComments(program: ts.Program, door: string): readonly string[] {
  const checker = program.getTypeChecker();
  const file = fileOf(program, door);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  return (module === undefined ? [] : checker.getExportsOfModule(module))
    .map((name) => (name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name))
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((node) => [node, ...(ts.isInterfaceDeclaration(node) ? node.members : [])])
    .flatMap((node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc))
    .map((comment) => linesOf(comment).join("\n"));
}
