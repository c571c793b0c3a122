/** A typical program: what one import of it costs is kept in `sizes.json`. */
export interface Program {
  /** What it does. */
  readonly name: string;
  /** The program. */
  readonly code: string;
  /** Packages and parts that must not be bundled with it. */
  readonly without: readonly string[];
  /** At most so many bytes after gzip; a goal, which is told and not enforced. */
  readonly goal?: number;
}

const zod = "node_modules/zod/";
const decimal = "node_modules/decimal.js/";
const dateFns = "node_modules/date-fns/";
const rules = "dist/rules/";
const metrics = "dist/metrics/";

export const programs: readonly Program[] = [
  {
    name: "two hedged counts added",
    code: `import { add, moreThan } from "phongtrao";
console.log(add(moreThan(882, "session"), moreThan(40, "session")));`,
    without: [zod, decimal, dateFns, rules, metrics],
    goal: 2_000,
  },
  {
    name: "one count printed in Vietnamese",
    code: `import { formatQuantity, moreThan } from "phongtrao";
import { quantityWords } from "phongtrao/locale/vi";
console.log(formatQuantity(moreThan(88500, "attendance"), quantityWords));`,
    without: [zod, decimal, rules, metrics, "dist/locale/vi/rule"],
  },
  {
    name: "one period and the next",
    code: `import { nextPeriod, parsePeriod } from "phongtrao";
console.log(nextPeriod(parsePeriod("R2022-12")));`,
    without: [zod, decimal, rules, metrics],
  },
  {
    name: "growth of two numbers, in percent",
    code: `import { exactly, growth, percent } from "phongtrao";
const { relative } = growth(exactly(108, "model"), exactly(123, "model"));
console.log(percent(relative, { places: 2 }));`,
    without: [zod, decimal, dateFns, rules],
    goal: 14_000,
  },
  {
    name: "one province, on a day",
    code: `import { createGazetteer, unitAt } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
console.log(unitAt(createGazetteer(vietnamProvinces), "17", "2022-12-31"));`,
    without: [zod, decimal, rules, metrics],
  },
  {
    name: "a register parsed",
    code: `import { parseRegister } from "phongtrao";
console.log(parseRegister(await (await fetch("register.json")).json()));`,
    without: [decimal, rules, metrics],
    goal: 45_000,
  },
  {
    name: "model growth of a register, in percent",
    code: `import { modelGrowth, percent } from "phongtrao";
const register = await (await fetch("register.json")).json();
console.log(percent(modelGrowth(register, { movement: "dan-van-kheo", from: "2021", to: "2022" }).relative, { places: 2 }));`,
    without: [zod, decimal, rules],
  },
  {
    name: "one plan evaluated",
    code: `import { definePlan, evaluate } from "phongtrao";
const register = await (await fetch("register.json")).json();
console.log(evaluate(definePlan({ measures: { sessions: "sessions" }, groupBy: { topic: { by: "topic" } } }), register));`,
    without: [zod, decimal, rules],
  },
  {
    name: "a register checked by all rules",
    code: `import { checkRegister } from "phongtrao";
console.log(checkRegister(await (await fetch("register.json")).json()));`,
    without: [zod],
  },
  {
    name: "everything, in both languages",
    code: `import * as phongtrao from "phongtrao";
import * as geography from "phongtrao/geography";
import * as english from "phongtrao/locale/en";
import * as vietnamese from "phongtrao/locale/vi";
console.log(phongtrao, geography, english, vietnamese);`,
    without: [],
  },
];
