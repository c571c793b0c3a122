import { requireOptions } from "../internal/require-options.js";
import { add } from "./add.js";
import { computedFrom, plus } from "./computed-from.js";
import { countAs } from "./count-as.js";
import type { Countable, Figure } from "./figure.js";
import type { OneUnit } from "./one-unit.js";
import { requireList } from "./require-list.js";
import type { StandardUnits, UnitRegistry } from "./unit.js";
import { withLineage } from "./with-lineage.js";

/** The ids of the units that may be counted as unit `Id`: itself, and those whose `countableAs` names it. */
export type CountableAs<Id extends string, Registry extends UnitRegistry = StandardUnits> =
  | Id
  | {
      [Key in keyof Registry]: Id extends Registry[Key]["countableAs"][number] ? Key & string : never;
    }[keyof Registry];

/** The figure of a list: of a list that may be empty, possibly `null`. */
export type SumOf<List extends readonly unknown[], U extends string> = List extends readonly [
  unknown,
  ...unknown[],
]
  ? Figure<U>
  : Figure<U> | null;

/** Options of {@link sum}. */
export interface SumOptions<Registry extends UnitRegistry = UnitRegistry> {
  /** The registry that holds your own units; defaults to the units that phongtrao knows. */
  readonly units?: Registry | undefined;
}

type UnitIn<List extends readonly Countable[]> = List[number]["unit"];

/**
 * The sum of counts of one unit, or of several units into the one that the caller names.
 *
 * Counts of several units throw `unit-mismatch` with the index of the culprit as path (and do not compile)
 * until a unit is named. A sum of 2⁵³ or more throws `overflow`.
 *
 * @param list - Quantities, which are read strictly, or figures, all in one unit.
 * @returns `null` for an empty list: a sum over nothing is not zero but not reported.
 *
 * @example
 * ```ts
 * import { exactly, sum } from "phongtrao";
 *
 * sum([exactly(30, "session"), exactly(12, "session")]).estimate; // 42
 * sum([]); // null
 *
 * // @ts-expect-error news items and articles have no common unit until one is named
 * sum([exactly(136, "newsItem"), exactly(172, "article")]); // throws unit-mismatch
 * ```
 */
export function sum<const List extends readonly Countable[]>(
  list: List & OneUnit<UnitIn<List>>,
): SumOf<List, UnitIn<List>>;
/**
 * The sum of counts of several units, into one that all of them may be counted as.
 *
 * News items and articles are summed into `mediaItem`, people at several events into `attendance`, since
 * people counted once per event are attendances. Anything else throws `unit-mismatch` with the index of the
 * culprit as path (and does not compile), an unknown unit `unknown-unit`. A sum of 2⁵³ or more throws `overflow`.
 *
 * @param list - Quantities, which are read strictly, or figures, in units that may be counted as `unit`.
 * @param unit - The id of the unit to count in.
 * @param options - `units`: the registry with units of your own; by default {@link units}.
 * @returns `null` for an empty list: a sum over nothing is not zero but not reported.
 *
 * @example
 * ```ts
 * import { exactly, moreThan, sum } from "phongtrao";
 *
 * const items = sum([exactly(136, "newsItem"), exactly(172, "article")], "mediaItem");
 * [items.unit, items.estimate]; // ["mediaItem", 308]
 *
 * sum([moreThan(400, "person"), moreThan(300, "person")], "attendance").lower; // 702
 * ```
 */
export function sum<
  const U extends string,
  const List extends readonly Countable<CountableAs<U, Registry>>[],
  Registry extends UnitRegistry = StandardUnits,
>(list: List, unit: U, options?: SumOptions<Registry>): SumOf<List, U>;
export function sum(list: readonly Countable[], unit?: string, options: SumOptions = {}): Figure | null {
  const { units } = requireOptions(options, { units: true });
  requireList(list);
  let total: Figure | null = null;
  for (const [index, item] of list.entries()) {
    const next = countAs(item, unit ?? total?.unit, units, [index]);
    total = total === null ? next : add(total, next);
  }
  if (total?.lineage === undefined || list.length === 1) return total;
  const all = list.map((item) => countAs(item, unit ?? total.unit, units, []));
  return withLineage(
    total,
    computedFrom(
      "sum",
      all.map((figure) => plus(figure)),
    ),
  );
}
