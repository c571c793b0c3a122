import { daysKind } from "./days-kind.js";

/**
 * Any days from a first to a last; its id is an interval of ISO 8601: `2022-01-01/2025-12-31`.
 *
 * @internal
 */
export const span = daysKind({ id: "span", prefix: "" });
