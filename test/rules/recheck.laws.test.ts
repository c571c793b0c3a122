import { fc, test } from "@fast-check/vitest";
import {
  checkRegister,
  type CheckOptions,
  createGazetteer,
  defineRule,
  recheck,
  type Register,
  standardRules,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect } from "vitest";
import { lists } from "../arbitraries/meeting-records.js";

const registers = lists.map((register) => register as unknown as Register);
const listNames = [
  "sources",
  "directives",
  "organisations",
  "campaigns",
  "activities",
  "movements",
  "mediaOutputs",
  "engagements",
  "ledger",
  "targets",
  "populations",
  "statedRates",
  "submissions",
] as const;

/** A register, and the same with some of its lists changed and the others as they were. */
const changes = fc
  .tuple(lists, lists, fc.subarray([...listNames], { minLength: 1, maxLength: 3 }))
  .map(([before, other, names]) => {
    const others = other as unknown as Readonly<Record<string, unknown>>;
    const after = { ...before, ...Object.fromEntries(names.map((name) => [name, others[name] ?? []])) };
    return [before as unknown as Register, after as unknown as Register] as const;
  });

const crowd = defineRule({
  id: "house/crowd",
  definition: "There are no more than eight activities.",
  severity: "info",
  provenance: "house rule",
  selects: { each: "register" },
  messages: { crowd: ["found"] },
  judge: ({ activities }) =>
    activities.length <= 3
      ? "pass"
      : {
          verdict: "fail",
          message: "crowd",
          data: { found: activities.length },
          records: [],
          path: ["activities"],
        },
});
const options: CheckOptions = {
  rules: [...standardRules, crowd],
  asOf: "2024-12-31",
  gazetteer: createGazetteer(vietnamProvinces),
  waivers: [
    { rule: "units/people-over-many-sessions", record: "a1", reason: "đã đối chiếu", until: "2025-12-31" },
  ],
};

type Lists = Readonly<Record<string, readonly { readonly id: string }[]>>;

/** The ids of records that stand in one register only, or differ. */
function changedBetween(before: Register, after: Register): readonly string[] {
  const texts = (register: Register) =>
    new Map(
      Object.values(register as unknown as Lists).flatMap((list) =>
        list.map((one) => [one.id, JSON.stringify(one)]),
      ),
    );
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

describe("checking again what changed", () => {
  test.prop([registers, registers])("equals a full check, after any change", (before, after) => {
    const previous = checkRegister(before, options);
    expect(recheck(previous, after, changedBetween(before, after), options)).toStrictEqual(
      checkRegister(after, options),
    );
  });

  test.prop([changes])("equals a full check, after a change of some lists", ([before, after]) => {
    const previous = checkRegister(before, options);
    expect(recheck(previous, after, changedBetween(before, after), options)).toStrictEqual(
      checkRegister(after, options),
    );
  });

  test.prop([registers, registers, registers])(
    "equals a full check, after one change and another",
    (first, second, third) => {
      const one = checkRegister(first, options);
      const two = recheck(one, second, changedBetween(first, second), options);
      expect(recheck(two, third, changedBetween(second, third), options)).toStrictEqual(
        checkRegister(third, options),
      );
    },
  );

  test.prop([registers, registers, fc.nat({ max: 3 })])(
    "equals a full check, whatever the limit and the options before",
    (before, after, limit) => {
      const previous = checkRegister(before, { limit: 1 });
      const now = { ...options, limit };
      expect(recheck(previous, after, changedBetween(before, after), now)).toStrictEqual(
        checkRegister(after, now),
      );
    },
  );

  test.prop([registers, registers])(
    "equals a full check, from a result that went through JSON",
    (before, after) => {
      const previous = JSON.parse(JSON.stringify(checkRegister(before, options))) as ReturnType<
        typeof checkRegister
      >;
      expect(recheck(previous, after, [], options)).toStrictEqual(checkRegister(after, options));
    },
  );
});

/** A finding without the index of its record, which is another in another order. */
function withoutIndexes({ findings, waived, summary }: ReturnType<typeof checkRegister>): unknown {
  const bare = (finding: (typeof findings)[number]) => {
    const { path, fix, ...rest } = finding;
    return { ...rest, path: path.filter((_, index) => index !== 1), fix: fix?.value };
  };
  return { findings: findings.map(bare), waived: waived.map(bare), summary };
}

test.prop([
  lists.chain((register) =>
    fc.tuple(
      fc.constant(register),
      fc.record({
        sources: shuffled(register.sources),
        directives: shuffled(register.directives),
        organisations: shuffled(register.organisations),
        campaigns: shuffled(register.campaigns),
        activities: shuffled(register.activities),
        movements: shuffled(register.movements),
        mediaOutputs: shuffled(register.mediaOutputs),
        engagements: shuffled(register.engagements),
        ledger: shuffled(register.ledger),
        targets: shuffled(register.targets),
        populations: shuffled(register.populations),
        statedRates: shuffled(register.statedRates),
        submissions: shuffled(register.submissions),
      }),
    ),
  ),
])("finds the same whatever the order of the records", ([register, other]) => {
  const [one, two] = [register, other].map((given) => checkRegister(given as unknown as Register, options));
  expect(one && withoutIndexes(one)).toStrictEqual(two && withoutIndexes(two));
});

function shuffled<Item>(list: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

test.prop([registers])("counts each subject once", (register) => {
  for (const { subjects, pass, fail, possible, incomplete, skipped, errors } of checkRegister(
    register,
    options,
  ).summary) {
    expect(pass + fail + possible + incomplete + errors + skipped.notApplicable + skipped.notInForce).toBe(
      subjects,
    );
    expect(errors).toBe(0);
  }
});
