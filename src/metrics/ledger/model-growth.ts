import { matchPeriods } from "../../calendar/match-periods.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import { requirePeriod } from "../../calendar/require-period.js";
import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { PeriodFlag, RegimeOptions } from "../../calendar/regime-options.js";
import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import { onOneGround } from "../../geography/on-one-ground.js";
import { reformOf2025 } from "../../geography/reform-2025.js";
import { refuseUnit } from "../../geography/require-unit-at.js";
import { fail } from "../../internal/failure.js";
import { didYouMean } from "../../internal/did-you-mean.js";
import { isText } from "../../internal/is-text.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import { preview } from "../../internal/preview.js";
import type { Names } from "../../internal/require-names.js";
import { requireOptions } from "../../internal/require-options.js";
import type { RatioFlag } from "../../quantity/ratio.js";
import type { LedgerEntry, LedgerUnit } from "../../records/ledger-entry.js";
import type { Register } from "../../records/register.js";
import { readable } from "../columns/readable.js";
import type { DaysAfter } from "../days-after.js";
import { requireRecords } from "../quality/require-records.js";
import type { Growth } from "../growth/growth.js";
import { growthOfStock } from "../growth/growth-of-stock.js";
import type { AcrossOptions } from "../growth/growth-terms.js";
import { type ByMethod, commonMethod, countedBy } from "./by-method.js";
import { flowsWithin } from "./flows-within.js";
import { isToldElsewhere } from "./is-told-elsewhere.js";
import { changeBetween, stocksApart } from "./change-between.js";
import type { InferablePart, Reconciliation } from "./reconciliation.js";
import { type LedgerQuestion, selectEntries } from "./select-entries.js";
import { type StatedStock, statedStock } from "./stated-stock.js";
import { type Stock, stockAtEndOf } from "./stock-at-end-of.js";

/** Which models, from the end of which period to the end of which. */
export interface ModelGrowthOptions
  extends LedgerQuestion, AcrossOptions, Pick<RegimeOptions, "acrossRegimes"> {
  /** The period at whose end growth begins: a period or its id. */
  readonly from: Period | string;
  /** The period at whose end growth ends: a period or its id. */
  readonly to: Period | string;
  /** All kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
  /** The administrative units: with them, the growth of a place whose territory changed in between is refused, and of no other flagged for it. */
  readonly gazetteer?: Gazetteer | undefined;
  /** Whether the figures say which entries they are from and how they were computed, for {@link explain}; `false` by default. */
  readonly lineage?: boolean | undefined;
}

/**
 * The growth of a movement's models, as by {@link growth}, with the parts that it follows from: `opening`, `added`, `removed`, `correction`, `closing`, and the entries that
 * were used. Plain frozen data.
 *
 * Its flags warn also of an `imbalance`: the parts do not add up; and of a `regimeMismatch`: it goes from the end of a period of one regime to that of one of
 * another, whose days {@link matchPeriods} tells.
 */
export type ModelGrowth = Growth<LedgerUnit, RatioFlag | PeriodFlag | "imbalance"> & ModelGrowthParts;

/** What the growth of a movement's models follows from. */
export interface ModelGrowthParts extends Reconciliation<LedgerUnit> {
  /** The counting methods that the used entries name, in alphabetical order; more than one is a series break. */
  readonly methods: readonly string[];
  /** The ids of the entries that were used, in the order of the ledger. */
  readonly entries: readonly string[];
  /** The ids of the entries that state one of the two stocks by another method and stand aside, in the order of the ledger. */
  readonly aside: readonly string[];
}

