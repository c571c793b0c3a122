/**
 * phongtrao: typed records, rules and honest figures for public-outreach campaigns.
 *
 * @module phongtrao
 */

// errors
export type { ErrorCode } from "./error-code.js";
export { commonErrors, type CommonErrorCode } from "./internal/error-codes.js";
export type { FoundWords } from "./internal/found-words.js";
export { type Path, PhongTraoError, isPhongTraoError } from "./internal/failure.js";
export type { OpenCode } from "./internal/open-code.js";

// text
export { compareVietnamese } from "./internal/compare-vietnamese.js";

// quantity
export { about } from "./quantity/about.js";
export { add } from "./quantity/add.js";
export { atLeast } from "./quantity/at-least.js";
export { atMost } from "./quantity/at-most.js";
export { between } from "./quantity/between.js";
export type { Bounds } from "./quantity/bounds.js";
export { boundsOf } from "./quantity/bounds-of.js";
export { compare, type Comparison } from "./quantity/compare.js";
export { quantityErrors, type QuantityErrorCode } from "./quantity/error-codes.js";
export { exactly } from "./quantity/exactly.js";
export type { Assumption, Countable, Difference, Figure, FigureFlag, Operand } from "./quantity/figure.js";
export { figureOfRecord, type RecordName } from "./quantity/figure-of-record.js";
export type { FormatCountOptions } from "./quantity/format-count.js";
export { formatFigure } from "./quantity/format-figure.js";
export { formatNumber } from "./quantity/format-number.js";
export type { NumberMarks } from "./quantity/print-number.js";
export { formatQuantity } from "./quantity/format-quantity.js";
export { formatRatio, type FormatRatioOptions } from "./quantity/format-ratio.js";
export {
  type QuantityProblem,
  type QuantityProblemCode,
  quantityProblemCodes,
} from "./quantity/from-text/quantity-problem.js";
export type { QuantityProblemWords } from "./quantity/from-text/quantity-problem-words.js";
export {
  type QuantityReading,
  readQuantity,
  type ReadQuantityOptions,
} from "./quantity/from-text/read-quantity.js";
export { renderQuantityProblem } from "./quantity/from-text/render-quantity-problem.js";
export { hasUnit } from "./quantity/has-unit.js";
export { type Hedge, hedges } from "./quantity/hedge.js";
export { lessThan } from "./quantity/less-than.js";
export type {
  AssumptionLineage,
  FigureOperation,
  FiguresLineage,
  Lineage,
  LineageCoverage,
  LineageOperand,
  OperandRole,
  RecordOperation,
  RecordsLineage,
} from "./quantity/lineage.js";
export type { UnitLike } from "./quantity/make-quantity.js";
export { moreThan } from "./quantity/more-than.js";
export { nearly } from "./quantity/nearly.js";
export { percent, type PlacesOptions } from "./quantity/percent.js";
export type { Quantity } from "./quantity/quantity.js";
export type { QuantityWords, UnitWords } from "./quantity/quantity-words.js";
export {
  type ComparedCounts,
  type Ratio,
  type RatioFlag,
  type RatioStatus,
  type RatioWithoutValue,
  type RatioWithValue,
  ratio,
} from "./quantity/ratio.js";
export type { Reading, ReadingOptions } from "./quantity/reading.js";
export { roundFigure } from "./quantity/round-figure.js";
export { roundRatio } from "./quantity/round-ratio.js";
export { scale } from "./quantity/scale.js";
export { subtract } from "./quantity/subtract.js";
export { type CountableAs, sum, type SumOf, type SumOptions } from "./quantity/sum.js";
export { sumOverlapping } from "./quantity/sum-overlapping.js";
export { toFigure } from "./quantity/to-figure.js";
export { totalRatio } from "./quantity/total-ratio.js";
export {
  type Counts,
  defineUnit,
  type StandardUnits,
  type Unit,
  type UnitAttributes,
  type UnitId,
  type UnitRegistry,
  units,
} from "./quantity/unit.js";

