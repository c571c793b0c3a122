import ts from "typescript";
import { expect, it } from "vitest";
import { fileOf, programOf } from "./program.js";

const path = "hovers.ts";
const text = `
import { definePlan, evaluate, evaluateChange, formatFigure, type Register } from "phongtrao";

declare const register: Register;
const plan = definePlan({
  measures: { attendance: "attendance", intensity: "participationIntensity" },
  groupBy: { commune: { by: "place", level: "commune" }, month: { by: "period", kind: "calendar-month" } },
});
const row = () => evaluate(plan, register).rows.map(({ key, figures }) => [key, figures] as const);
const totals = () => evaluate(plan, register).totals.map(({ key }) => key);
const changes = () => evaluateChange(plan, register, { to: "2022" }).rows.map(({ key }) => key);
export const keyOfRow = row()[0]?.[0]!;
export const figuresOfRow = row()[0]?.[1]!;
export const keyOfTotal = totals()[0]!;
export const keyOfChange = changes()[0]!;
export const printed = formatFigure;
`;

/** What an editor says of the constants of the text, in one line. */
function hovers(): Readonly<Record<string, string>> {
  const program = programOf([], new Map([[path, text]]));
  const checker = program.getTypeChecker();
  const file = fileOf(program, path);
  const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
  return Object.fromEntries(
    exported.map((one) => [
      one.name,
      checker.typeToString(checker.getTypeOfSymbol(one), undefined, ts.TypeFormatFlags.NoTruncation),
    ]),
  );
}

it("of a cube tells the names of keys and figures, not how they were computed", { timeout: 60_000 }, () => {
  const key = "{ readonly commune: string | null; readonly month: string | null; }";
  expect(hovers()).toStrictEqual({
    keyOfRow: key,
    figuresOfRow:
      '{ readonly attendance: Figure<"attendance"> | null; readonly intensity: Ratio<"attendance", "person">; }',
    keyOfTotal: `Partial<${key}>`,
    keyOfChange: `Partial<${key}>`,
    printed:
      "(figure: Difference<string> | Figure<string> | null, words: QuantityWords, options?: FormatCountOptions) => string",
  });
});
