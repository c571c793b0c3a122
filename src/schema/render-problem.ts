import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { requoted } from "../internal/requoted.js";
import { formatNumber } from "../quantity/format-number.js";
import { dateSentence } from "./date-sentence.js";
import { labelOf } from "./label-of.js";
import type { Problem } from "./problem.js";
import type { ProblemLabels, ProblemWords } from "./problem-words.js";

/**
 * A problem as one sentence in the words of a language. Where it lies is not said: a form shows the sentence beside the field, a list adds `path`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param problem - What {@link safeParseRegister} or {@link safeParseRecord} found; its English `message` is
 *   not needed.
 * @param words - The words of a language: a locale, such as `vi`, or its `problemWords` alone, which leaves
 *   codes as they are: `training` where a locale has `training (tập huấn)`.
 *
 * @example
 * ```ts
 * import { renderProblem, safeParseRecord } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const result = safeParseRecord("population", {
 *   id: "p",
 *   place: "17",
 *   when: "2022",
 *   quantity: { value: 2.5, hedge: "exact", unit: "household" },
 * });
 * result.ok ? [] : result.problems.map((problem) => renderProblem(problem, vi)); // ["Số đếm phải là số nguyên, đang ghi 2,5. Nếu muốn nói 2.500 thì ghi 2500, không dùng dấu chấm."]
 * ```
 */
export function renderProblem(
  problem: Omit<Problem, "message">,
  words: ProblemWords & ProblemLabels,
): string {
  return printing(words, () => {
    const sentence =
      dateSentence(problem, words) ??
      fillTemplate(templateOf(problem, words), {
        found: printFound(problem, words),
        list: printList(problem, words),
        expected: problem.expected.map((word) => printExpected(word, problem, words)).join(", "),
      });
    const hint = thousandHint(problem, words);
    return hint === null ? sentence : `${sentence} ${hint}`;
  });
}

type Bare = Omit<Problem, "message">;

function templateOf(problem: Bare, { problems, problemDetails }: ProblemWords): string {
  const { code, holds } = problem;
  if (code === "unknown-reference" && holds !== undefined) return problemDetails.notInList;
  if (code !== "wrong-type") return problems[code];
  if (holds === "quantity") return problemDetails.bareNumber;
  return isDateForText(problem) ? problemDetails.dateAsText : problems[code];
}

function isDateForText({ found, expected }: Bare): boolean {
  return found === ("a Date" satisfies keyof ProblemWords["foundKinds"]) && expected.includes("string");
}

/** A text gets the marks of the language; a number its decimal mark, but none between thousands: in the data there is none. */
function printFound({ found }: Bare, words: ProblemWords): string {
  const { decimalMark } = words;
  return requoted(found ?? "", words).replace(/^(-?\d+)\.(\d+)$/, `$1${decimalMark}$2`);
}

function printList({ holds }: Bare, { explanation }: ProblemLabels): string {
  const labels: Readonly<Record<string, string>> = explanation?.lists ?? {};
  return (Object.hasOwn(labels, holds ?? "") ? labels[holds ?? ""] : undefined) ?? holds ?? "";
}

function printExpected(word: string, { code, holds }: Bare, words: ProblemWords & ProblemLabels): string {
  const { types, problemDetails } = words;
  if (code === "wrong-type") return Object.hasOwn(types, word) ? types[word as keyof typeof types] : word;
  const label = labelOf(word, holds, words);
  return label === null ? word : fillTemplate(problemDetails.labelled, { code: word, label });
}

/** JSON reads "3.500", a thousand in Vietnamese print, as 3.5. */
function thousandHint({ code, path, found }: Bare, words: ProblemWords): string | null {
  const isCount = code === "not-whole" && ["value", "upTo"].includes(String(path.at(-1)));
  if (!isCount || !/^[1-9]\d{0,2}\.\d{1,3}$/.test(found ?? "")) return null;
  const plain = String(Math.round(Number(found) * 1000));
  return fillTemplate(words.problemDetails.thousand, { grouped: formatNumber(plain, words), plain });
}
