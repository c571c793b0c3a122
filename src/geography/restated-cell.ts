import { addToGroup } from "../internal/add-to-group.js";
import { compareText } from "../internal/compare-text.js";
import { frozen } from "../internal/frozen.js";
import type { Figure } from "../quantity/figure.js";
import type { UnitRegistry } from "../quantity/unit.js";
import type { AbsentOrigins } from "./absent-origins.js";
import { groupUnits } from "./group-units.js";
import { partlyReported } from "./partly-reported.js";
import type { Source } from "./read-series.js";
import type {
  FurtherKeys,
  RestatedGroup,
  RestatedPoint,
  PlacePoint,
  UnplacedPoint,
  UnplacedReason,
} from "./restatement.js";
import type { Spread } from "./spread.js";
import type { Succession } from "./succession.js";

/**
 * A point on its way: the part of its figure that each unit has.
 *
 * @internal
 */
export interface Move<Point extends PlacePoint> {
  readonly source: Source<Point>;
  readonly reaches: Spread["reaches"];
  readonly parts: ReadonlyMap<string, Figure>;
  /** Why it cannot be placed. */
  readonly reason: UnplacedReason | null;
}

/**
 * The figures of a cell on the units of the new date, by code.
 *
 * @internal
 */
export function pointsOf<Point extends PlacePoint>(
  cell: readonly Move<Point>[],
  absentFrom: AbsentOrigins,
  units: UnitRegistry | undefined,
): readonly RestatedPoint<Point>[] {
  const head = headOf(cell);
  const { day } = firstOf(cell).source;
  const byTarget = new Map<string, Move<Point>[]>();
  for (const one of cell) for (const target of one.reaches.keys()) addToGroup(byTarget, target, one);
  return [...byTarget]
    .sort(([a], [b]) => compareText(a, b))
    .map(([unit, moves]) => {
      const figures = moves.flatMap(({ parts }) => parts.get(unit) ?? []);
      const from = Object.freeze(moves.map(({ source }) => source.code));
      return frozen<RestatedPoint<Point>>({
        ...head,
        unit,
        ...partlyReported(figures, [...missingIn(moves), ...absentFrom(unit, day, from)], units),
        from,
        events: inOrder(moves.flatMap(({ reaches }) => [...(reaches.get(unit)?.events ?? [])])),
      });
    });
}

/**
 * What is known of the sums of the units of a cell that share a figure.
 *
 * @internal
 */
export function groupsOf<Point extends PlacePoint>(
  cell: readonly Move<Point>[],
  points: readonly RestatedPoint<Point>[],
  units: UnitRegistry | undefined,
): readonly RestatedGroup<Point>[] {
  const head = headOf(cell);
  const groups = groupUnits(cell.map(({ reaches }) => [...reaches.keys()]));
  const missingOf = new Map(points.map(({ unit, missing }) => [unit, missing]));
  const groupOf = new Map(groups.flatMap((codes) => codes.map((code) => [code, codes] as const)));
  const byGroup = new Map<readonly string[], Move<Point>[]>();
  for (const one of cell) {
    const [code = ""] = one.reaches.keys();
    const group = groupOf.get(code);
    if (group !== undefined) addToGroup(byGroup, group, one);
  }
  return groups.map((codes) => {
    const figures = (byGroup.get(codes) ?? []).flatMap(({ source, reason }) =>
      reason === null ? (source.figure ?? []) : [],
    );
    const missing = codes.flatMap((code) => missingOf.get(code) ?? []);
    return frozen<RestatedGroup<Point>>({
      ...head,
      units: codes,
      ...partlyReported(figures, missing, units),
    });
  });
}

/**
 * What of a point could not be placed.
 *
 * @internal
 */
export function unplacedPoint<Point extends PlacePoint>({
  source,
  reason,
}: Move<Point>): readonly UnplacedPoint<Point>[] {
  if (reason === null) return [];
  return [
    frozen<UnplacedPoint<Point>>({
      ...headOfSource(source),
      unit: source.code,
      value: source.figure,
      reason,
    }),
  ];
}

function missingIn(moves: readonly Move<PlacePoint>[]): readonly string[] {
  return moves.flatMap(({ source, reason }) =>
    source.figure === null || reason !== null ? [source.code] : [],
  );
}

/** The further keys and the period of a cell; the period as an id where any of its points gave an id. */
function headOf<Point extends PlacePoint>(
  cell: readonly Move<Point>[],
): FurtherKeys<Point> & { readonly period: Point["period"] } {
  const named = cell.find(({ source }) => typeof source.given === "string") ?? firstOf(cell);
  return headOfSource(named.source);
}

/** A cell is one because a point is in it. */
function firstOf<Point extends PlacePoint>([first]: readonly Move<Point>[]): Move<Point> {
  return first as Move<Point>;
}

function headOfSource<Point extends PlacePoint>({
  keys,
  given,
}: Source<Point>): FurtherKeys<Point> & { readonly period: Point["period"] } {
  return { ...(keys as FurtherKeys<Point>), period: given };
}

/**
 * Events in order of time, each once.
 *
 * @internal
 */
export function inOrder(events: readonly Succession[]): readonly Succession[] {
  return Object.freeze([...new Set(events)].sort((a, b) => compareText(a.effectiveOn, b.effectiveOn)));
}
