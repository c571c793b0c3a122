import { definePlan, evaluate, type Figure, type PreparedRegister } from "phongtrao";
import type { Contender } from "../../support/contender.js";
import { type Material, nation } from "../material.js";
import { type PlaceCell, placeLine, withIntensity } from "./cells.js";

/** The month stands first, so that the totals are those of each month: of the nation, then of each province. */
const plan = definePlan({
  measures: { attendance: "attendance" },
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
  readonly figures: { readonly attendance: Figure | null };
  readonly basis: { readonly attendance: { readonly records: number } };
}

/** phongtrao, on a register that keeps its columns. */
export function phongtrao(material: Material, prepared: PreparedRegister): Contender {
  return {
    name: "phongtrao",
    run: () => {
      const { rows, totals } = evaluate(plan, prepared, { gazetteer: material.gazetteer });
      const places = [...rows, ...totals].filter(isOfMonth).map((row) => cellOf(row, material));
      return () => places.map(({ place, month, cell }) => placeLine(place, month, cell));
    },
  };
}

/** The grand total over all months is not asked for. */
function isOfMonth({ key }: PlaceRow): boolean {
  return key.month !== undefined;
}

interface Told {
  readonly place: string;
  readonly month: string;
  readonly cell: PlaceCell;
}

/** Cubes know no populations yet; once they do, the intensity is a figure of the row, and the division here goes. */
function cellOf({ key, figures: { attendance }, basis }: PlaceRow, { inhabitantsOf }: Material): Told {
  const place = key.commune ?? key.province ?? nation;
  const { estimate, lower, upper } = attendance ?? { estimate: 0, lower: 0, upper: 0 };
  const inhabitants = inhabitantsOf.get(place) ?? 0;
  const cell = withIntensity(basis.attendance.records, estimate, lower, upper ?? Infinity, inhabitants);
  return { place, month: key.month ?? "", cell };
}
