import type { Path } from "../internal/failure.js";

/**
 * A path as people write it: `activities[3].attendance`.
 *
 * @internal
 */
export function pathText(path: Path): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join("");
}
