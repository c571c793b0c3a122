import { fail } from "../internal/failure.js";
import { helpByPart } from "../internal/help-by-part.js";
import { preview } from "../internal/preview.js";
import { hiddenHelp } from "./hidden-help.js";

/**
 * What has one of these parts, or is hidden, is not a figure and throws `invalid-figure`, with what to do instead.
 *
 * @internal
 */
export function refuseByPart(given: unknown, helps: Readonly<Record<string, string>>): void {
  const help = helpByPart(given, { ...helps, suppressed: `it is hidden: ${hiddenHelp}` });
  if (help === "") return;
  const found = preview(given);
  fail("invalid-figure", `${found} is not a figure; ${help}.`, { found });
}
