import { isListOfKinds } from "../calendar/require-kinds.js";
import { refuseBareGazetteer } from "../geography/gazetteer.js";
import { fail } from "../internal/failure.js";
import { isObject } from "../internal/is-object.js";
import { isTable } from "../internal/is-table.js";
import { preview } from "../internal/preview.js";
import { type Names, requireNames } from "../internal/require-names.js";

/**
 * Throws `invalid-question` unless a value can be the options of plans and cubes: metrics and units are objects, kinds of period a list of such. Misspelt names throw `unknown-option`. The gazetteer is seen to where it is needed.
 *
 * @internal
 */
export function requireCubeOptions<Options>(options: Options, names: Names<Options>): void {
  if (!isObject(options)) return refuse(options, "options", []);
  refuseBareGazetteer(options);
  requireNames<object>(options, names);
  const { metrics, units, periodKinds } = options;
  if (metrics !== undefined && !isObject(metrics)) refuse(metrics, "metrics by id", ["metrics"]);
  if (units !== undefined && !isTable(units)) refuse(units, "units by id", ["units"]);
  if (periodKinds !== undefined && !isListOfKinds(periodKinds))
    refuse(periodKinds, "a list of kinds of period", ["periodKinds"]);
}

function refuse(value: unknown, expected: string, path: readonly string[]): never {
  const found = preview(value);
  return fail("invalid-question", `Expected ${expected}; found ${found}.`, { found, expected }, path);
}
