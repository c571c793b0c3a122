import { definePlan, evaluate, type Figure, type PreparedRegister, type Ratio } from "phongtrao";
import type { Contender } from "../../support/contender.js";
import { type Material, nation } from "../material.js";
import { type PlaceCell, placeLine } from "./cells.js";

/** The month stands first, so that the totals are those of each month: of the nation, then of each province. */
const plan = definePlan({
  measures: { attendance: "attendance", intensity: "participationIntensity" },
  groupBy: {
    month: { by: "period", kind: "calendar-month" },
    province: { by: "place", level: "province" },
    commune: { by: "place", level: "commune" },
  },
  totals: "rollup",
});

/** A row of the cube, or a total of it. */
interface PlaceRow {
  readonly key: { readonly [Name in "month" | "province" | "commune"]?: string | null };
  readonly figures: { readonly attendance: Figure | null; readonly intensity: Ratio };
  readonly basis: { readonly attendance: { readonly records: number } };
}

/** phongtrao, on a register that keeps its columns. */
export function phongtrao(material: Material, prepared: PreparedRegister): Contender {
  return {
    name: "phongtrao",
    run: () => {
      const { rows, totals } = evaluate(plan, prepared, { gazetteer: material.gazetteer });
      return () =>
        [...rows, ...totals]
          .filter(isOfMonth)
          .map((row) =>
            placeLine(row.key.commune ?? row.key.province ?? nation, row.key.month ?? "", cellOf(row)),
          );
    },
  };
}

/** The grand total over all months is not asked for. */
function isOfMonth({ key }: PlaceRow): boolean {
  return key.month !== undefined;
}

function cellOf({ figures: { attendance, intensity }, basis }: PlaceRow): PlaceCell {
  const { estimate, lower, upper } = attendance ?? { estimate: 0, lower: 0, upper: 0 };
  return [
    basis.attendance.records,
    estimate,
    lower,
    upper,
    Number(intensity.estimate),
    Number(intensity.lower),
    intensity.upper === null ? null : Number(intensity.upper),
  ];
}