// calendar
export { comparePeriods } from "./calendar/compare-periods.js";
export { defineRegime } from "./calendar/define-regime.js";
export { type DueAfterDays, type DueAfterWorkingDays, dueDate, type DueRule } from "./calendar/due-date.js";
export { calendarErrors, type CalendarErrorCode } from "./calendar/error-codes.js";
export { formatDate } from "./calendar/format-date.js";
export { formatPeriod } from "./calendar/format-period.js";
export { type JoinedPeriods, joinPeriods } from "./calendar/join-periods.js";
export { period } from "./calendar/make-period.js";
export { matchPeriods, type PeriodMatch } from "./calendar/match-periods.js";
export { nextPeriod } from "./calendar/next-period.js";
export { overlapDays } from "./calendar/overlap-days.js";
export { parsePeriod } from "./calendar/parse-period.js";
export { partsOf } from "./calendar/parts-of.js";
export type { Period, PeriodKindId, PeriodParts } from "./calendar/period.js";
export { periodContaining } from "./calendar/period-containing.js";
export { periodContains } from "./calendar/period-contains.js";
export type { PeriodKind } from "./calendar/period-kind.js";
export { periodKinds } from "./calendar/period-kinds.js";
export { periodKindsOf } from "./calendar/period-kinds-of.js";
export { type PeriodProgress, periodProgress } from "./calendar/period-progress.js";
export { periodWithin } from "./calendar/period-within.js";
export type { PeriodWords } from "./calendar/period-words.js";
export { periodsBetween } from "./calendar/periods-between.js";
export {
  addDays,
  daysBetween,
  isPlainDate,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
} from "./calendar/plain-date.js";
export { previousPeriod } from "./calendar/previous-period.js";
export {
  type PeriodProblem,
  type PeriodProblemCode,
  periodProblemCodes,
} from "./calendar/reading/period-problem.js";
export type { PeriodProblemWords } from "./calendar/reading/period-problem-words.js";
export { type PeriodReading, readPeriod, type ReadPeriodOptions } from "./calendar/reading/read-period.js";
export { renderPeriodProblem } from "./calendar/reading/render-period-problem.js";
export { calendarRegime, type Regime, reportingRegime } from "./calendar/regime.js";
export type { PeriodFlag, RegimeOptions } from "./calendar/regime-options.js";
export { safeParsePeriod } from "./calendar/safe-parse-period.js";
export { samePeriodLastYear, type SamePeriodOptions } from "./calendar/same-period-last-year.js";
export { type Timed, type Timeliness, timeliness } from "./calendar/timeliness.js";
export { withRegimeWords } from "./calendar/with-regime-words.js";

// geography
export { type AdminLevel, adminLevels, type AdminUnit, type AdminUnitType } from "./geography/admin-unit.js";
export { ancestors } from "./geography/ancestors.js";
export { childrenAt } from "./geography/children-at.js";
export { createGazetteer } from "./geography/create-gazetteer.js";
export { descendants, type DescendantsOptions } from "./geography/descendants.js";
export { geographyErrors, type GeographyErrorCode } from "./geography/error-codes.js";
export { findUnits, type FindUnitsOptions } from "./geography/find-units.js";
export type { Gazetteer, GazetteerInput } from "./geography/gazetteer.js";
export {
  type GazetteerProblem,
  type GazetteerProblemCode,
  gazetteerProblemCodes,
} from "./geography/gazetteer-problem.js";
export { parentAt } from "./geography/parent-at.js";
export type { PlaceProblemWords } from "./geography/place-problem-words.js";
export { predecessorsOf } from "./geography/predecessors-of.js";
export {
  type MappingColumns,
  readCodeMapping,
  type ReadCodeMapping,
  type ReadCodeMappingOptions,
} from "./geography/read-code-mapping.js";
export type { SplitShares } from "./geography/read-shares.js";
export {
  readUnits,
  type ReadUnits,
  type ReadUnitsOptions,
  type UnitColumns,
  type UnitTable,
} from "./geography/read-units.js";
export { renderGazetteerProblem } from "./geography/render-gazetteer-problem.js";
export { renderTableProblem } from "./geography/render-table-problem.js";
export { restate, type RestateOptions } from "./geography/restate.js";
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
} from "./geography/restatement.js";
export { type GazetteerResult, safeCreateGazetteer } from "./geography/safe-create-gazetteer.js";
export { type Succession, type SuccessionKind, successionKinds } from "./geography/succession.js";
export { type LifeOptions, successorsOf } from "./geography/successors-of.js";
export { type TableProblem, type TableProblemCode, tableProblemCodes } from "./geography/table-problem.js";
export { totalsOf, type TotalsOptions } from "./geography/totals-of.js";
export { unitAt } from "./geography/unit-at.js";
export { unitsAt } from "./geography/units-at.js";

