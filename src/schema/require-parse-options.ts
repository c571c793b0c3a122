import { isListOfKinds } from "../calendar/require-kinds.js";
import { fail } from "../internal/failure.js";
import { isObject } from "../internal/is-object.js";
import { preview } from "../internal/preview.js";
import { requireNames } from "../internal/require-names.js";
import { codes as standardCodes } from "../records/codes.js";
import { isUnitRegistry } from "../quantity/is-unit-registry.js";
import type { ParseOptions } from "./parse-options.js";

/**
 * The options, if input can be read with them; anything else throws `invalid-parse-options`, and misspelt names `unknown-option`.
 *
 * @internal
 */
export function requireParseOptions(options: ParseOptions): ParseOptions {
  if (!isObject(options)) return refuse(options, "an object", []);
  requireNames<ParseOptions>(options, { codes: true, units: true, periodKinds: true });
  const { codes, units, periodKinds } = options;
  if (codes !== undefined) requireCodes(codes);
  if (units !== undefined && !isUnitRegistry(units)) return refuse(units, "units by id", ["units"]);
  if (periodKinds !== undefined && !isListOfKinds(periodKinds))
    return refuse(periodKinds, "a list of kinds of period", ["periodKinds"]);
  return options;
}

function requireCodes(codes: unknown): void {
  for (const name of Object.keys(standardCodes)) {
    const list = isObject(codes) ? codes[name] : undefined;
    const isList = Array.isArray(list) && Array.from<unknown>(list).every((word) => typeof word === "string");
    if (!isList) refuse(list, `a list of words ${name}; extend those of codes`, ["codes", name]);
  }
}

function refuse(given: unknown, expected: string, path: readonly string[]): never {
  const found = preview(given);
  return fail("invalid-parse-options", `Expected ${expected}; found ${found}.`, { found, expected }, path);
}
