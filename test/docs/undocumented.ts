import { relative } from "node:path";
import ts from "typescript";
import { linesOf } from "./docblocks.js";
import { root } from "./doors.js";
import { fencesOf, type Fence } from "./fences.js";
import { isTypeScript } from "./find-examples.js";
import { parameterFaults } from "./parameter-faults.js";
import { fileOf } from "./program.js";

/** What the public names of a door lack in documentation; each name is followed to the file that declares it. */
export function undocumented(program: ts.Program, door: string): readonly string[] {
  const checker = program.getTypeChecker();
  const file = fileOf(program, door);
  if (file === undefined) return [`${door} does not exist`];
  const module = checker.getSymbolAtLocation(file);
  const names = module === undefined ? [] : checker.getExportsOfModule(module);
  if (names.length === 0) return [`${door} exports nothing`];
  return names.flatMap((name) => faultsOf(checker, name.name, declared(checker, name)));
}

function declared(checker: ts.TypeChecker, name: ts.Symbol): ts.Symbol {
  return name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
}

function faultsOf(checker: ts.TypeChecker, exported: string, name: ts.Symbol): readonly string[] {
  const label = `${exported} (${placeOf(name)})`;
  return [
    ...faultsOfSummary(summaryOf(checker, name)).map((fault) => `${label} ${fault}`),
    ...(isShown(checker, name) && !hasExample(name) ? [`${label} has no @example with a ts block`] : []),
    ...parameterFaults(checker, name).map((fault) => `${label} ${fault}`),
    ...membersOf(name).flatMap((member) =>
      hasComment(member) ? [] : [`${label} ${headOf(member)} has no comment`],
    ),
  ];
}

function summaryOf(checker: ts.TypeChecker, name: ts.Symbol): string {
  return ts.displayPartsToString(name.getDocumentationComment(checker)).trim();
}

function faultsOfSummary(summary: string): readonly string[] {
  if (summary === "") return ["has no summary"];
  const [first = ""] = summary.split(/\n\s*\n/);
  return /^\P{Ll}/u.test(first) && /[.:…]$/.test(first) ? [] : ["has a summary that begins with no sentence"];
}

/** Functions and constants: what a program can use as it stands. */
function isShown(checker: ts.TypeChecker, name: ts.Symbol): boolean {
  if (name.flags & ts.SymbolFlags.Variable) return true;
  const isValue = (name.flags & ts.SymbolFlags.Value) !== 0;
  return isValue && checker.getTypeOfSymbol(name).getCallSignatures().length > 0;
}

function hasExample(name: ts.Symbol): boolean {
  return (name.declarations ?? [])
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration))
    .filter(ts.isJSDoc)
    .flatMap((doc) => fencesBehindExample(linesOf(doc)))
    .some(({ info }) => isTypeScript(info));
}

function fencesBehindExample(lines: readonly string[]): readonly Fence[] {
  const tag = lines.findIndex((line) => line.startsWith("@example"));
  return tag === -1 ? [] : fencesOf(lines.slice(tag));
}

function membersOf(name: ts.Symbol): readonly ts.TypeElement[] {
  return (name.declarations ?? []).filter(ts.isInterfaceDeclaration).flatMap(({ members }) => [...members]);
}

function hasComment(member: ts.TypeElement): boolean {
  return ts
    .getJSDocCommentsAndTags(member)
    .filter(ts.isJSDoc)
    .some(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").trim() !== "");
}

function headOf(member: ts.TypeElement): string {
  return member.name?.getText() ?? member.getText();
}

function placeOf({ declarations: [first] = [] }: ts.Symbol): string {
  if (first === undefined) return "declared nowhere";
  const file = first.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(first.getStart());
  return `${relative(root, file.fileName)}:${line + 1}`;
}
