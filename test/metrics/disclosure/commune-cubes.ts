import {
  definePlan,
  evaluate,
  type LedgerEntry,
  type PlanInput,
  type Register,
  type SoundPlan,
} from "phongtrao";
import { gazetteer, registerOf } from "../cubes/small-province.js";

/** Three communes of the small province. */
export const [a, b, c] = ["00001", "00002", "00003"] as const;
export const commune = { by: "place", level: "commune" } as const;
export const month = { by: "period", kind: "calendar-month" } as const;
/** Counts below it are small. */
export const threshold = 5;

/** The cube of a plan, of a register that has these lists. */
export const cubeOf = <const Input extends PlanInput>(plan: SoundPlan<Input>, lists: Partial<Register>) =>
  evaluate(definePlan(plan), registerOf(lists), { gazetteer });

export const cubeOfLedger = <const Input extends PlanInput>(
  plan: SoundPlan<Input>,
  ledger: readonly LedgerEntry[],
) => cubeOf(plan, { ledger });
