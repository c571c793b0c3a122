import type { Change, Contribution } from "phongtrao";
import { type AnyFigure, isViolation, judge, number, open, type Truth } from "./judge.js";
import type { Defect } from "./run.js";

type Key = Defect["key"];

/** By metric, what is true of the change of the group of a key. */
type TruthsOf = (key: Key) => Readonly<Record<string, Truth>>;

/** Holds what the groups are said to have done to a change against what is true of them, and of it. */
export function defectsOfContributions(
  measures: Readonly<Record<string, string>>,
  { contributions, rows }: Pick<Change, "contributions" | "rows">,
  truthsOf: TruthsOf,
): readonly Defect[] {
  const keys = new Map(rows.map(({ key }) => [wordsOf(key), key]));
  return Object.entries(contributions).flatMap(([name, own]) => {
    const metric = measures[name] ?? "";
    const whole = truthsOf({})[metric];
    if (own === null || whole === undefined) return [];
    const held = (key: Key, figure: AnyFigure, truth: Truth): readonly Defect[] => {
      const verdict = judge(figure, truth);
      return isViolation(verdict) ? [{ verdict, metric, key, figure, truth }] : [];
    };
    const { absolute, flags } = own.total;
    const total = flagged(absolute, flags);
    const ofParts = own.parts.flatMap((part) => {
      const key = keys.get(part.key) ?? {};
      const truth = truthsOf(key)[metric] ?? open("no such group");
      return [
        // What is said of the whole is no defect of a part.
        ...held(key, flagged(part.absolute, part.share.flags), loosened(truth)),
        ...held(key, part.share, shareOf(truth, whole)),
      ];
    });
    const sum = own.parts.reduce((all, part) => all + part.absolute.estimate, 0);
    const isSum = absolute === null || own.unmatched.length > 0 || sum === absolute.estimate;
    return [
      ...held({}, total, whole),
      ...ofParts,
      ...(isSum ? [] : [{ verdict: "FALSE" as const, metric, key: {}, figure: total, truth: number(sum) }]),
    ];
  });
}

/** Who reads a part reads what is said of the whole beside it. */
function flagged(figure: Contribution["absolute"] | null, flags: readonly string[]): AnyFigure {
  return figure && ({ ...figure, flags: [...figure.flags, ...flags] } as AnyFigure);
}

function loosened(truth: Truth): Truth {
  return truth.kind === "number" ? { ...truth, mustBeExact: false } : truth;
}

function shareOf(part: Truth, whole: Truth): Truth {
  if (part.kind !== "number" || whole.kind !== "number") return open("a part or the whole is not told");
  return whole.value === 0
    ? open("nothing changed")
    : number(part.value / whole.value, { assumptions: { ...part.assumptions, ...whole.assumptions } });
}

/** The key of a group as contributions name it; no word of these worlds needs quotes. */
function wordsOf(key: Key): string {
  return Object.values(key)
    .map((word) => word ?? "–")
    .join(" · ");
}
