import type { PeriodKind } from "../calendar/period-kind.js";
import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import { addToGroup } from "../internal/add-to-group.js";
import { atPath } from "../internal/at-path.js";
import { requireOptions } from "../internal/require-options.js";
import type { Figure } from "../quantity/figure.js";
import type { UnitRegistry } from "../quantity/unit.js";
import { absentOrigins } from "./absent-origins.js";
import { divideFigure } from "./divide-figure.js";
import { type Gazetteer, type GazetteerIndex, indexOf, refuseBareGazetteer } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { readSeries, type Source } from "./read-series.js";
import { type ReadShares, readShares, type SplitShares } from "./read-shares.js";
import { refuseNestedPoints } from "./refuse-nested-points.js";
import { groupsOf, inOrder, type Move, pointsOf, unplacedPoint } from "./restated-cell.js";
import { refuseUnit } from "./require-unit-at.js";
import type { Restatement, PlacePoint } from "./restatement.js";
import { type Spread, spreader } from "./spread.js";

/** Options of {@link restate}. */
export interface RestateOptions {
  /** The units and what became of them. */
  readonly gazetteer: Gazetteer;
  /** The date whose units the figures are wanted on. */
  readonly to: PlainDate;
  /** The date whose units the figures are on; unless given, the last day of each point's period. */
  readonly from?: PlainDate | undefined;
  /** How units are divided where they split on the way; a unit that is not in it is divided within bounds. */
  readonly shares?: SplitShares | undefined;
  /** The registry that holds your own counting units; defaults to the units that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
  /** The kinds of period, for ids of your own; defaults to those that phongtrao knows. */
  readonly kinds?: readonly PeriodKind[] | undefined;
}

/**
 * A series of figures by unit and period on the units of another date, later or earlier.
 *
 * - Mergers are exact: parts add. New names, codes and parents pass through.
 * - A split divides by the shares that are given for the unit. Without shares each part lies between zero and the whole, with an even part as point value, flagged `assumed` (`dividedEvenly`); `groups`
 *   keeps what the parts sum to, and {@link totalsOf} uses it, so that totals are as they were, in point value and bounds.
 * - Going back is the same the other way: a unit that was merged is split into what it was.
 * - Units whose places do not add up (reach, followers, types of models) are merged as for {@link sumOverlapping}, and divided within bounds even where there are shares.
 * - What cannot be followed is in `unplaced`, with its value; units that should have had a part of it name it in `missing`.
 * - What was not reported stays so, whether its point is `null` or left out: a unit of which one part is missing has `value: null`, `missing` names
 *   the part, and `reported` is the sum of the rest. The point of a unit also stands for the units in it where these became others, as with a
 *   district that ended.
 *
 * A figure that an event touched is flagged `restated` and its point lists the events; one that none touched is the figure that was given. Whatever the order of the
 * series, the result is ordered by further keys, period and code.
 *
 * Errors; where one point is at fault, the path leads to it:
 *
 * - `invalid-series`: a point without a unit, or with a further key that is not a plain value;
 * - `duplicate-point`: two points of one unit and period;
 * - `nested-points`: the figure of a unit beside that of one in which it lies, of the same period and further keys;
 * - `invalid-figure`: a value that is not a count of zero or more; `unit-mismatch`: two counting units in one sum;
 * - `invalid-shares`: shares that do not sum to 1 or do not name the parts; `unknown-admin-unit`: shares of a code that no unit ever had;
 * - `invalid-period`, `invalid-date`: an invalid period or date.
 *
 * @param series - For each unit and period a point, in any order: its count, `null` where it was not
 *   reported, which leaving it out says as well, and any further keys.
 * @param options - The `gazetteer`; `to`: the date whose units are wanted; `from`: the date whose units the
 *   figures are on, by default the last day of each period; `shares` of units that split.
 *
 * @example
 * ```ts
 * import { createGazetteer, exactly, restate } from "phongtrao";
 * import { vietnamProvinces } from "phongtrao/geography";
 *
 * const gazetteer = createGazetteer(vietnamProvinces);
 * const models = [
 *   { unit: "17", period: "2022", value: exactly(123, "model") },
 *   { unit: "25", period: "2022", value: exactly(200, "model") },
 *   { unit: "26", period: "2022", value: exactly(77, "model") },
 * ];
 *
 * const [phuTho] = restate(models, { gazetteer, to: "2025-07-01" }).series;
 * phuTho?.value?.estimate; // 400
 * phuTho?.value?.flags; // ["restated"]
 * phuTho?.from; // ["17", "25", "26"]
 * phuTho?.events.map(({ legalBasis }) => legalBasis); // ["202/2025/QH15"]
 *
 * const [partOfIt] = restate(models.slice(0, 2), { gazetteer, to: "2025-07-01" }).series;
 * partOfIt?.value; // null
 * partOfIt?.reported?.estimate; // 323
 * partOfIt?.missing; // ["26"]
 *
 * const back = restate([{ unit: "25", period: "2026", value: exactly(400, "model") }], {
 *   gazetteer,
 *   to: "2025-06-30",
 *   shares: { "25": { "17": 0.3, "25": 0.5, "26": 0.2 } },
 * });
 * back.series.map(({ unit, value }) => [unit, value?.estimate]); // [["17", 120], ["25", 200], ["26", 80]]
 * ```
 */
