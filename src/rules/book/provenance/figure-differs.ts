import type { Quantity } from "../../../quantity/quantity.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { countedLists } from "../quantities-of.js";
import { type FigureJudgement, judgeFigures } from "./judge-figures.js";
import type { ReadNumber } from "./read-numbers.js";

const messages = {
  "other-number": ["found", "numbers"],
  "may-be-other-number": ["found", "numbers"],
  "other-hedge": ["found", "expected"],
  "may-be-other-hedge": ["found", "expected"],
  ambiguous: ["found", "number"],
} as const;

/** Of a record with the words that it was taken from: they give its numbers. */
export const figureDiffers = defineRule({
  id: "provenance/figure-differs",
  definition: "A number of a record stands in the words that the record was taken from, with the same hedge.",
  severity: "error",
  provenance: "house rule",
  selects: { each: "record", lists: countedLists },
  messages,
  judge: (record) => {
    const quoted = judgeFigures(record);
    if (quoted === null) return "skip";
    return quoted.figures.map((figure) => judgeFigure(figure, quoted.numbers));
  },
});

function judgeFigure(
  { is, quantity, number, path }: FigureJudgement,
  numbers: readonly ReadNumber[],
): Judgement<typeof messages> {
  const found = quantity;
  if (is === "absent" || is === "maybeAbsent") {
    const data = { found, numbers: listed(numbers) };
    return is === "absent"
      ? { verdict: "fail", message: "other-number", data, path }
      : { verdict: "possible", message: "may-be-other-number", data, path };
  }
  if (number === null || is === "quoted") return "pass";
  if (is === "ambiguous")
    return { verdict: "possible", message: "ambiguous", data: { found, number: number.text }, path };
  const data = { found, expected: asQuantity(number, quantity) };
  return is === "otherHedge"
    ? { verdict: "fail", message: "other-hedge", data, path }
    : { verdict: "possible", message: "may-be-other-hedge", data, path };
}

/** How many numbers are told. */
const shown = 5;

function listed(numbers: readonly ReadNumber[]): string {
  const texts = [...new Set(numbers.map(({ text }) => text))];
  return texts.length > shown ? `${texts.slice(0, shown).join("; ")}; …` : texts.join("; ");
}

/** The quantity as the words give it. */
function asQuantity({ hedge, openAbove }: ReadNumber, { value, unit, upTo }: Quantity): Quantity {
  if (hedge !== "between") return { value, hedge, unit };
  return { value, hedge, unit, upTo, ...(openAbove ? { openAbove } : {}) };
}
