/**
 * English words.
 *
 * @module phongtrao/locale/en
 */
export type { Locale } from "../locale.js";
export { en } from "./en.js";
