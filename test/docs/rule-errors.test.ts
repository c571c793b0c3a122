import { expect, it } from "vitest";
import type { Example } from "./find-examples.js";
import { typeErrors } from "./type-errors.js";

type Parts = Readonly<Record<string, string>>;

const head: Parts = {
  id: '"house/rule"',
  definition: '"Holds."',
  severity: '"warning"',
  provenance: '"house rule"',
  messages: '{ odd: ["found"] }',
};
const found = '"fail", message: "odd", data: { found: 1 }';
const ofRecord: Parts = {
  ...{ ...head, selects: '{ each: "record", lists: ["activities"] }' },
  judge: `({ attendance }) => attendance === undefined ? "pass" : { verdict: ${found} }`,
};
const ofGroup: Parts = {
  ...{ ...head, selects: '{ each: "group", list: "ledger", by: ({ movement }) => movement }' },
  judge: `([first]) => first?.movement === "" ? "pass" : { verdict: ${found} }`,
};
const ofRegister: Parts = {
  ...{ ...head, selects: '{ each: "register" }' },
  judge: `({ activities }) => activities.length === 0 ? "pass" : { verdict: ${found} }`,
};
const sorts = { ofRecord, ofGroup, ofRegister };

/** A part of a definition and what stands there instead, with what the compiler says of it. */
type Wrong = readonly (readonly [part: string, instead: string, message: RegExp])[];

const wrongInAll: Wrong = [
  ["severity", '"warnin"', /'"warnin"' is not assignable to type .*\. Did you mean '"warning"'\?/],
  ["definition", "5", /^Type 'number' is not assignable to type 'string'\.$/],
  ["id", '"house"', /'"house"' is not assignable to type '`\$\{string\}\/\$\{string\}`'/],
  ["judge", '() => "passed"', /'"passed"' is not assignable to type .*\. Did you mean '"pass"'\?/],
  [
    "judge",
    '() => ({ verdict: "fail", message: "odd", data: {} })',
    /Property 'found' is missing in type '\{\}'/,
  ],
  [
    "judge",
    '() => { return { verdict: "fail", message: "odd", data: {} }; }',
    /Property 'found' is missing in type '\{\}'/,
  ],
  [
    "judge",
    `() => ({ verdict: ${found.replace("odd", "even")} })`,
    /'"even"' is not assignable to type '"odd"'/,
  ],
  ["judge", `() => ({ verdict: ${found.replace("fail", "failed")} })`, /Did you mean '"fail"'\?/],
  ["judge", '(_, { parameters: { seat } }) => seat > 0 ? "pass" : "skip"', /Property 'seat' does not exist/],
];
const wrongInRecord: Wrong = [
  ["judge", '({ atendance }) => "pass"', /Property 'atendance' does not exist on type 'Activity'/],
];
const wrongInGroup: Wrong = [
  ["selects", '{ each: "group", list: "ledger" }', /Property 'by' is missing/],
  [
    "selects",
    '{ each: "group", list: "ledger", by: ({ movment }) => movment }',
    /'movment' does not exist on type 'LedgerEntry'/,
  ],
];
const wrongInRegister: Wrong = [
  [
    "selects",
    '{ each: "register", lists: ["ledger"] }',
    /'lists' does not exist in type .*RegisterSelection/,
  ],
  ["judge", '({ activites }) => "pass"', /Property 'activites' does not exist on type 'Register'/],
];

const wrongLists: Wrong = [
  ["selects", '{ each: "record" }', /Property 'lists' is missing in type '\{ each: "record"; \}'/],
  [
    "selects",
    '{ each: "record", lists: ["activity"] }',
    /'"activity"' is not assignable to type 'keyof Register'/,
  ],
  ["selects", '{ each: "records", lists: ["activities"] }', /Did you mean '"record"'\?/],
];

const cases = [
  ...Object.values(sorts).flatMap((parts) => wrongInAll.map((wrong) => ({ parts, wrong }))),
  ...wrongInRecord.map((wrong) => ({ parts: ofRecord, wrong })),
  ...wrongInGroup.map((wrong) => ({ parts: ofGroup, wrong })),
  ...wrongInRegister.map((wrong) => ({ parts: ofRegister, wrong })),
  // Which records it judges is not known then: whatever a judgement asks of one is a second error.
  ...wrongLists.map((wrong) => ({ parts: { ...ofRecord, judge: '() => "pass"' }, wrong })),
].map(({ parts, wrong: [part, instead, message] }) => ({
  ...{ parts: { ...parts, [part]: instead }, part, message },
}));

/** A name of a part that is misspelt. */
const misspelt = Object.values(sorts).flatMap((parts) =>
  ["definition", "messages", "severity"].map((part) => ({
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name === part ? `${name}s` : name, text]),
    ),
    part: `${part}s`,
    message: new RegExp(`'${part}s' does not exist .* Did you mean to write '${part}'\\?`),
  })),
);

/** A program with each part on a line of its own. */
function programOf(parts: Parts, index: number): Example {
  const lines = Object.entries(parts).map(([name, text]) => `${name}: ${text},`);
  const code = ['import { defineRule } from "phongtrao"; defineRule({', ...lines, "});"].join("\n");
  return {
    ...{ file: `rule-${index}`, line: 1, name: "", code, output: undefined },
    ...{ language: "ts", runs: true },
  };
}

it("a rule with one mistake has one error, at the mistake, whatever it judges", { timeout: 60_000 }, () => {
  const all = [...cases, ...misspelt];
  const errors = typeErrors(all.map(({ parts }, index) => programOf(parts, index)));
  expect(errors.map((error) => error.split(" ")[0])).toStrictEqual(
    all.map(({ parts, part }, index) => `rule-${index}:${Object.keys(parts).indexOf(part) + 2}`),
  );
  for (const [index, { message }] of all.entries())
    expect(errors[index]?.replace(/^\S+ /, "")).toMatch(message);
});

it("what is right has none", () => {
  expect(typeErrors(Object.values(sorts).map(programOf))).toStrictEqual([]);
});