export function restate<const Point extends PlacePoint>(
  series: readonly Point[],
  options: RestateOptions,
): Restatement<Point> {
  const { gazetteer } = requireOptions(options, {
    gazetteer: true,
    to: true,
    from: true,
    shares: true,
    units: true,
    kinds: true,
  });
  refuseBareGazetteer(options);
  const index = indexOf(gazetteer);
  const to = requirePlainDate(options.to);
  const from = options.from === undefined ? undefined : requirePlainDate(options.from);
  const spread = spreader(index, to, sharesOf(options, index));
  const absentFrom = absentOrigins(index, to);
  const sources = readSeries(series, { ...options, from });
  refuseNestedPoints(sources, index);
  const moves = sources.map((source) => move(source, index, to, spread, options.units));
  const cells = new Map<string, Move<Point>[]>();
  for (const one of moves) addToGroup(cells, one.source.cell, one);
  const restated = [...cells.values()].map((cell) => {
    const points = pointsOf(cell, absentFrom, options.units);
    return { points, groups: groupsOf(cell, points, options.units) };
  });
  const points = restated.flatMap((cell) => cell.points);
  return Object.freeze({
    to,
    series: Object.freeze(points),
    unplaced: Object.freeze(moves.flatMap(unplacedPoint)),
    groups: Object.freeze(restated.flatMap(({ groups }) => groups)),
    events: inOrder(points.flatMap(({ events }) => events)),
  });
}

function sharesOf({ shares }: RestateOptions, index: GazetteerIndex): ReadShares {
  const read = readShares(shares);
  for (const code of read.keys())
    if (!index.lives.has(code)) atPath(["shares", code], () => refuseUnit(index, code, "on any day"));
  return read;
}

function move<Point extends PlacePoint>(
  source: Source<Point>,
  index: GazetteerIndex,
  to: PlainDate,
  spread: (place: { code: string; day: PlainDate }) => Spread,
  units: UnitRegistry | undefined,
): Move<Point> {
  const { code, day, figure } = source;
  if (lifeOn(index.lives, code, day) === undefined)
    return { source, reaches: new Map(), parts: new Map(), reason: "unknownUnit" };
  const { reaches, isLost } = spread({ code, day });
  const dead = day <= to ? "noSuccessor" : "noPredecessor";
  const parts = figure === null || isLost ? new Map<string, Figure>() : divideFigure(figure, reaches, units);
  return { source, reaches, parts, reason: isLost ? dead : null };
}
