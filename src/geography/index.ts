/**
 * phongtrao/geography: the administrative units of Vietnam through time, series restated across their mergers and splits, and, behind this door alone, the provinces: the 63 and
 * the 34.
 *
 * @module phongtrao/geography
 */
export { type AdminLevel, adminLevels, type AdminUnit, type AdminUnitType } from "./admin-unit.js";
export { ancestors } from "./ancestors.js";
export { childrenAt } from "./children-at.js";
export { createGazetteer } from "./create-gazetteer.js";
export { vietnamProvinces } from "./data/vietnam-provinces.js";
export { descendants, type DescendantsOptions } from "./descendants.js";
export { geographyErrors, type GeographyErrorCode } from "./error-codes.js";
export { findUnits, type FindUnitsOptions } from "./find-units.js";
export type { Gazetteer, GazetteerInput } from "./gazetteer.js";
export {
  type GazetteerProblem,
  type GazetteerProblemCode,
  gazetteerProblemCodes,
} from "./gazetteer-problem.js";
export { parentAt } from "./parent-at.js";
export type { PlaceProblemWords } from "./place-problem-words.js";
export { predecessorsOf } from "./predecessors-of.js";
export {
  type MappingColumns,
  readCodeMapping,
  type ReadCodeMapping,
  type ReadCodeMappingOptions,
} from "./read-code-mapping.js";
export type { SplitShares } from "./read-shares.js";
export {
  readUnits,
  type ReadUnits,
  type ReadUnitsOptions,
  type UnitColumns,
  type UnitTable,
} from "./read-units.js";
export { renderGazetteerProblem } from "./render-gazetteer-problem.js";
export { renderTableProblem } from "./render-table-problem.js";
export { restate, type RestateOptions } from "./restate.js";
export type {
  FurtherKeys,
  PartlyReported,
  RestatedGroup,
  RestatedPoint,
  RestatedTotal,
  Restatement,
  PlacePoint,
  UnplacedPoint,
  UnplacedReason,
} from "./restatement.js";
export { type GazetteerResult, safeCreateGazetteer } from "./safe-create-gazetteer.js";
export { type Succession, type SuccessionKind, successionKinds } from "./succession.js";
export { type LifeOptions, successorsOf } from "./successors-of.js";
export { type TableProblem, type TableProblemCode, tableProblemCodes } from "./table-problem.js";
export { totalsOf, type TotalsOptions } from "./totals-of.js";
export { unitAt } from "./unit-at.js";
export { unitsAt } from "./units-at.js";
