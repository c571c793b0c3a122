import { checkRegister, type CheckResult, defineRule, recheck, type Register } from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";

type Activity = Register["activities"][number];
type Fields = Partial<Record<keyof Activity, unknown>>;

const talk = (id: string, more: Fields = {}) =>
  ({ id, kind: "talk", when: "2022", topics: ["law"], ...more }) as unknown as Activity;
const registerOf = (activities: readonly Activity[], more: object = {}) =>
  ({ activities, ...more }) as unknown as Register;

const head = {
  definition: "A talk has a topic.",
  severity: "warning",
  provenance: "house rule",
  messages: { none: [] },
} as const;

/** A rule that finds talks without topics, and the ids that it has judged since it was last asked. */
function watching() {
  const seen: string[] = [];
  const rule = defineRule({
    ...head,
    id: "house/topic",
    selects: {
      each: "record",
      lists: ["activities"],
      references: { campaign: "campaigns", "provenance.source": "sources" },
    },
    judge: ({ id, topics }) => {
      seen.push(id);
      if (topics.length > 0) return "pass";
      const fix = { path: ["topics", 0], value: "law" };
      return { verdict: "fail", message: "none", data: {}, path: ["topics"], fix };
    },
  });
  return { rules: [rule], judged: () => seen.splice(0) };
}

const [a, b, c] = [talk("a"), talk("b"), talk("c")];

describe("what is judged again", () => {
  it("is the record that changed, as it was and as it is", () => {
    const { rules, judged } = watching();
    const first = checkRegister(registerOf([a, b, c]), { rules });
    expect(judged()).toStrictEqual(["a", "b", "c"]);
    const next = registerOf([a, talk("b", { topics: [] }), c]);
    const second = recheck(first, next, ["b"], { rules });
    expect(judged()).toStrictEqual(["b", "b"]);
    expect(second).toStrictEqual(checkRegister(next, { rules }));
    judged();
    // And back again, from the result of a recheck.
    expect(recheck(second, registerOf([a, b, c]), ["b"], { rules }).findings).toStrictEqual([]);
    expect(judged()).toStrictEqual(["b", "b"]);
  });

  it("is what names a record that changed, by a field, a list or a part of each item", () => {
    const { rules, judged } = watching();
    const activities = [
      talk("a", { campaign: "x" }),
      talk("b", { campaign: "y" }),
      talk("c", { provenance: [{ source: "y" }, { source: "x" }] }),
      talk("d", { provenance: [null, 5, { source: 5 }] }),
    ];
    const first = checkRegister(registerOf(activities), { rules });
    judged();
    recheck(first, registerOf(activities), ["x"], { rules });
    expect(judged()).toStrictEqual(["a", "c", "a", "c"]);
  });

  it("is a group that a record was in, and the one that it is in", () => {
    const groups: string[][] = [];
    const together = defineRule({
      ...head,
      id: "house/together",
      selects: { each: "group", list: "activities", by: ({ when }) => when },
      judge: (group) => {
        groups.push(group.map(({ id }) => id));
        return "pass";
      },
    });
    const options = { rules: [together] };
    const first = checkRegister(
      registerOf([a, talk("b", { when: "2023" }), c, talk("d", { when: "2024" })]),
      options,
    );
    expect(groups.splice(0)).toStrictEqual([["a", "c"], ["b"], ["d"]]);
    const next = registerOf([
      a,
      talk("b", { when: "2023" }),
      talk("c", { when: "2023" }),
      talk("d", { when: "2024" }),
    ]);
    expect(recheck(first, next, ["c"], options)).toStrictEqual(checkRegister(next, options));
    expect(groups.slice(0, 4)).toStrictEqual([["a", "c"], ["b"], ["a"], ["b", "c"]]);
  });

  const full = ["a", "b", "c"];
  const units = [{ code: "15", name: "Yên Bái", level: "province", validFrom: "2008-08-01" }];
  const successions = [{ kind: "renamed", effectiveOn: "2025-07-01", from: ["15"], to: ["15"] }];
  const same = (more: object = {}) => registerOf([a, b, c], { adminUnits: units, ...more });
  const cases: Readonly<Record<string, (first: CheckResult, register: Register) => readonly unknown[]>> = {
    "the same object, changed in place": (first, register) => [first, register],
    "a result that went through JSON": (first) => [JSON.parse(JSON.stringify(first)) as unknown, same()],
    "another day": (first) => [first, same(), { asOf: "2022-12-31" }],
    "other severities": (first) => [first, same(), { severity: { "house/topic": "error" } }],
    "other parameters": (first) => [first, same(), { parameters: {} }],
    "another unit": (first) => [first, same({ adminUnits: [...units, { ...units[0], code: "25" }] })],
    "a unit of another name": (first) => [
      first,
      same({ adminUnits: units.map((unit) => ({ ...unit, name: "Lào Cai" })) }),
    ],
    "other successions": (first) => [first, same({ successions })],
    "an id that stands twice": (first) => [first, same({ sources: [{ id: "s" }, { id: "s" }] })],
  };
  it.each(Object.entries(cases))("is everything after %s", (_, next) => {
    const { rules, judged } = watching();
    const register = same();
    const first = checkRegister(register, { rules });
    judged();
    const [before, after, options] = next(first, register) as [CheckResult, Register, object | undefined];
    recheck(before, after, [], { rules, ...options });
    expect(judged()).toStrictEqual(full);
  });

  it("is nothing where nothing changed, though units of one code stand twice", () => {
    const { rules, judged } = watching();
    const twice = { adminUnits: [...units, ...units], successions };
    const first = checkRegister(registerOf([a, b, c], twice), { rules });
    judged();
    expect(recheck(first, registerOf([a, b, c], twice), [], { rules })).toStrictEqual(first);
    expect(judged()).toStrictEqual([]);
  });

  it("is everything by a rule that failed before, or looks at the register as a whole", () => {
    let calls = 0;
    const whole = defineRule({
      ...head,
      id: "house/whole",
      selects: { each: "register" },
      judge: () => {
        calls += 1;
        return "pass";
      },
    });
    const failing = defineRule({
      ...head,
      id: "house/failing",
      selects: { each: "record", lists: ["activities"] },
      judge: ({ id, topics }) => {
        if (topics.length === 0) throw new Error(id);
        return "pass";
      },
    });
    const options = { rules: [whole, failing] };
    const first = checkRegister(registerOf([talk("a", { topics: [] }), b]), options);
    const next = registerOf([a, b]);
    expect(recheck(first, next, ["a"], options)).toStrictEqual(checkRegister(next, options));
    expect(calls).toBe(3);
    // The record that it failed on is still there, though another one changed.
    const still = registerOf([talk("a", { topics: [] }), talk("b", { topics: ["fire-safety"] })]);
    expect(recheck(first, still, ["b"], options)).toStrictEqual(checkRegister(still, options));
    const again = registerOf([a, talk("b", { topics: [] })]);
    const broken = recheck(checkRegister(next, options), again, ["b"], options);
    expect(broken).toStrictEqual(checkRegister(again, options));
    expect(broken.findings.map(({ rule, records }) => [rule, records])).toStrictEqual([
      ["engine/rule-failed", ["b"]],
    ]);
  });
});