/**
 * How a movement's models grew from the end of one period to the end of another: opening, added, removed, closing and the growth between, from the ledger.
 *
 * Stocks are the latest totals stated within the two periods, flows the entries between their last days. A total stated before the last day of its
 * period is carried forward by the entries that follow it within the period, and is then inferred. Where none of these adds or removes, that is
 * assumed (`nothingAdded`, `nothingRemoved`); where there are no entries at all, the total is assumed to stand (`stockUnchanged`). A missing part is
 * inferred as by {@link reconcile}, and marked; where no part is missing, they are checked against each other, and an imbalance is reported.
 *
 * Where one of the two stocks was inferred from the other, or both rest on one total, the change is what came in and went out between: with "15 more,
 * which makes more than 123" it is 15, and the growth at most 15 of 109. Where both stocks were stated, the change is their difference.
 *
 * Where a stock is stated by several methods for one day, the totals of a method that both stocks have are compared. If they have several in common,
 * or none, the method that came into use last counts, then the last in the alphabet. The other totals stand `aside`. Entries counted by different
 * methods are a series break: the growth is refused with status `series-break`, or computed and flagged with `acrossBreak: "compute"`. Where only one
 * of the two stocks names its method, the growth is flagged `methodUnknown`.
 *
 * Where one of the stocks follows from entries, the growth is flagged `differentCoverage` if other entries may be part of it: those that leave its
 * place, holder or field open, or are of a place above or within it, as the gazetteer tells.
 *
 * With a gazetteer, the growth of a place whose territory changed in between, or that ended, is refused with status `ground-changed`, and neither
 * stock is inferred from the other, nor carried forward over the change (it is then flagged `incomplete`); or it is computed and flagged with
 * `acrossGround: "compute"`. Without a gazetteer, the growth of any place across 1 July 2025 is flagged `differentCoverage`. To compare the stocks of the whole territory, take {@link evaluateChange} with a plan without places. A
 * movement without entries gives status `missing`; where the register names its movements, one that it does not name is refused.
 *
 * Errors:
 *
 * - `ambiguous-ledger`: entries differ in unit, place, holder or field, and the options do not say which are meant;
 * - `entry-straddles-window`: an entry is of a period that lies partly within the time, or partly after the day of the total that is carried forward;
 * - `conflicting-stocks`: two totals of one day and method differ;
 * - `reversed-window`: the periods are in the wrong order;
 * - `regime-mismatch`: periods of two regimes, unless `acrossRegimes: "compute"` asks for the answer;
 * - `invalid-period`, `unknown-movement`, `unknown-admin-unit`: a period, a movement or a place that does not exist;
 * - `invalid-question`, `invalid-register`: no movement is named, or there is no ledger.
 *
 * @param register - A register, or its `ledger` alone.
 * @param options - The `movement`, by its id, and the periods `from` and `to`; which of its entries, where
 *   they differ; what is not to be refused; `lineage` for {@link explain}.
 *
 * @example
 * ```ts
 * import { modelGrowth, moreThan, parseRegister, percent } from "phongtrao";
 *
 * const register = parseRegister({
 *   movements: [{ id: "dan-van-kheo", name: "Dân vận khéo" }],
 *   ledger: [
 *     {
 *       id: "added-2022",
 *       movement: "dan-van-kheo",
 *       kind: "added",
 *       when: "2022",
 *       quantity: { value: 15, hedge: "exact", unit: "model" },
 *     },
 *     {
 *       id: "total-2022",
 *       movement: "dan-van-kheo",
 *       kind: "statedTotal",
 *       when: "2022",
 *       quantity: { value: 123, hedge: "exact", unit: "model" },
 *     },
 *   ],
 * });
 *
 * const models = modelGrowth(register, { movement: "dan-van-kheo", from: "2021", to: "2022" });
 * models.opening?.estimate; // 108
 * models.opening?.flags; // ["inferred"]
 * models.assumptions; // ["nothingCorrected", "nothingRemoved"]
 * percent(models.relative, { places: 2 }); // "13.89"
 *
 * const ledger = register.ledger.map((entry) =>
 *   entry.kind === "statedTotal" ? { ...entry, quantity: moreThan(123, "model") } : entry,
 * );
 * const hedged = modelGrowth({ ledger }, { movement: "dan-van-kheo", from: "2021", to: "2022" });
 * [hedged.absolute?.lower, hedged.absolute?.upper]; // [15, 15]
 * hedged.relative.upper?.slice(0, 6); // "0.1376"
 * ```
 */
