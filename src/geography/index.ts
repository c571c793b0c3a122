/**
 * phongtrao/geography: the provinces of Vietnam, the 63 and the 34. A door of their own, so that whoever needs none carries none.
 *
 * @module
 */
export { vietnamProvinces } from "./data/vietnam-provinces.js";
