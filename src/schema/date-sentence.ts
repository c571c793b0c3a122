import { fillTemplate } from "../internal/fill-template.js";
import { requoted } from "../internal/requoted.js";
import type { Problem } from "./problem.js";
import type { ProblemWords } from "./problem-words.js";

/**
 * What is to be said of a day or period, where more can be told than that it is none; `null` for any other problem.
 *
 * @internal
 */
export function dateSentence(problem: Omit<Problem, "message">, words: ProblemWords): string | null {
  const found = problem.found ?? "";
  const [expected = "", reporting = ""] = problem.expected;
  const template = isOfDate(problem) ? templateOf(problem, words, found) : null;
  return template === null
    ? null
    : fillTemplate(template, { found: requoted(found, words), expected, reporting });
}

function isOfDate({ code }: Omit<Problem, "message">): boolean {
  return code === "invalid-date" || code === "invalid-moment" || code === "invalid-period";
}

function templateOf(
  { code, expected }: Omit<Problem, "message">,
  { problems, problemDetails }: ProblemWords,
  found: string,
): string | null {
  if (expected.length > 0)
    return expected.length > 1 ? problemDetails.otherFormOfTwo : problemDetails.otherForm;
  if (blank.test(found)) return problems.empty;
  return code !== "invalid-period" && day.test(found) ? problemDetails.noSuchDay : null;
}

// Text is found in quotes, as JSON has it.
const blank = /^"(?:\s|\\[tnrfv])*"$/;
const day = /^"(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})"$/;
