import { fc, test } from "@fast-check/vitest";
import {
  checkRegister,
  type CheckOptions,
  createGazetteer,
  defineRule,
  exactly,
  moreThan,
  recheck,
  type Register,
  standardRules,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect } from "vitest";

// Few values of each sort, so that records often meet: in a group, in a campaign, on a day.
const few = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const id = few("1", "2", "3", "4", "5", "6");
const when = few("2022", "2022-Q1", "2022-05-05", "2023", "2026-01-01", "2022-12-01/2023-02-01");
const place = few("17", "25", "15", "999");
const counted = (unit: "session" | "person" | "model" | "modelSite" | "newsItem" | "mediaItem" | "column") =>
  few(exactly(10, unit), exactly(20, unit), moreThan(10, unit), exactly(123, unit), moreThan(123, unit));

const named = <Value extends object>(prefix: string, fields: fc.Arbitrary<Value>) =>
  fc
    .uniqueArray(fc.tuple(id, fields), { selector: ([own]) => own, maxLength: 6 })
    .map((list) => list.map(([own, rest]) => ({ id: `${prefix}${own}`, ...rest })));
const record = <Fields extends Record<string, fc.Arbitrary<unknown>>, Key extends keyof Fields & string>(
  fields: Fields,
  requiredKeys: readonly Key[],
) => fc.record(fields, { requiredKeys: [...requiredKeys], noNullPrototype: true });

const day = few("2021-12-17", "2022-05-05", "2022-11-20", "2025-12-31");
const provenance = fc.array(
  record({ source: few("so1", "so2", "so3"), quote: few("hơn 10 buổi", "20 người") }, ["source"]),
  { maxLength: 2 },
);

const lists = fc.record({
  sources: named(
    "so",
    record(
      {
        title: few("Báo cáo"),
        kind: few("report"),
        period: few("2022", "R2022", "2023"),
        publishedOn: day,
        text: few("hơn 10 buổi", "20 người"),
      },
      ["title", "kind"],
    ),
  ),
  directives: named(
    "d",
    record(
      {
        type: few("directive", "plan"),
        number: few("09-CT/TW", "9/CT-TW", "09-CT/TU", "1133"),
        issuer: few("Ban Bí thư", "Tỉnh ủy"),
        issuedOn: day,
        inForceUntil: day,
        replacedBy: few("d1"),
        carriesOut: fc.array(few("d1", "d2", "d3"), { maxLength: 2 }),
      },
      ["type"],
    ),
  ),
  organisations: named("o", record({ name: few("Công an"), kind: few("police"), place }, ["name", "kind"])),
  campaigns: named(
    "c",
    record({ title: few("Gọi 0912345678", "Tháng 6"), period: few("2022", "2023-Q1") }, ["title", "period"]),
  ),
  activities: named(
    "a",
    record(
      {
        kind: few("talk"),
        when,
        topics: fc.constant([]),
        campaign: few("c1", "c2", "c3"),
        directives: fc.array(few("d1", "d2", "d3"), { maxLength: 2 }),
        organiser: few("o1", "o2"),
        provenance,
        place,
        sessions: counted("session"),
        attendance: counted("person"),
        audiences: fc.record({
          relation: few("partition", "subset"),
          parts: fc.array(
            record({ audience: few("women", "youth"), count: counted("person") }, ["audience"]),
            {
              minLength: 1,
              maxLength: 3,
            },
          ),
        }),
      },
      ["kind", "when", "topics"],
    ),
  ),
  ledger: named(
    "l",
    record(
      {
        movement: few("m1", "m2"),
        kind: few(
          "opening",
          "registered",
          "established",
          "recognised",
          "effective",
          "discontinued",
          "merged",
          "statedTotal",
        ),
        when,
        quantity: fc.oneof(counted("model"), counted("modelSite")),
        place,
        holder: few("collective", "individual"),
        field: few("economy"),
        method: few("điểm", "đơn vị"),
        mergedInto: few("m1", "m2"),
        provenance,
      },
      ["movement", "kind", "when", "quantity"],
    ),
  ),
  movements: named(
    "m",
    record(
      { name: few("Dân vận khéo"), launchedOn: day, directives: fc.array(few("d1", "d2"), { maxLength: 1 }) },
      ["name"],
    ),
  ),
  mediaOutputs: named(
    "t",
    record(
      {
        when,
        output: fc.oneof(counted("newsItem"), counted("mediaItem"), counted("column")),
        campaign: few("c1", "c2"),
        outlet: few("o1", "o2"),
        place,
        provenance,
      },
      ["when", "output"],
    ),
  ),
  targets: named(
    "ct",
    record(
      {
        measure: few("models"),
        period: few("2022", "2023"),
        value: counted("model"),
        direction: few("increase", "decrease"),
        setOn: day,
        baseline: fc.record({ when, value: counted("model") }),
        movement: few("m1"),
      },
      ["measure", "period", "value", "direction"],
    ),
  ),
  populations: named(
    "p",
    record({ place, when, quantity: counted("person") }, ["place", "when", "quantity"]),
  ),
  statedRates: named(
    "r",
    record(
      {
        kind: few("share", "growth", "attainment"),
        when,
        target: few("ct1", "ct2"),
        percent: few("50", "100", "16.3"),
        numerator: counted("person"),
        denominator: counted("person"),
        before: counted("model"),
        change: counted("model"),
        place,
        population: few("p1", "p2", "p3"),
      },
      ["kind", "when", "percent"],
    ),
  ),
  submissions: named(
    "s",
    record(
      {
        place,
        period: few("2022", "2023"),
        status: few("draft", "accepted", "submitted"),
        dueOn: day,
        receivedOn: day,
      },
      ["place", "period", "status"],
    ),
  ),
});
const registers = lists.map((register) => register as unknown as Register);
const listNames = [
  "sources",
  "directives",
  "organisations",
  "campaigns",
  "activities",
  "movements",
  "mediaOutputs",
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