// records
export type { Activity } from "./records/activity.js";
export type { AudienceBreakdown, AudiencePart } from "./records/audience-breakdown.js";
export type { Campaign } from "./records/campaign.js";
export { codeLabel } from "./records/code-label.js";
export type { CodeWords } from "./records/code-words.js";
export {
  type ActivityKind,
  type Audience,
  type Channel,
  type CodeLists,
  codes,
  type DirectiveType,
  type EngagementKind,
  type Field,
  type Holder,
  type OrganisationKind,
  type SourceKind,
  type Topic,
} from "./records/codes.js";
export { fixedCodes } from "./records/fixed-codes.js";
export { recordLabel, type RecordLabelOptions, type RecordLabelWords } from "./records/record-label.js";
export type { Directive } from "./records/directive.js";
export type { Engagement } from "./records/engagement.js";
export type { LedgerEntry, LedgerEntryKind, LedgerUnit } from "./records/ledger-entry.js";
export type { MediaOutput, MediaUnit } from "./records/media-output.js";
export type { Moment } from "./records/moment.js";
export type { Movement } from "./records/movement.js";
export type { Organisation } from "./records/organisation.js";
export type { Population } from "./records/population.js";
export type { Provenance } from "./internal/provenance.js";
export type { RecordBase } from "./records/record-base.js";
export type { RecordKind, Records } from "./records/record-kind.js";
export type { Register } from "./records/register.js";
export type { Source } from "./records/source.js";
export type { StatedRate, StatedRateKind } from "./records/stated-rate.js";
export type { Submission } from "./records/submission.js";
export type { Target } from "./records/target.js";

