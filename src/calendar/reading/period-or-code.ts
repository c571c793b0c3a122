import { isPhongTraoError } from "../../internal/failure.js";
import type { Period } from "../period.js";
import type { Regime } from "../regime.js";
import { complain } from "./complain.js";
import { foldPeriodText } from "./fold-period-text.js";
import { periodForms } from "./period-forms.js";
import { type PeriodProblemCode, periodProblemCodes } from "./period-problem.js";
import { regimeReader } from "./regime-reader.js";

/**
 * The period that a text names, or the code of what keeps it from naming one. It has no sentences, so that who needs none does not bundle them.
 *
 * @internal
 */
export function periodOrCode(text: unknown, regime: Regime): Period | PeriodProblemCode {
  try {
    return read(text, regime);
  } catch (error) {
    return codeOf(error);
  }
}

const longest = 200;

function read(text: unknown, regime: Regime): Period {
  if (typeof text !== "string") return complain("not-text");
  if (text.length > longest) return complain("too-long");
  const folded = foldPeriodText(text);
  if (folded === "") return complain("empty");
  const [, name, days] = /^(.+?) ?\((.+)\)$/.exec(folded) ?? [];
  if (name === undefined || days === undefined) return readFolded(folded, regime);
  return requireDays(readFolded(name, regime), readFolded(days, regime));
}

function readFolded(text: string, regime: Regime): Period {
  for (const { pattern, read: make } of periodForms) {
    const groups = pattern.exec(text);
    if (groups !== null) return make(groups.slice(1), regimeReader(regime));
  }
  return complain("unrecognised");
}

/** "Năm 2022 (15/12/2021–14/12/2022)" says its days itself: they have to be those of the regime. */
function requireDays(period: Period, { firstDay, lastDay }: Period): Period {
  return period.firstDay === firstDay && period.lastDay === lastDay ? period : complain("days-disagree");
}

/** A year of the text is within range; that of the period need not be, where it begins in the year before. */
function codeOf(error: unknown): PeriodProblemCode {
  if (isPhongTraoError(error, "invalid-date")) return "year-out-of-range";
  const code = periodProblemCodes.find((known) => isPhongTraoError(error, known));
  if (code === undefined) throw error;
  return code;
}
