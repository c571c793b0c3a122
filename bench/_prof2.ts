import { createGazetteer, definePlan, evaluate, prepareRegister } from "phongtrao";
import { madeUpRegister } from "./support/made-up-register.js";
const { register, units } = madeUpRegister(1_000_000);
const gazetteer = createGazetteer({ units, successions: [] });
const plan = definePlan({
  measures: { sessions: "sessions", attendance: "attendance" },
  groupBy: { province: { by: "place", level: "province" }, topic: { by: "topic" }, month: { by: "period", kind: "calendar-month" } },
  totals: "none",
});
const prepared = register;
evaluate(plan, prepared, { gazetteer });
const times: number[] = [];
for (let i = 0; i < 8; i++) { const t = performance.now(); evaluate(plan, prepared, { gazetteer }); times.push(performance.now() - t); }
console.log(times.map((t) => t.toFixed(0)).join(" "));
