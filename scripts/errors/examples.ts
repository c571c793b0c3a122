import type { ErrorCode } from "phongtrao";

/** How the errors come about that users meet most, and what works instead. The docs tests run them. */
export const errorExamples: Readonly<Partial<Record<ErrorCode, string>>> = {
  "unknown-option": `import { exactly, growth } from "phongtrao";

const before = exactly(108, "model");
const now = exactly(123, "model");
// @ts-expect-error
growth(before, now, { acrossbreak: "compute" }); // throws unknown-option
growth(before, now, { acrossBreak: "compute" }).absolute?.estimate; // 15`,

  unprintable: `import { exactly, formatQuantity } from "phongtrao";
import { vi } from "phongtrao/locale/vi";

const sessions = exactly(882, "session");
// @ts-expect-error
formatQuantity(sessions, "vi"); // throws unprintable
formatQuantity(sessions, vi); // "882 buổi"`,

  "invalid-quantity": `import { exactly, formatRatio, ratio } from "phongtrao";
import { vi } from "phongtrao/locale/vi";

exactly(2.5, "session"); // throws invalid-quantity
const perRound = ratio(exactly(30, "session"), exactly(12, "round"));
formatRatio(perRound, vi, { places: 1 }); // "2,5"`,

  "unit-mismatch": `import { exactly, sum } from "phongtrao";

const news = exactly(1250, "newsItem");
const articles = exactly(310, "article");
// @ts-expect-error
sum([news, articles]); // throws unit-mismatch
sum([news, articles], "mediaItem").estimate; // 1560`,

  "percent-of-unlike-units": `import { exactly, formatRatio, ratio } from "phongtrao";
import { vi } from "phongtrao/locale/vi";

const perSession = ratio(exactly(88500, "attendance"), exactly(882, "session"));
formatRatio(perSession, vi, { places: 1, percent: true }); // throws percent-of-unlike-units
formatRatio(perSession, vi, { places: 1 }); // "100,3"`,

  "regime-mismatch": `import { matchPeriods, parsePeriod } from "phongtrao";

const calendar = parsePeriod("2022-11");
const reporting = parsePeriod("R2022-11");
matchPeriods(calendar, reporting); // throws regime-mismatch
matchPeriods(reporting, parsePeriod("R2021-11")).flags; // []
matchPeriods(calendar, reporting, { acrossRegimes: "compute" }).flags; // ["regimeMismatch"]`,

  "rate-of-occurrences": `import { exactly, formatRatio, participationIntensity, participationRate } from "phongtrao";
import { vi } from "phongtrao/locale/vi";

const attendances = exactly(88500, "attendance");
const population = exactly(852000, "person");
// @ts-expect-error
participationRate({ participants: attendances, population }); // throws rate-of-occurrences
const intensity = participationIntensity({ attendances, population, per: 1000 });
formatRatio(intensity, vi, { places: 1 }); // "103,9"`,

  "ambiguous-ledger": `import { modelGrowth, parseRegister } from "phongtrao";

const total = (id: string, when: string, value: number, unit: string) =>
  ({ id, movement: "dvk", kind: "statedTotal", when, quantity: { value, hedge: "exact", unit } });
const register = parseRegister({
  movements: [{ id: "dvk", name: "Dân vận khéo" }],
  ledger: [
    total("models-2021", "2021", 108, "model"),
    total("models-2022", "2022", 123, "model"),
    total("sites-2022", "2022", 412, "modelSite"),
  ],
});
const question = { movement: "dvk", from: "2021", to: "2022" };

modelGrowth(register, question); // throws ambiguous-ledger
modelGrowth(register, { ...question, unit: "model" }).absolute?.estimate; // 15`,

  "unknown-metric": `import { definePlan, type PlanInput } from "phongtrao";

// As it comes from a file: in a plan that you write out, the compiler sees it.
const saved: PlanInput = { measures: { held: "sesions" } };
definePlan(saved); // throws unknown-metric
definePlan({ measures: { held: "sessions" } }).measures; // ({ held: "sessions" })`,

  "no-gazetteer": `import { createGazetteer, definePlan, evaluate, parseRegister } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";

const talk = { id: "a", kind: "talk", when: "2022-11-18", topics: ["fire-safety"], place: "17" };
const register = parseRegister({ activities: [talk], adminUnits: vietnamProvinces.units });
const plan = definePlan({
  measures: { held: "activities" },
  groupBy: { province: { by: "place", level: "province" } },
});

evaluate(plan, register); // throws no-gazetteer
const gazetteer = createGazetteer(vietnamProvinces);
const { rows } = evaluate(plan, register, { gazetteer });
rows.map(({ key, figures }) => [key.province, figures.held?.estimate]); // [["17", 1]]`,

  "ground-changed": `import { createGazetteer, definePlan, evaluate, parseRegister } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";

const gazetteer = createGazetteer(vietnamProvinces);
const talk = { kind: "talk", topics: ["fire-safety"], place: "25" };
const register = parseRegister({
  activities: [
    { ...talk, id: "a", when: "2025-05-20" },
    { ...talk, id: "b", when: "2025-10-09" },
  ],
  adminUnits: vietnamProvinces.units,
  successions: vietnamProvinces.successions,
});
const held = { measures: { held: "activities" }, groupBy: { province: { by: "place", level: "province" } } } as const;

// The Phú Thọ of May and that of October, with Vĩnh Phúc and Hòa Bình, are two grounds under one code.
evaluate(definePlan(held), register, { gazetteer }); // throws ground-changed
const second = definePlan({ ...held, filter: { period: "2025-H2" } });
evaluate(second, register, { gazetteer }).rows[0]?.figures.held?.estimate; // 1`,

  "invalid-register": `import { parseRegister, renderProblem, safeParseRegister } from "phongtrao";
import { vi } from "phongtrao/locale/vi";

const input = { movements: [{ id: "dvk", nmae: "Dân vận khéo" }] };
parseRegister(input); // throws invalid-register
const result = safeParseRegister(input);
const problems = result.ok ? [] : result.problems;
problems.map((problem) => [problem.path.join("."), renderProblem(problem, vi)]); // [["movements.0.name", "Thiếu thông tin bắt buộc."], ["movements.0.nmae", "Không có trường “nmae”."]]`,
};
