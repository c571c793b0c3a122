/**
 * Vietnamese words, in the plain style of administrative reports.
 *
 * @module
 */
export type { Locale } from "../locale.js";
export { vi } from "./vi.js";