// metrics
export type { Aggregate, CountedRecord } from "./metrics/aggregates/aggregate.js";
export { type AggregateName, aggregates } from "./metrics/aggregates/aggregates.js";
export type { Tally } from "./metrics/aggregates/count.js";
export { defineAggregate } from "./metrics/aggregates/define-aggregate.js";
export type { Extremes } from "./metrics/aggregates/distinct.js";
export type { StatedOnce } from "./metrics/aggregates/last.js";
export { type RatioAggregate, ratioOf, type RatioState } from "./metrics/aggregates/ratio-of.js";
export { type StandardMetrics, standardMetrics } from "./metrics/book/standard-metrics.js";
export { type PreparedRegister, prepareRegister } from "./metrics/columns/prepare-register.js";
export type { SourceName } from "./metrics/columns/sources.js";
export {
  type BrokenLaw,
  checkMetricLaws,
  type LawSamples,
  type MetricLaw,
} from "./metrics/check-metric-laws.js";
export type {
  Basis,
  Cube,
  FigureOf,
  LeftOut,
  LeftOutReason,
  Row,
  RowCoverage,
  TotalRow,
} from "./metrics/cube.js";
export { defineMetric, type DefineMetricOptions } from "./metrics/define-metric.js";
export { definePlan, type PlanOptions } from "./metrics/define-plan.js";
export { evaluate, type EvaluateOptions } from "./metrics/evaluate.js";
export {
  type Change,
  type ChangedRow,
  type ChangeOf,
  type ChangeOptions,
  evaluateChange,
} from "./metrics/evaluate-change.js";
export { evaluatePartial, type PartialOptions } from "./metrics/evaluate-partial.js";
export { mergeCubes } from "./metrics/merge-cubes.js";
export type {
  AboutParts,
  ComputedMetric,
  ComputedPart,
  CountMetric,
  FlowMetric,
  Metric,
  MetricBook,
  RatioMetric,
  ReachMetric,
  Reference,
  ReferenceMetric,
  StockComparison,
  StockMetric,
} from "./metrics/metric.js";
export { formatNotes, type Noted } from "./metrics/format-notes.js";
export { metricLabel } from "./metrics/metric-label.js";
export type { MetricWords } from "./metrics/metric-words.js";
export type { PartialCube, PartialSet } from "./metrics/partial-cube.js";
export type {
  Grouping,
  Plan,
  PlanFilter,
  PlanGaps,
  PlanInput,
  PlanReporting,
  PlanTotals,
} from "./metrics/plan.js";
export type { Groupings, SoundGroupings } from "./metrics/sound-groupings.js";
export type { BookOf, KindOf, SoundPlan } from "./metrics/sound-plan.js";
export type { RecordWord } from "./metrics/columns/record-word.js";
export { attendancePerSession, type AttendancePerSessionInput } from "./metrics/attendance-per-session.js";
export { distinctPeople, type DistinctPeopleOptions } from "./metrics/distinct-people.js";
export {
  auditDisclosure,
  type AuditOptions,
  type DisclosureAudit,
} from "./metrics/disclosure/audit-disclosure.js";
export type { AuditedCount, DisclosureVerdict } from "./metrics/disclosure/audited-count.js";
export type { CountPart } from "./metrics/disclosure/shown-column.js";
export type { DisclosureRule, StockFlows, SuppressOptions } from "./metrics/disclosure/disclosure-rule.js";
export type {
  DisclosureRow,
  DisclosureTable,
  PublishedRow,
  PublishedTable,
} from "./metrics/disclosure/disclosure-table.js";
export type { DisclosingEquation } from "./metrics/disclosure/exposing-relations.js";
export type { RelationKind } from "./metrics/disclosure/relation.js";
export {
  type HiddenFigure,
  type PublishedCube,
  suppress,
  type Suppression,
} from "./metrics/disclosure/suppress.js";
export { isSuppressed, type Suppressed, suppressed } from "./metrics/disclosure/suppressed.js";
export type { SuppressionReason } from "./metrics/disclosure/suppression-reason.js";
export type { SuppressionWords } from "./metrics/disclosure/suppression-words.js";
export type { TableKey } from "./metrics/disclosure/table-key.js";
export { explain, type ExplainOptions, type Told } from "./metrics/explain.js";
export type {
  ExplainedRecord,
  ExplainedSource,
  Explanation,
  ExplanationRole,
  FigureExplanation,
  RatioExplanation,
} from "./metrics/explain/explanation.js";
export type {
  CountedClause,
  ExplanationLocale,
  ExplanationWords,
} from "./metrics/explain/explanation-words.js";
export { renderExplanation, type RenderExplanationOptions } from "./metrics/explain/render-explanation.js";
export { metricErrors, type MetricErrorCode } from "./metrics/error-codes.js";
export {
  type Contribution,
  contributions,
  type Contributions,
  type ContributionsOptions,
  type Part,
} from "./metrics/growth/contributions.js";
export {
  decompose,
  type Decomposition,
  type DecompositionStatus,
  type MissingFactor,
} from "./metrics/growth/decompose.js";
export { formatChange } from "./metrics/growth/format-change.js";
export { formatGrowth } from "./metrics/growth/format-growth.js";
export { formatPoints } from "./metrics/growth/format-points.js";
export type { DecimalBounds } from "./metrics/growth/fraction-range.js";
export {
  growth,
  type Growth,
  type GrowthStatus,
  type GrowthWithoutValue,
  type GrowthWithValue,
} from "./metrics/growth/growth.js";
export type { GrowthOptions } from "./metrics/growth/growth-terms.js";
export { meanAnnualGrowth, type MeanAnnualGrowth } from "./metrics/growth/mean-annual-growth.js";
export { rateChange, type RateChange, type RateChangeStatus } from "./metrics/growth/rate-change.js";
export type { FactorValue, RateGroup } from "./metrics/growth/read-rate.js";
export type { RelativeChange, RelativeChangeStatus } from "./metrics/growth/relative-change.js";
export { flowToStock } from "./metrics/ledger/flow-to-stock.js";
export {
  modelGrowth,
  type ModelGrowth,
  type ModelGrowthOptions,
  type ModelGrowthParts,
} from "./metrics/ledger/model-growth.js";
export { reconcile, type StockParts } from "./metrics/ledger/reconcile.js";
export type { InferablePart, Reconciliation } from "./metrics/ledger/reconciliation.js";
export type { LedgerQuestion } from "./metrics/ledger/select-entries.js";
export type {
  Completeness,
  FlowPoint,
  FlowValue,
  KeptKeys,
  SeriesOptions,
  SeriesPoint,
  StockPoint,
  StockValue,
} from "./metrics/ledger/series-point.js";
export { stockToFlow } from "./metrics/ledger/stock-to-flow.js";
export type { NoteWords } from "./metrics/note-words.js";
export {
  participationIntensity,
  type ParticipationIntensityInput,
} from "./metrics/participation-intensity.js";
export type { LikeUnits, UnitsCountedOnce, UnitsThatCount } from "./metrics/counted-once.js";
export { participationRate, type ParticipationRateInput } from "./metrics/participation-rate.js";
export {
  completeness,
  type CompletenessOptions,
  type CompletenessTable,
  type UnitCompleteness,
} from "./metrics/quality/completeness.js";
export {
  coverage,
  type Coverage,
  type CoverageOptions,
  type CoverageStatus,
  type UnitReport,
} from "./metrics/quality/coverage.js";
export { formatCoverage } from "./metrics/quality/format-coverage.js";
export { formatTimeliness } from "./metrics/quality/format-timeliness.js";
export {
  type PlacesReached,
  placesReached,
  type PlacesReachedOptions,
} from "./metrics/quality/places-reached.js";
export type { DayWords, QualityWords } from "./metrics/quality/quality-words.js";
export { type ReportStatus, reportStatuses } from "./metrics/quality/report-status.js";
export type { ReportingQuestion } from "./metrics/quality/reporting-question.js";
export {
  type PeriodTimeliness,
  reportingTimeliness,
  type ReportingTimelinessOptions,
  type TimelinessCounts,
  type TimelinessTable,
  type UnitTimeliness,
} from "./metrics/quality/reporting-timeliness.js";
export type { UnexpectedReason, UnexpectedSubmission } from "./metrics/quality/unexpected-submissions.js";
export type { UnitsQuestion } from "./metrics/quality/units-question.js";
export type { UnplacedActivity, UnplacedActivityReason } from "./metrics/quality/unplaced-activity.js";
export { fromYearToDate } from "./metrics/series/from-year-to-date.js";
export { toYearToDate } from "./metrics/series/to-year-to-date.js";
export type {
  PeriodFlowPoint,
  PeriodFlowValue,
  YearSeriesOptions,
  YearSeriesPoint,
  YearToDatePoint,
  YearToDateValue,
} from "./metrics/series/year-series-point.js";
export { attainment, type Attainment, type TargetVerdict } from "./metrics/targets/attainment.js";
export type { WayShare, WayStatus } from "./metrics/targets/share-of-way.js";
export type { TargetWords } from "./metrics/targets/target-words.js";