export function modelGrowth(
  register: Pick<Register, "ledger"> & Partial<Pick<Register, "movements">>,
  options: ModelGrowthOptions,
): ModelGrowth {
  const { acrossBreak, acrossGround, acrossRegimes, periodKinds } = requireOptions(options, optionNames);
  requireMovement(options.movement);
  requirePlace(options);
  const [from, to] = readWindow(options);
  const { flags: periodFlags } = matchPeriods(from, to, { acrossRegimes, periodKinds });
  const entries = requireRecords(register, "ledger");
  requireKnownMovement(options.movement, register.movements, entries);
  const ledger = readable(() => selectEntries(entries, options));
  const isOfOneGround = areOfOneGround(ledger, options.gazetteer);
  const isComparedWith = (day: PlainDate) =>
    options.gazetteer === undefined || isOfOneGround([day, to.lastDay]);
  const times = [from, to].map((period) => statedStock(ledger, period, isComparedWith, periodKinds));
  const method = commonMethod(times);
  const [before, after] = times.map((counts) => countedBy(counts, method));
  // Without the units nobody knows that the territory changed, and the growth says so.
  const isAnyway = options.gazetteer === undefined || acrossGround === "compute";
  const isCarried = (days: readonly PlainDate[]) => isAnyway || isOfOneGround(days);
  const opening = stockAtEndOf(ledger, before, from, isCarried, options);
  const closing = stockAtEndOf(ledger, after, to, isCarried, options);
  const flows = flowsWithin(ledger, from.lastDay, to.lastDay, options);
  const isUsed = new Set([...opening.entries, ...closing.entries, ...flows.entries]);
  const used = ledger.filter((entry) => isUsed.has(entry));
  const methods = methodsOf(used);
  const addedUp = timesAddedUp([before, from], [after, to]);
  const isElsewhere = readable(() => isToldElsewhere(entries, used, addedUp, options));
  const isOnOneGround = isOfOneGround([...groundDays(before, from), ...groundDays(after, to)]);
  const comparison = {
    seriesBreak: methods.length > 1,
    methodUnknown: nameOneMethod(before, after),
    coverage: isOnOneGround && !isElsewhere ? "same" : "different",
    groundChanged: !isOnOneGround && options.gazetteer !== undefined,
    differentUnits: false,
  } as const;
  const across = { acrossBreak, acrossGround };
  const { parts, flow } =
    comparison.groundChanged && acrossGround !== "compute"
      ? stocksApart(opening, closing, flows)
      : changeBetween(opening, closing, flows, options.lineage === true);
  const change = growthOfStock(parts.opening, parts.closing, comparison, { ...across, flow });
  const hasImbalance = parts.imbalance !== null && !couldBeZero(parts.imbalance);
  return Object.freeze({
    ...parts,
    ...change,
    inferred: inferredParts(opening, parts.inferred, closing),
    methods,
    entries: Object.freeze(used.map(({ id }) => id)),
    aside: idsAside(ledger, times, [before, after]),
    flags: mergeUnique<ModelGrowth["flags"][number]>(
      change.flags,
      periodFlags,
      hasImbalance ? ["imbalance"] : [],
    ),
  });
}

const optionNames: Names<ModelGrowthOptions> = {
  movement: true,
  from: true,
  to: true,
  unit: true,
  place: true,
  holder: true,
  field: true,
  gazetteer: true,
  periodKinds: true,
  acrossBreak: true,
  acrossGround: true,
  acrossRegimes: true,
  lineage: "flag",
};

function requireMovement(movement: unknown): void {
  if (typeof movement === "string") return;
  const found = preview(movement);
  const message = `Growth is of the models of one movement, which \`movement\` names by its id; found ${found}.`;
  fail("invalid-question", message, { found }, ["movement"]);
}

/** An id that was mistyped would be that of a movement without models. */
function requireKnownMovement(
  movement: string,
  movements: Register["movements"] | undefined,
  entries: readonly LedgerEntry[],
): void {
  const named = movements ?? [];
  if (named.length === 0) return;
  const ids = readable(() => [...named.map(({ id }) => id), ...entries.map((entry) => entry.movement)]);
  const known = ids.filter(isText);
  if (known.includes(movement)) return;
  const found = preview(movement);
  const message = `The register has no movement ${found}; ${didYouMean(movement, known, "its `movements` say which it has.")}`;
  fail("unknown-movement", message, { found }, ["movement"]);
}

