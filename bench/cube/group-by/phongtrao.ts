import { definePlan, evaluate, type Figure, type PreparedRegister, type Register } from "phongtrao";
import type { Contender } from "../../support/contender.js";
import { cellLine } from "../cell-line.js";
import type { Material } from "../material.js";

const plan = definePlan({
  measures: { sessions: "sessions", attendance: "attendance" },
  groupBy: {
    province: { by: "place", level: "province" },
    topic: { by: "topic" },
    month: { by: "period", kind: "calendar-month" },
  },
  totals: "none",
});

/** phongtrao, on plain records or on a register that keeps its columns. */
export function phongtrao({ gazetteer }: Material, register: Register | PreparedRegister): Contender {
  return {
    name: "phongtrao",
    run: () => {
      const { rows } = evaluate(plan, register, { gazetteer });
      return () =>
        rows.map(({ key: { province, topic, month }, figures: { sessions, attendance }, basis }) =>
          cellLine(
            [province, topic, month],
            [basis.sessions.records, ...numbersOf(sessions), ...numbersOf(attendance)],
          ),
        );
    },
  };
}

function numbersOf(figure: Figure | null): readonly (number | null)[] {
  return figure === null ? [] : [figure.estimate, figure.lower, figure.upper];
}
