import type { codes } from "./codes.js";
import type { fixedCodes } from "./fixed-codes.js";

/** What a language calls the words of the code lists. Plain data that a locale supplies; add those of your own codes under their lists. */
export interface CodeWords {
  /** By list, then by code. */
  readonly codes: {
    readonly [List in keyof typeof codes]: Readonly<Record<(typeof codes)[List][number], string>> &
      Readonly<Record<string, string>>;
  } & {
    readonly [List in keyof typeof fixedCodes]: Readonly<Record<(typeof fixedCodes)[List][number], string>>;
  };
}