/** A code that was mistyped would be one of which nothing is reported. */
function requirePlace({ place, gazetteer }: ModelGrowthOptions): void {
  if (place === undefined || gazetteer === undefined) return;
  const index = indexOf(gazetteer);
  if (!index.lives.has(place)) refuseUnit(index, place, "on any day");
}

function readWindow({ from, to, periodKinds }: ModelGrowthOptions): readonly [Period, Period] {
  const first = typeof from === "string" ? parsePeriod(from, periodKinds) : requirePeriod(from);
  const last = typeof to === "string" ? parsePeriod(to, periodKinds) : requirePeriod(to);
  if (first.lastDay < last.lastDay) return [first, last];
  return fail("reversed-window", `Growth goes forward: ${last.id} does not end after ${first.id}.`, {
    from: first.id,
    to: last.id,
  });
}

function inferredParts(
  opening: Stock,
  between: readonly InferablePart[],
  closing: Stock,
): readonly InferablePart[] {
  const isCarriedOn = closing.isInferred && !between.includes("closing");
  return Object.freeze([
    ...(opening.isInferred ? (["opening"] as const) : []),
    ...between,
    ...(isCarriedOn ? (["closing"] as const) : []),
  ]);
}

/** What states one of the stocks as well, by a method that was not the one compared. */
function idsAside(
  ledger: readonly LedgerEntry[],
  times: readonly (readonly ByMethod<StatedStock>[])[],
  compared: readonly (ByMethod<StatedStock> | undefined)[],
): readonly string[] {
  const entriesOf = (counts: readonly (ByMethod<StatedStock> | undefined)[]) =>
    new Set(counts.flatMap((count) => count?.items ?? []).map(({ entry }) => entry));
  const [all, own] = [entriesOf(times.flat()), entriesOf(compared)];
  return Object.freeze(ledger.filter((entry) => all.has(entry) && !own.has(entry)).map(({ id }) => id));
}

/** The days whose territory a stock is of: an opening is of that which it opens with, and what was stated earlier stands until the last day of the period. */
function groundDays(stated: ByMethod<StatedStock> | undefined, { lastDay }: Period): readonly PlainDate[] {
  const first = stated?.items[0];
  if (first === undefined) return [lastDay];
  return first.day < lastDay ? [first.standsFrom, lastDay] : [first.standsFrom];
}

/** What states a stock, and the period at whose end it is asked for. */
type StockAsked = readonly [stated: ByMethod<StatedStock> | undefined, period: Period];

/** The times of which entries are added up: since the day of a total, and between two periods of which only one has a total. */
function timesAddedUp(from: StockAsked, to: StockAsked): readonly DaysAfter[] {
  const since = [from, to].flatMap(([stated, { lastDay: upTo }]) =>
    (stated?.items ?? []).map(({ day: after }) => ({ after, upTo })),
  );
  const between = { after: from[1].lastDay, upTo: to[1].lastDay };
  return (from[0] === undefined) === (to[0] === undefined) ? since : [...since, between];
}

/** Tells whether the place of entries, which is one, has the same territory on some days. Without the units, it is taken for the same but for the reform of 2025, which few outlasted. */
function areOfOneGround(
  [entry]: readonly LedgerEntry[],
  gazetteer: Gazetteer | undefined,
): (days: readonly PlainDate[]) => boolean {
  const place = entry?.place;
  if (place === undefined) return () => true;
  if (gazetteer !== undefined) return (days) => onOneGround(gazetteer, days)(place);
  return (days) => new Set(days.map((day) => day >= reformOf2025)).size === 1;
}

/** Whether only one of two stocks that were stated names its counting method. */
function nameOneMethod(
  before: ByMethod<StatedStock> | undefined,
  after: ByMethod<StatedStock> | undefined,
): boolean {
  return before !== undefined && after !== undefined && (before.method === null) !== (after.method === null);
}

function methodsOf(entries: readonly LedgerEntry[]): readonly string[] {
  return mergeUnique(entries.flatMap(({ method }) => (method === undefined ? [] : [method])));
}

function couldBeZero({
  lower,
  upper,
}: {
  readonly lower: number | null;
  readonly upper: number | null;
}): boolean {
  return (lower ?? 0) <= 0 && (upper ?? 0) >= 0;
}
