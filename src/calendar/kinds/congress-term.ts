import { daysKind } from "./days-kind.js";

/**
 * The term between two congresses, nhiệm kỳ, from the day of the one to a day of the other, as given:
 * `T2020-10-14/2025-10-12`. Congresses keep no fixed day, so years alone do not make a term.
 *
 * @internal
 */
export const congressTerm = daysKind({ id: "congress-term", prefix: "T" });
