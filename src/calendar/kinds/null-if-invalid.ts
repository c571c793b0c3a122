import { isPhongTraoError } from "../../internal/failure.js";
import type { Period } from "../period.js";

/**
 * The period that is made, or `null` where there is no such period. Whatever else goes wrong is thrown on.
 *
 * @internal
 */
export function nullIfInvalid(make: () => Period): Period | null {
  try {
    return make();
  } catch (error) {
    if (isPhongTraoError(error, "invalid-date") || isPhongTraoError(error, "invalid-period")) return null;
    throw error;
  }
}
