/**
 * English words.
 *
 * @module
 */
export type { Locale } from "../locale.js";
export { en } from "./en.js";
