import { readFileSync } from "node:fs";
import type { MutantResult } from "@stryker-mutator/api/core";

/** What became of the mutants of a file. */
interface FileOfMutants {
  /** How many a test noticed. */
  readonly killed: number;
  /** How many none did, though tests reached them. */
  readonly survived: number;
  /** How many no test reached. */
  readonly unreached: number;
  /** How many act while modules load, which is not tried. */
  readonly atLoad: number;
  /** Those that survived, and why nothing is amiss; "" until somebody has looked. */
  readonly survivors: Readonly<Record<string, string>>;
}

/** What became of all mutants, by file. */
export type Ledger = Readonly<Record<string, FileOfMutants>>;

/** What became of mutants, with the reasons that were given before for those that survived. */
export function ledgerOf(mutants: readonly MutantResult[], known: Ledger): Ledger {
  const files = [...new Set(mutants.map(({ fileName }) => fileName))].sort();
  const byFile = new Map(files.map((file) => [file, mutants.filter(({ fileName }) => fileName === file)]));
  return Object.fromEntries(
    files.map((file) => [file, ofFile(byFile.get(file) ?? [], known[file]?.survivors ?? {})]),
  );
}

function ofFile(mutants: readonly MutantResult[], reasons: FileOfMutants["survivors"]): FileOfMutants {
  const survivors = mutants.filter(({ status }) => status === "Survived").map(textOf);
  const count = (...wanted: readonly string[]): number =>
    mutants.filter(({ status }) => wanted.includes(status)).length;
  return {
    killed: count("Killed", "Timeout"),
    survived: survivors.length,
    unreached: count("NoCoverage"),
    atLoad: count("Ignored"),
    survivors: Object.fromEntries([...new Set(survivors)].map((text) => [text, reasons[text] ?? ""])),
  };
}

/** A change, as somebody reads it, whatever line it stands in. Lines and columns count from one. */
function textOf({ fileName, location: { start, end }, replacement }: MutantResult): string {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const code = lines.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  return `${short(code.join(" "))} → ${short(replacement)}`;
}

function short(code: string): string {
  const text = code.replace(/\s+/g, " ").trim();
  return text.length <= 110 ? text : `${text.slice(0, 70)} … ${text.slice(-38)}`;
}

/** How many of a hundred mutants that tests reached were killed. */
export function scoreOf(ledger: Ledger): number {
  const sum = (of: "killed" | "survived"): number =>
    Object.values(ledger).reduce((total, file) => total + file[of], 0);
  return (100 * sum("killed")) / Math.max(1, sum("killed") + sum("survived"));
}
