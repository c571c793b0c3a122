/**
 * Vietnamese words, in the plain style of administrative reports.
 *
 * @module phongtrao/locale/vi
 */
export type { Locale } from "../locale.js";
export { vi } from "./vi.js";
