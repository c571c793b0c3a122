import ts from "typescript";
import { linesOf } from "../../test/docs/docblocks.js";
import { doors } from "../../test/docs/doors.js";
import { fileOf, programOf } from "../../test/docs/program.js";

/** The public functions that throw each code, by the alphabet, as their doc comments tell. */
export function throwersByCode(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const comments = commentsOfFunctions();
  const told = new Map([...comments].map(([name, text]) => [name, codesIn(text, codes)]));
  const names = [...comments.keys()].sort();
  const thrown = new Map(names.map((name) => [name, codesOf(name, comments, told)]));
  return new Map(codes.map((code) => [code, names.filter((name) => thrown.get(name)?.has(code))]));
}

/** By the name of the function. */
type Comments = ReadonlyMap<string, string>;

function commentsOfFunctions(): Comments {
  const sources = doors().map(({ source }) => source);
  const program = programOf(sources);
  const checker = program.getTypeChecker();
  const comments = sources
    .map((source) => fileOf(program, source))
    .map((file) => file && checker.getSymbolAtLocation(file))
    .flatMap((module) => (module === undefined ? [] : checker.getExportsOfModule(module)))
    .map((name) => (name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name))
    .filter((name) => isFunction(checker, name))
    .map((name) => [name.name, commentOf(name)] as const);
  return new Map(comments);
}

function isFunction(checker: ts.TypeChecker, name: ts.Symbol): boolean {
  const isValue = (name.flags & ts.SymbolFlags.Value) !== 0;
  return isValue && checker.getTypeOfSymbol(name).getCallSignatures().length > 0;
}

function commentOf({ declarations = [] }: ts.Symbol): string {
  return declarations
    .flatMap((node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc))
    .map((comment) => linesOf(comment).join(" "))
    .join(" ");
}

function codesIn(text: string, codes: readonly string[]): readonly string[] {
  const words = new Set([...text.matchAll(/`([a-z-]+)`|\/\/ throws ([a-z-]+)/g)].map(([, a, b]) => a ?? b));
  return codes.filter((code) => words.has(code));
}

/** Those that the comment names, and those of functions that it refers to for its errors, and so on. */
function codesOf(
  name: string,
  comments: Comments,
  told: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set([name]);
  for (const one of reached) for (const other of referredTo(comments.get(one) ?? "")) reached.add(other);
  return new Set([...reached].flatMap((one) => told.get(one) ?? []));
}

/** "throws what {@link coverage} throws", "errors are those of {@link growth}", "errors, beside those of {@link growth}". */
function referredTo(text: string): readonly string[] {
  return [...text.matchAll(reference)].map(([, a, b]) => a ?? b ?? "");
}

const reference =
  /\bwhat (?:\{@link |`)(\w+)[}`] throws|rrors(?: are|, beside) those of (?:\{@link |`)(\w+)/g;
