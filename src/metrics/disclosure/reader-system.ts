import type { DisclosureRule } from "./disclosure-rule.js";
import type { Facet } from "./facets.js";
import type { Relation } from "./relations.js";
import type { LinearEquation } from "./start-tableau.js";

/** What a reader does not know: a hidden count, or by how much two sides differ of which one is at most the other. */
export interface Unknown {
  /** The index of the count; `null` for a difference. */
  readonly count: number | null;
  /** The least that the reader has to reckon with. */
  readonly floor: bigint;
  /** What it really is, above the floor. */
  readonly excess: bigint;
}

/** One thing that a reader knows of the unknowns. */
export interface ReaderEquation extends LinearEquation {
  /** The index of the relation that it comes from. */
  readonly relation: number;
}

/** What a reader does not know and what the published figures tell of it, in one facet. */
export interface ReaderSystem {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly ReaderEquation[];
  /** By the index of a count, its place among the unknowns. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** By the place of an unknown, the places of the equations that it stands in. */
  readonly equationsOf: readonly (readonly number[])[];
}

/**
 * The relations that are true of a table in one facet, by their indexes.
 *
 * @internal
 */
export function trueRelations(relations: readonly Relation[], { values }: Facet): readonly number[] {
  return [...relations.keys()].filter((index) => {
    const relation = relations[index];
    return relation !== undefined && isTrue(relation, values);
  });
}

function isTrue({ kind, total, parts }: Relation, values: readonly (bigint | null)[]): boolean {
  const [whole = null, ...addends] = [total, ...parts].map((index) => values[index] ?? null);
  if (whole === null || addends.includes(null)) return false;
  const sum = addends.reduce<bigint>((total, addend) => total + (addend ?? 0n), 0n);
  if (kind === "atMostSum") return whole <= sum;
  return kind === "atLeastPart" ? whole >= sum : whole === sum;
}

/**
 * The coefficients that the counts have in the equation of a relation: parts less total.
 *
 * @internal
 */
export function coefficientsOf({
  total,
  parts,
}: Relation): readonly (readonly [count: number, coef: number])[] {
  return [...parts.map((part) => [part, 1] as const), [total, -1] as const];
}

/**
 * What a reader faces who does not know some counts.
 *
 * @internal
 */
export function readerSystem(
  relations: readonly Relation[],
  known: readonly number[],
  hidden: ReadonlySet<number>,
  facet: Facet,
  rule: DisclosureRule,
): ReaderSystem {
  const unknowns: Unknown[] = [...hidden]
    .filter((count) => facet.values[count] != null)
    .map((count) => unknownCount(count, facet, rule));
  const placeOf = new Map(unknowns.map(({ count }, place) => [count ?? -1, place]));
  const equations: ReaderEquation[] = [];
  for (const index of known) {
    const relation = relations[index];
    if (relation === undefined) continue;
    const terms: [number, number][] = coefficientsOf(relation).flatMap(([count, coef]) => {
      const place = placeOf.get(count);
      return place === undefined ? [] : [[place, coef] as [number, number]];
    });
    if (terms.length === 0) continue;
    const slack = slackOf(relation, facet.values);
    if (slack !== null) {
      terms.push([unknowns.length, slack.coef]);
      unknowns.push({ count: null, floor: 0n, excess: slack.value });
    }
    equations.push({ terms, relation: index });
  }
  return { unknowns, equations, placeOf, equationsOf: equationsByUnknown(unknowns.length, equations) };
}

/** Where zeros are published, whatever is hidden is at least one. */
function unknownCount(count: number, { name, scale, values }: Facet, { zeros }: DisclosureRule): Unknown {
  const value = values[count] ?? 0n;
  const isAtLeastOne = name === "estimate" && zeros === "publish" && value >= scale;
  const floor = isAtLeastOne ? scale : value < 0n ? value : 0n;
  return { count, floor, excess: value - floor };
}

function slackOf(
  { kind, total, parts }: Relation,
  values: readonly (bigint | null)[],
): { readonly coef: number; readonly value: bigint } | null {
  if (kind === "total" || kind === "linked") return null;
  const surplus = parts.reduce((sum, part) => sum + (values[part] ?? 0n), 0n) - (values[total] ?? 0n);
  return kind === "atMostSum" ? { coef: -1, value: surplus } : { coef: 1, value: -surplus };
}

function equationsByUnknown(
  unknowns: number,
  equations: readonly ReaderEquation[],
): readonly (readonly number[])[] {
  const lists = Array.from({ length: unknowns }, (): number[] => []);
  for (const [at, { terms }] of equations.entries()) for (const [unknown] of terms) lists[unknown]?.push(at);
  return lists;
}
