import { daysKind } from "./days-kind.js";

/**
 * The days of a campaign, such as a month of action, as its plan gives them: `C2022-06-01/2022-06-30`.
 *
 * @internal
 */
export const campaign = daysKind({ id: "campaign", prefix: "C" });
