import { fail, type Path } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import { isTable } from "../../internal/is-table.js";
import { preview } from "../../internal/preview.js";
import { type Names, requireNames } from "../../internal/require-names.js";

/** The measures that tell how a stock changed. */
export interface StockFlows {
  /** What came in. */
  readonly added: readonly string[];
  /** What went out. */
  readonly removed: readonly string[];
}

/** How a table is made safe. */
export interface SuppressOptions {
  /** The least count that may be published, a whole number from 2 up: with 5, the counts 1 to 4 are hidden. */
  readonly threshold: number;
  /** Whether a zero is published, as it is by default, or hidden like a small count. */
  readonly zeros?: "publish" | "hide" | undefined;
  /** The measures whose small counts are hidden; all when it is left out. Any other may be hidden to protect them. */
  readonly measures?: readonly string[] | undefined;
  /** The measures whose rows add up to their totals; all when it is left out. A total that is not the sum of its rows never counts as one. */
  readonly additive?: readonly string[] | undefined;
  /** The groupings in which one record stands under several words, such as topics: a total is at most the sum of its rows, and at least each of them. */
  readonly overlapping?: readonly string[] | undefined;
  /** Measures that are sums of others in every row: `{ mediaItems: ["newsItem", "article"] }`. */
  readonly linked?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * By a stock, or by its growth, what is added to it and taken away from it in every row: `{ models: { added: ["added"], removed: ["removed"] } }`. Of a cube of models in force, its plan tells them.
   */
  readonly stocks?: Readonly<Record<string, StockFlows>> | undefined;
}

/**
 * The names of {@link SuppressOptions}.
 *
 * @internal
 */
export const ruleNames: Names<SuppressOptions> = {
  threshold: true,
  zeros: true,
  measures: true,
  additive: true,
  overlapping: true,
  linked: true,
  stocks: true,
};

/** The options of a suppression, complete, as plain data. */
export interface DisclosureRule {
  /** The least count that may be published. */
  readonly threshold: number;
  /** Whether zeros are published. */
  readonly zeros: "publish" | "hide";
  /** The measures whose small counts are hidden; `null` for all. */
  readonly measures: readonly string[] | null;
  /** The measures that add up; `null` for all. */
  readonly additive: readonly string[] | null;
  /** The groupings whose words overlap. */
  readonly overlapping: readonly string[];
  /** The measures that are sums of others. */
  readonly linked: Readonly<Record<string, readonly string[]>>;
  /** The stocks with what is added to them and taken away from them. */
  readonly stocks: Readonly<Record<string, StockFlows>>;
}

/**
 * The options, checked and complete; with the stocks and the links that a table tells of itself.
 *
 * @internal
 */
export function readRule(
  options: SuppressOptions,
  planned: Pick<SuppressOptions, "stocks" | "linked"> = {},
): DisclosureRule {
  if (!isObject(options)) return refuse(options, "options with a threshold", []);
  requireNames(options, ruleNames);
  const {
    threshold,
    zeros = "publish",
    measures,
    additive,
    overlapping = [],
    linked = {},
    stocks = {},
  } = options;
  requireThreshold(threshold);
  if (!["publish", "hide"].includes(zeros)) refuse(zeros, '"publish" or "hide"', ["zeros"]);
  if (!isTable(linked)) refuse(linked, "lists of measures by the name of their sum", ["linked"]);
  if (!isTable(stocks)) refuse(stocks, "what is added and removed by the name of a stock", ["stocks"]);
  return Object.freeze({
    threshold,
    zeros,
    measures: measures == null ? null : names(measures, ["measures"]),
    additive: additive == null ? null : names(additive, ["additive"]),
    overlapping: names(overlapping, ["overlapping"]),
    linked: Object.freeze(
      Object.fromEntries(
        Object.entries({ ...planned.linked, ...linked }).map(([sum, parts]) => [
          sum,
          names(parts, ["linked", sum]),
        ]),
      ),
    ),
    stocks: Object.freeze(
      Object.fromEntries(
        Object.entries({ ...planned.stocks, ...stocks }).map(([stock, own]) => [
          stock,
          flows(own, ["stocks", stock]),
        ]),
      ),
    ),
  });
}

function flows(own: unknown, path: Path): StockFlows {
  if (!isTable(own)) return refuse(own, "lists of measures that are added and removed", path);
  const { added, removed } = own;
  return Object.freeze({
    added: names(added, [...path, "added"]),
    removed: names(removed, [...path, "removed"]),
  });
}

function requireThreshold(threshold: unknown): void {
  if (Number.isSafeInteger(threshold) && Number(threshold) >= 2) return;
  fail(
    "invalid-threshold",
    `A threshold is a whole number from 2 up, the least count that may be published, not ${preview(threshold)}.`,
    { found: preview(threshold) },
    ["threshold"],
  );
}

function names(list: unknown, path: Path): readonly string[] {
  if (!Array.isArray(list)) return refuse(list, "a list of names", path);
  const given: readonly unknown[] = list;
  for (const [index, name] of given.entries()) {
    if (typeof name !== "string") refuse(name, "a name", [...path, index]);
  }
  return Object.freeze([...new Set(given as readonly string[])]);
}

function refuse(found: unknown, expected: string, path: Path): never {
  return fail(
    "invalid-disclosure-rule",
    `Expected ${expected}, not ${preview(found)}.`,
    { found: preview(found) },
    path,
  );
}