// rules
export { type StandardRule, standardRules } from "./rules/book/standard-rules.js";
export type { CheckOptions, CheckProgress, JudgingOptions } from "./rules/check-options.js";
export { checkRecord, type CheckRecordOptions } from "./rules/check-record.js";
export { checkRegister } from "./rules/check-register.js";
export type {
  CheckResult,
  NotRunReason,
  RuleSummary,
  SkippedSubjects,
  WaivedFinding,
} from "./rules/check-result.js";
export { defineRule } from "./rules/define-rule.js";
export type { EngineRuleId } from "./rules/engine/engine-rules.js";
export { ruleErrors, type RuleErrorCode } from "./rules/error-codes.js";
export {
  type CodeName,
  type Finding,
  type FindingValue,
  type FindingVerdict,
  findingVerdicts,
  type Fix,
  type MomentName,
  type PercentText,
  severities,
  type Severity,
} from "./rules/finding.js";
export {
  findingsToSarif,
  type SarifLocation,
  type SarifRegion,
  type SarifLog,
  type SarifOptions,
  type SarifResult,
  type SarifRun,
  type SarifText,
} from "./rules/findings-to-sarif.js";
export { findingsToTable, type FindingsTable, type FindingsTableOptions } from "./rules/findings-to-table.js";
export type { RecordIn, RegisterList } from "./rules/lists.js";
export { recheck } from "./rules/recheck.js";
export { type FindingLocale, renderFinding, type RenderFindingOptions } from "./rules/render-finding.js";
export type {
  Found,
  GroupSelection,
  Judgement,
  Judgements,
  MissingOperand,
  RecordSelection,
  RegisterSelection,
  Rule,
  RuleContext,
  RuleDefinition,
  RuleHead,
  RuleId,
  RuleJudging,
  RuleMessages,
  RuleParameter,
  RuleSelection,
  RuleSubject,
} from "./rules/rule.js";
export type { RuleFamily, RuleText, RuleTexts, RuleWords } from "./rules/rule-words.js";
export { atMostVerdict, type BoundsVerdict, sameVerdict } from "./rules/verdicts.js";
export type { Waiver } from "./rules/waiver.js";
export { withRuleWords } from "./rules/with-rule-words.js";

