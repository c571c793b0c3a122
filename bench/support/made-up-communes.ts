import type { AdminUnit, GazetteerInput, Succession } from "phongtrao";

/** Communes of two days with what became of them, made up to the measure of 1 July 2025, and the ways from each old one to the new ones on its ground. */
export interface MadeUpCommunes extends GazetteerInput {
  readonly ways: ReadonlyMap<string, readonly string[]>;
}

const eve = "2025-06-30";
export const on = "2025-07-01";

/** As many new communes as asked for, under 34 provinces; for 3,321 of them 10,040 old ones, 471 of which were split between two neighbours. */
export function madeUpCommunes(size: number): MadeUpCommunes {
  const olds = Math.round((size * 10_040) / 3321);
  const splits = Math.round((size * 471) / 3321);
  const ways = new Map(listOf(olds, (n) => [codeOf(n), waysOf(n, size, olds, splits)]));
  const rows = listOf(olds, (n) =>
    commune(codeOf(n), provinceOf(n, olds), { validFrom: "2004-07-01", validTo: eve }),
  );
  const news = listOf(size, (n) => commune(newCode(n, size, olds), provinceOf(n, size), { validFrom: on }));
  return { units: [...provinces, ...rows, ...news], successions: eventsOf(ways), ways };
}

const provinces: readonly AdminUnit[] = listOf(34, (n) => ({
  code: provinceOf(n, 34),
  name: `Tỉnh ${n + 1}`,
  level: "province",
  validFrom: "2004-07-01",
}));

/** The new commune that an old one lies in, and for one in about twenty its neighbour too. */
function waysOf(n: number, size: number, olds: number, splits: number): readonly string[] {
  const home = Math.floor((n * size) / olds);
  const isSplit = Math.floor(((n + 1) * splits) / olds) > Math.floor((n * splits) / olds);
  const neighbour = home + 1 < size ? home + 1 : home - 1;
  return (isSplit ? [home, neighbour] : [home]).map((at) => newCode(at, size, olds));
}

/** A new commune has the code of the first old one in it. */
function newCode(n: number, size: number, olds: number): string {
  return codeOf(Math.ceil((n * olds) / size));
}

function eventsOf(ways: ReadonlyMap<string, readonly string[]>): readonly Succession[] {
  const byNew = new Map<string, string[]>();
  for (const [from, tos] of ways) for (const to of tos) byNew.set(to, [...(byNew.get(to) ?? []), from]);
  const splits = [...ways].filter(([, to]) => to.length > 1).map(([from, to]) => event("split", [from], to));
  return [...splits, ...[...byNew].map(([to, from]) => event("merged", from, [to]))];
}

function event(kind: "merged" | "split", from: readonly string[], to: readonly string[]): Succession {
  return { kind, effectiveOn: on, from, to, legalBasis: "made up" };
}

function commune(
  code: string,
  parent: string,
  life: { readonly validFrom: string; readonly validTo?: string },
): AdminUnit {
  return { code, name: `Xã ${code}`, level: "commune", parent, ...life };
}

function provinceOf(n: number, of: number): string {
  return String(1 + Math.floor((n * 34) / of)).padStart(2, "0");
}

function codeOf(n: number): string {
  return String(1 + 3 * n).padStart(5, "0");
}

function listOf<Item>(length: number, item: (n: number) => Item): readonly Item[] {
  return Array.from({ length }, (_, n) => item(n));
}
