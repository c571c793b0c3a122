import {
  definePlan,
  evaluate,
  type Gazetteer,
  type Plan,
  type PreparedRegister,
  type Register,
} from "phongtrao";

/** Evaluates a plan on a register. */
export type RunPlan = (register: Register | PreparedRegister, gazetteer: Gazetteer) => unknown;

const measures = { sessions: "sessions", attendance: "attendance" } as const;
const withRatio = { ...measures, perSession: "attendancePerSession" } as const;
const province = { by: "place", level: "province" } as const;
const commune = { by: "place", level: "commune" } as const;
const topic = { by: "topic" } as const;
const month = { by: "period", kind: "calendar-month" } as const;
const quarter = { by: "period", kind: "calendar-quarter" } as const;

/** What the dashboard of a province asks. */
export const tenPlans: readonly RunPlan[] = [
  run(definePlan({ measures, groupBy: { month } })),
  run(definePlan({ measures, groupBy: { topic } })),
  run(definePlan({ measures, groupBy: { province } })),
  run(definePlan({ measures, groupBy: { commune } })),
  run(definePlan({ measures, groupBy: { topic, month } })),
  run(definePlan({ measures, groupBy: { province, quarter } })),
  run(definePlan({ measures, groupBy: { province, topic } })),
  run(definePlan({ measures, groupBy: { province, month } })),
  run(definePlan({ measures: withRatio, groupBy: { province } })),
  run(definePlan({ measures: withRatio, groupBy: { topic, quarter } })),
];

function run(plan: Plan): RunPlan {
  return (register, gazetteer) => evaluate(plan, register, { gazetteer });
}
