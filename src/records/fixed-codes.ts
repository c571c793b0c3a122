import { adminLevels } from "../geography/admin-unit.js";
import { successionKinds } from "../geography/succession.js";

/**
 * The code lists that no program extends, since calculations turn on each of their words. Plain data, for the choices of a form; {@link codeLabel} tells what a language
 * calls them.
 *
 * @example
 * ```ts
 * import { codeLabel, fixedCodes } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * fixedCodes.populationBases.map((basis) => codeLabel("populationBases", basis, vi)); // ["bình quân trong kỳ", "cuối kỳ", "theo tổng điều tra"]
 * ```
 */
export const fixedCodes = Object.freeze({
  /** The level of an administrative unit. */
  adminLevels,
  /** How the named groups relate to the whole attendance. */
  audienceRelations: Object.freeze(["partition", "subset", "overlapping"] as const),
  /** What a correction does to the stock of models. */
  correctionEffects: Object.freeze(["increase", "decrease"] as const),
  /** What an entry of a ledger says of the stock of models. */
  ledgerKinds: Object.freeze([
    "opening",
    "registered",
    "added",
    "established",
    "replicated",
    "recognised",
    "effective",
    "discontinued",
    "merged",
    "correction",
    "statedTotal",
  ] as const),
  /** What a population was counted for. */
  populationBases: Object.freeze(["average", "endOfPeriod", "census"] as const),
  /** What a printed percentage is. */
  statedRateKinds: Object.freeze(["share", "attainment", "growth", "points"] as const),
  /** What became of a return. */
  submissionStatuses: Object.freeze(["draft", "submitted", "accepted", "rejected"] as const),
  /** What happened to administrative units. */
  successionKinds,
  /** Which way of a measure is good. */
  targetDirections: Object.freeze(["increase", "decrease", "maintain"] as const),
});
