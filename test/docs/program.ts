import { join } from "node:path";
import ts from "typescript";
import { root } from "./doors.js";

/** A program over files of the checkout and over texts that stand in no file, with the options of `tsconfig.json`. */
export function programOf(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
  more: ts.CompilerOptions = {},
): ts.Program {
  const options = { ...tsconfig().options, ...leniency, ...more };
  const virtual = new Map([...texts].map(([path, text]) => [absolute(path), text]));
  const host = ts.createCompilerHost(options);
  host.fileExists = (path) => virtual.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? ts.sys.readFile(path);
  return ts.createProgram({ rootNames: [...files.map(absolute), ...virtual.keys()], options, host });
}

/** Matters of our house's style that a reader's strict project need not share; and every text is a module. */
const leniency: ts.CompilerOptions = {
  noUnusedLocals: false,
  noUnusedParameters: false,
  noImplicitReturns: false,
  moduleDetection: ts.ModuleDetectionKind.Force,
};

/** One file of a program, by its path in the checkout. */
export function fileOf(program: ts.Program, path: string): ts.SourceFile | undefined {
  return program.getSourceFile(absolute(path));
}

/** `tsconfig.json`, read and resolved. */
export function tsconfig(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
}

function absolute(path: string): string {
  return join(root, path);
}
