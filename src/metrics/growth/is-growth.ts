import { isObject } from "../../internal/is-object.js";
import type { Growth } from "./growth.js";

/**
 * Whether what is to be printed is a growth, and not one of its forms alone.
 *
 * @internal
 */
export function isGrowth(given: object | null): given is Pick<Growth, "absolute" | "relative"> {
  return isObject(given) && "absolute" in given && "relative" in given;
}
