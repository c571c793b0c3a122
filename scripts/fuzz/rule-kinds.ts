import { checkRegister, defineRule, type Finding, severities, standardRules } from "phongtrao";
import { callback } from "./callbacks.js";
import { hostile } from "./hostile-values.js";
import { among, type Draw, fields, listOf, type Make, maybe, oneOf } from "./random.js";
import { checkQuestion, gazetteer, register } from "./register-kinds.js";
import { date, small, text, withKinds } from "./simple-kinds.js";

const judgement: Make = oneOf<unknown>(
  among("pass", "skip"),
  fields(
    {
      verdict: among("fail", "warn", "possible", "incomplete"),
      message: among("none"),
      data: fields({ found: text }),
    },
    { path: listOf(text), records: listOf(text) },
  ),
  hostile,
);
const lists = ["activities", "ledger", "movements", "sources", "directives"];
const selection: Make = oneOf<unknown>(
  fields(
    { each: among("record"), lists: (random) => [random.pick(lists)] },
    { where: callback(among(true, false)), references: among({}, { campaign: "campaigns" }) },
  ),
  fields({ each: among("group"), list: among(...lists), by: callback(oneOf<unknown>(text, among(null))) }),
  among({ each: "register" }),
);
export const ruleDefinition: Make = fields(
  {
    id: among("house/one", "house/two"),
    definition: among("What it is."),
    severity: among(...severities),
    provenance: among("house rule"),
    selects: selection,
    messages: among({ none: ["found"] }),
    judge: callback(judgement),
  },
  {
    missing: among("incomplete", "asZero", "skip"),
    needs: among([], ["asOf"], ["gazetteer"]),
    since: date,
    parameters: among({}, { most: { default: 3, meaning: "How many." } }),
  },
);
export const ruleText: Make = fields({
  title: text,
  messages: fields({ none: among("Thiếu {found}.", "{foundBare}", "{foo}") }, { other: text }),
});
/** As `defineRule` gives it, although some of its functions give nonsense. */
const ownRules: Draw<unknown> = { count: 60, make: (random) => defineRule(ruleDefinition(random) as never) };
const ownRule: Make = (random) => random.drawn(ownRules);
const someRules: Make = oneOf<unknown>(
  (random) => [random.pick(standardRules), random.pick(standardRules)],
  (random) => [ownRule(random)],
  (random) => [...standardRules, ownRule(random)],
);
const withParameters = standardRules.filter(({ parameters }) => Object.keys(parameters).length > 0);
const ruleOrFamily = among(...standardRules.map(({ id }) => id), "period", "units");
export const judgingOptions = {
  ...checkQuestion,
  rules: maybe(someRules),
  severity: maybe((random) => ({ [ruleOrFamily(random)]: random.pick([...severities, "off"]) })),
  parameters: maybe((random) => {
    const { id, parameters } = random.pick(withParameters);
    return { [id]: { [random.pick(Object.keys(parameters))]: small(random) } };
  }),
};
export const checkOptions: Make<Record<string, unknown>> = fields(
  {},
  {
    ...judgingOptions,
    limit: small,
    onProgress: callback(among(undefined)),
    signal: among({ aborted: false }, { aborted: false }, { aborted: false }, { aborted: true }),
    waivers: listOf(
      fields({
        rule: among(...standardRules.map(({ id }) => id)),
        record: among("a1", "hd-1"),
        reason: among("known"),
        until: date,
      }),
    ),
  },
);
const findings: Draw<Finding> = {
  count: 80,
  make: (random) => {
    for (let tries = 0; tries < 20; tries++) {
      const { findings: found } = checkRegister(register(random), { asOf: "2023-01-31" });
      if (found.length > 0) return random.pick(found);
    }
    throw new Error("no register with a finding");
  },
};
export const finding: Make = (random) => random.drawn(findings);
export const findingOptions: Make = maybe(fields({}, withKinds));
export const labelOptions: Make = maybe(fields({}, { ...withKinds, gazetteer }));
export const tableOptions: Make = maybe(fields({}, { ...withKinds, gazetteer, register }));
export const sarifOptions: Make = maybe(
  fields(
    {},
    {
      ...withKinds,
      artifact: text,
      locate: callback(oneOf<unknown>(among(undefined), fields({ startLine: small }))),
    },
  ),
);
