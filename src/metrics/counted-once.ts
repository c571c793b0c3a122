import type { Counts, StandardUnits, UnitRegistry } from "../quantity/unit.js";

/** The ids of a registry's units that count things of that sort. */
export type UnitsThatCount<Sort extends Counts, Registry extends UnitRegistry = StandardUnits> = {
  [Id in keyof Registry]: Registry[Id]["counts"] extends Sort ? Id & string : never;
}[keyof Registry];

/** The units of a population that units `N` can be a share of: people of people, else the same unit. */
export type LikeUnits<N extends string, Registry extends UnitRegistry = StandardUnits> =
  N extends UnitsThatCount<"people", Registry> ? UnitsThatCount<"people", Registry> : N;

/** The ids of a registry's units of which each thing is counted once: people and bodies. */
export type UnitsCountedOnce<Registry extends UnitRegistry = StandardUnits> = UnitsThatCount<
  "people" | "bodies",
  Registry
>;

/**
 * No demand where units `N` count each thing once; else a property that no count has, so that the call does not compile and the editor shows why.
 *
 * @internal
 */
export type CountedOnce<N extends string, Registry extends UnitRegistry> = [N] extends [
  UnitsCountedOnce<Registry>,
]
  ? unknown
  : { readonly error: WhyNoRate<Exclude<N, UnitsCountedOnce<Registry>>, Registry> };

/**
 * No demand where units `D` are a whole that units `N` can be a share of, or where `N` is refused itself; else a property that no count has, which says why.
 *
 * @internal
 */
export type WholeOf<N extends string, D extends string, Registry extends UnitRegistry> = [N] extends [
  UnitsCountedOnce<Registry>,
]
  ? [D] extends [UnitsCountedOnce<Registry>]
    ? [D] extends [LikeUnits<N, Registry>]
      ? unknown
      : { readonly error: "a rate is of like units: people over people, households over households" }
    : CountedOnce<D, Registry>
  : unknown;

/**
 * The units that are known to the compiler where a function takes a registry: of one that it cannot look into, phongtrao's own.
 *
 * @internal
 */
export type KnownUnits<Registry extends UnitRegistry> = string extends keyof Registry
  ? StandardUnits
  : Registry;

type WhyNoRate<N extends string, Registry extends UnitRegistry> = [N] extends ["attendance"]
  ? "attendances are not people, since one person may attend often: use participationIntensity"
  : [N] extends [keyof Registry]
    ? "a rate is of what is counted once, people or bodies: of this unit there is none"
    : "this unit is not known here: narrow it with hasUnit, or pass its registry as units";
