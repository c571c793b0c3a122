import type { Assumption, Difference, Figure, Ratio } from "phongtrao";

export type AnyFigure = Figure | Difference | Ratio | null;

/** What is true of a row: a number, or why the model does not say. */
export type Truth =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Of a count that two methods count differently: what the other method finds. */ readonly other?: number;
      readonly assumptions?: Readonly<Partial<Record<Assumption, boolean>>>;
      readonly mustBeExact?: boolean;
      readonly mustWarn?: string;
      readonly extent?: string;
    }
  /** No record tells of it; `happened`: yet something was there, as told by a record of a wider place or time. */
  | { readonly kind: "nothing"; readonly happened?: boolean }
  | { readonly kind: "open"; readonly why: string };

export const open = (why: string): Truth => ({ kind: "open", why });
export const nothing: Truth = { kind: "nothing" };
export const number = (
  value: number,
  more: Omit<Extract<Truth, { kind: "number" }>, "kind" | "value"> = {},
): Truth => ({ kind: "number", value, ...more });

/** Flags that say that a figure need not be true of the whole of what it counts. */
const excuses = [
  "incomplete",
  "differentCoverage",
  "seriesBreak",
  "methodUnknown",
  "differentUnits",
  "negativeBase",
  "negative",
];

export type Verdict =
  "true" | "excused" | "not told" | "open" | "FALSE" | "NOT EXACT" | "UNWARNED" | "MADE UP" | "FALSE ZERO";

/** Whether a figure tells the truth. */
export function judge(figure: AnyFigure, truth: Truth): Verdict {
  if (figure === null || figure.estimate === null) return "not told";
  const flags: readonly string[] = figure.flags;
  if (truth.kind === "open") return "open";
  const excused = flags.some((flag) => excuses.includes(flag));
  if (truth.kind === "nothing") {
    if (
      figure.assumptions.includes("nothingHappened") &&
      truth.happened === true &&
      Number(figure.upper) === 0
    )
      return "FALSE ZERO";
    return excused || flags.includes("assumed") ? "excused" : "MADE UP";
  }
  if (excused) return "excused";
  if (figure.assumptions.some((assumption) => truth.assumptions?.[assumption] !== true)) return "excused";
  const [lower, upper] = [bound(figure.lower, -Infinity), bound(figure.upper, Infinity)];
  const slack = 1e-9 * Math.max(1, Math.abs(truth.value));
  const [least, most] = [
    Math.min(truth.value, truth.other ?? truth.value),
    Math.max(truth.value, truth.other ?? truth.value),
  ];
  if (most < lower - slack || least > upper + slack) return "FALSE";
  if (truth.mustWarn !== undefined) return "UNWARNED";
  if (
    truth.mustBeExact === true &&
    (lower < truth.value - slack || upper > truth.value + slack || flags.length > 0)
  )
    return "NOT EXACT";
  return "true";
}

function bound(value: number | string | null, open: number): number {
  return value === null ? open : Number(value);
}

/** Whether a figure with such a verdict misleads its reader. */
export function isViolation(verdict: Verdict): boolean {
  return verdict === verdict.toUpperCase();
}
