import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Ledger, ledgerOf, scoreOf } from "../../scripts/mutation/ledger.js";
import { root } from "./doors.js";

it("the ledger of mutants names files that there are, and what survives in each", () => {
  const ledger = JSON.parse(readFileSync(join(root, "mutants.json"), "utf8")) as Ledger;
  for (const [file, { survived, survivors }] of Object.entries(ledger)) {
    expect([file, existsSync(join(root, file))]).toStrictEqual([file, true]);
    const told = Object.keys(survivors).length;
    expect([file, told <= survived, told > 0]).toStrictEqual([file, true, survived > 0]);
  }
});

it("a ledger counts, tells changes by their code, and keeps the reasons that were given", () => {
  const fileName = join(tmpdir(), `mutants-${process.pid}.ts`);
  writeFileSync(fileName, "const a = 1;\nexport const b = a <\n  2;\n");
  const mutant = (
    status: string,
    line: number,
    column: number,
    end: readonly [number, number],
    to: string,
  ) => ({
    id: "1",
    mutatorName: "Any",
    fileName,
    status: status as "Survived",
    location: { start: { line, column }, end: { line: end[0], column: end[1] } },
    replacement: to,
  });
  const mutants = [
    mutant("Survived", 2, 18, [3, 4], "a <= 2"),
    mutant("Survived", 1, 11, [1, 12], "2"),
    mutant("Killed", 1, 11, [1, 12], "0"),
    mutant("Timeout", 1, 11, [1, 12], "3"),
    mutant("NoCoverage", 1, 11, [1, 12], "4"),
    mutant("Ignored", 1, 11, [1, 12], "5"),
  ];
  const known = {
    [fileName]: { killed: 0, survived: 1, unreached: 0, atLoad: 0, survivors: { "1 → 2": "Nobody asks." } },
  };
  const ledger = ledgerOf(mutants, known);
  expect(ledger[fileName]).toStrictEqual({
    killed: 2,
    survived: 2,
    unreached: 1,
    atLoad: 1,
    survivors: { "a < 2 → a <= 2": "", "1 → 2": "Nobody asks." },
  });
  expect(scoreOf(ledger)).toBe(50);
});