it("a finding follows its record to another index, with its fix", () => {
  const { rules } = watching();
  const odd = talk("m", { topics: [] });
  const first = checkRegister(registerOf([a, odd]), { rules });
  const { findings } = recheck(first, registerOf([a, b, odd]), ["b"], { rules });
  expect(findings.map(({ path, fix }) => [path, fix?.path])).toStrictEqual([
    [
      ["activities", 2, "topics"],
      ["activities", 2, "topics", 0],
    ],
  ]);
});

it("a finding without a fix follows its record as well", () => {
  const rule = defineRule({
    ...head,
    id: "house/bare",
    selects: { each: "record", lists: ["activities"] },
    judge: ({ topics }) => (topics.length > 0 ? "pass" : { verdict: "fail", message: "none", data: {} }),
  });
  const odd = talk("m", { topics: [] });
  const first = checkRegister(registerOf([a, odd]), { rules: [rule] });
  const { findings } = recheck(first, registerOf([odd]), ["a"], { rules: [rule] });
  expect(findings.map(({ path, fix }) => [path, fix])).toStrictEqual([[["activities", 0], undefined]]);
});

it.each([null, "a", ["a", 5], [5]])("ids that are no list of texts are refused: %j", (ids) => {
  const { rules } = watching();
  const first = checkRegister(registerOf([a]), { rules });
  const error = thrownBy(() => recheck(first, registerOf([a]), ids as never, { rules }));
  expect([error.code, error.path]).toStrictEqual(["invalid-check", ["changedIds"]]);
  expect(error.message).toMatch(/^The ids of what changed are a list of texts, not /);
});