// schema: all of its own door
export { schemaErrors, type SchemaErrorCode } from "./schema/error-codes.js";
export type { ParseOptions } from "./schema/parse-options.js";
export { parseRecord } from "./schema/parse-record.js";
export { parseRegister } from "./schema/parse-register.js";
export { type FieldContent, type Problem, type ProblemCode, problemCodes } from "./schema/problem.js";
export type { ProblemLabels, ProblemWords } from "./schema/problem-words.js";
export { activitySchema } from "./schema/records/activity-schema.js";
export { adminUnitSchema } from "./schema/records/admin-unit-schema.js";
export { campaignSchema } from "./schema/records/campaign-schema.js";
export { directiveSchema } from "./schema/records/directive-schema.js";
export { engagementSchema } from "./schema/records/engagement-schema.js";
export { ledgerEntrySchema } from "./schema/records/ledger-entry-schema.js";
export { mediaOutputSchema } from "./schema/records/media-output-schema.js";
export { movementSchema } from "./schema/records/movement-schema.js";
export { organisationSchema } from "./schema/records/organisation-schema.js";
export { populationSchema } from "./schema/records/population-schema.js";
export { sourceSchema } from "./schema/records/source-schema.js";
export { statedRateSchema } from "./schema/records/stated-rate-schema.js";
export { submissionSchema } from "./schema/records/submission-schema.js";
export { successionSchema } from "./schema/records/succession-schema.js";
export { targetSchema } from "./schema/records/target-schema.js";
export { registerJsonSchema } from "./schema/register-json-schema.js";
export { registerSchema } from "./schema/register-schema.js";
export { renderProblem } from "./schema/render-problem.js";
export { type RecordResult, safeParseRecord } from "./schema/safe-parse-record.js";
export { type RegisterResult, safeParseRegister } from "./schema/safe-parse-register.js";
