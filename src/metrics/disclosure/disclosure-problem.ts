import { addToGroup } from "../../internal/add-to-group.js";
import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { type CountTable, countTable } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { type Facet, facetsOf } from "./facets.js";
import { leastPossible } from "./least-possible.js";
import { measuresIn } from "./measures-in.js";
import { type Overlap, overlapsIn } from "./overlaps.js";
import type { TableEntry } from "./read-table.js";
import { coefficientsOf, type Relation } from "./relation.js";
import { relationsOf } from "./relations.js";
import { totalSteps } from "./total-steps.js";
import { trueRelations } from "./true-relations.js";

/** A facet and what is true in it. */
export interface FacetRelations {
  readonly facet: Facet;
  /** By count, the relations that it stands in. */
  readonly relationsOf: ReadonlyMap<number, readonly Relation[]>;
  /** The least that a count can be for a reader to whom all is hidden but the zeros. */
  readonly leastOf: (count: number) => bigint;
}

/** A table, what must not be told of it, and what holds between its counts. */
export interface DisclosureProblem {
  readonly table: CountTable;
  readonly rule: DisclosureRule;
  readonly facets: readonly FacetRelations[];
  readonly overlaps: readonly Overlap[];
}

/**
 * What holds in a table; of a cube, as the plan tells that it and what is published of it carry. Throws `unknown-column` for a rule that names a measure or grouping that the table does not have.
 *
 * @internal
 */
export function disclosureProblem(
  entries: readonly TableEntry[],
  rule: DisclosureRule,
  plans: readonly object[] = [],
): DisclosureProblem {
  requireColumns(entries, rule);
  const table = countTable(entries, rule, plans);
  const steps = totalSteps(table);
  const relations = relationsOf(table, steps, rule);
  const facets = facetsOf(table.counts);
  return {
    table,
    rule,
    facets: facets.map((facet) => withRelations(facet, trueRelations(relations, facet), rule)),
    overlaps: overlapsIn(steps, facets, rule),
  };
}

/**
 * A facet with some relations only.
 *
 * @internal
 */
export function withRelations(
  facet: Facet,
  known: readonly Relation[],
  rule: DisclosureRule,
): FacetRelations {
  const byCount = new Map<number, Relation[]>();
  for (const relation of known)
    for (const [count] of coefficientsOf(relation)) addToGroup(byCount, count, relation);
  return { facet, relationsOf: byCount, leastOf: leastPossible(known, facet, rule) };
}

function requireColumns(entries: readonly TableEntry[], rule: DisclosureRule): void {
  // A table without rows has no columns to name.
  if (entries.length === 0) return;
  const measures = measuresIn(entries);
  const groupings = new Set(entries.flatMap(({ key }) => Object.keys(key)));
  for (const name of rule.measures ?? []) requireName(name, measures, "measures");
  for (const name of rule.additive ?? []) requireName(name, measures, "additive");
  // A table without rows, as of a month in which nothing happened, does not say what it is grouped by.
  if (groupings.size > 0) for (const name of rule.overlapping) requireName(name, groupings, "overlapping");
  for (const [stock, { added, removed }] of Object.entries(rule.stocks)) {
    for (const name of [stock, ...added, ...removed]) requireName(name, measures, "stocks");
  }
  for (const [sum, parts] of Object.entries(rule.linked)) {
    for (const name of [sum, ...parts]) requireName(name, measures, "linked");
  }
}

function requireName(name: string, names: ReadonlySet<string>, option: string): void {
  if (names.has(name)) return;
  const message = `The table has no ${preview(name)}; it has ${preview([...names].join(", "))}.`;
  fail("unknown-column", message, { found: name }, [option]);
}
