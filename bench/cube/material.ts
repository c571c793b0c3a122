import { type Activity, createGazetteer, type Gazetteer, type Register } from "phongtrao";
import { madeUpRegister } from "../support/made-up-register.js";

/** What every contender is given. */
export interface Material {
  readonly size: number;
  readonly register: Register;
  readonly activities: readonly Activity[];
  readonly gazetteer: Gazetteer;
  /** By the code of a commune, that of its province. */
  readonly provinceOf: ReadonlyMap<string, string>;
  /** By the code of a commune or a province, or the word for the nation, how many people live there. */
  readonly inhabitantsOf: ReadonlyMap<string, number>;
}

/** What the whole country is called in keys. */
export const nation = "nation";

/** The material of so many made-up activities. */
export function materialOf(size: number): Material {
  const { register, units } = madeUpRegister(size);
  const communes = units.filter(({ level }) => level === "commune");
  const provinceOf = new Map(communes.map(({ code, parent = "" }) => [code, parent]));
  return {
    size,
    register,
    activities: register.activities,
    gazetteer: createGazetteer({ units, successions: [] }),
    provinceOf,
    inhabitantsOf: inhabitantsOf(register, provinceOf),
  };
}

function inhabitantsOf(
  { populations }: Register,
  provinceOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { place, when, quantity } of populations) {
    if (when !== "2021") continue;
    for (const unit of [place, provinceOf.get(place) ?? "", nation]) {
      totals.set(unit, (totals.get(unit) ?? 0) + quantity.value);
    }
  }
  return totals;
}
