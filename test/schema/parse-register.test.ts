import {
  codes,
  defineUnit,
  isPhongTraoError,
  parseRecord,
  parseRegister,
  type PeriodKind,
  periodKinds,
  type RecordKind,
  safeParseRecord,
  safeParseRegister,
  units,
} from "phongtrao";
import { afterEach, describe, expect, it } from "vitest";
import { circularList, circularObject, nested, revoked, unreadable } from "../arbitraries/hostile.js";
import { codeOf } from "../code-of.js";
import { listOfKind as listOf } from "../../src/rules/lists.js";
import { emptyRegister, samples } from "./samples.js";
import { problemsOf, problemsOfRecord, told } from "./told.js";

const kinds = Object.keys(samples) as readonly RecordKind[];
const { activity, ledgerEntry, mediaOutput, movement } = samples;

describe("a register", () => {
  it("may leave out every list", () => {
    expect(parseRegister({})).toStrictEqual(emptyRegister);
  });

  it("has lists of its own, each time", () => {
    expect(parseRegister({}).movements).not.toBe(parseRegister({}).movements);
  });

  it("may be without a prototype", () => {
    expect(
      parseRegister(Object.assign(Object.create(null), { movements: [movement] })).movements,
    ).toStrictEqual([movement]);
  });

  it.each(kinds)("holds records of kind %s, required fields alone", (kind) => {
    const needed = { movements: [movement], [listOf[kind]]: [samples[kind]] };
    expect(parseRegister(needed)[listOf[kind]]).toStrictEqual([samples[kind]]);
  });

  it("knows a province by its code over several lives", () => {
    const lives = [
      { ...samples.adminUnit, code: "15", name: "Yên Bái", validTo: "2025-06-30" },
      { ...samples.adminUnit, code: "15", name: "Lào Cai", validFrom: "2025-07-01" },
    ];
    expect(parseRegister({ adminUnits: lives }).adminUnits).toStrictEqual(lives);
  });

  it("that brings no administrative units may name any place", () => {
    expect(parseRegister({ activities: [{ ...activity, place: "17" }] }).activities[0]?.place).toBe("17");
  });
});

describe("text is brought to NFC", () => {
  it("in names, and in the ids that others name", () => {
    const register = parseRegister({
      movements: [{ id: "Dân vận".normalize("NFD"), name: "Dân vận khéo".normalize("NFD") }],
      ledger: [{ ...ledgerEntry, movement: "Dân vận" }],
    });
    expect(register.movements).toStrictEqual([{ id: "Dân vận", name: "Dân vận khéo" }]);
  });

  it("but a quote keeps its mistakes", () => {
    const quote = "hơn 400 cán bộ giáo viên, công nhna viên";
    const sources = [samples.source];
    const movements = [{ ...movement, provenance: [{ source: "s1", quote }] }];
    expect(parseRegister({ sources, movements }).movements[0]?.provenance?.[0]?.quote).toBe(quote);
  });

  it("and -0 is 0", () => {
    const quantity = { value: -0, hedge: "exact", unit: "model" };
    expect(parseRecord("ledgerEntry", { ...ledgerEntry, quantity }).quantity.value).toBe(0);
    expect(Object.is(parseRecord("ledgerEntry", { ...ledgerEntry, quantity }).quantity.value, 0)).toBe(true);
  });
});

describe("hostile input", () => {
  const prototypeKeys = Reflect.ownKeys(Object.prototype);
  afterEach(() => {
    expect(Reflect.ownKeys(Object.prototype)).toStrictEqual(prototypeKeys);
  });

  it.each<readonly [what: string, input: unknown, problems: readonly string[]]>([
    ["a list that holds itself", circularList, ["not-an-object at "]],
    ["an object that holds itself", circularObject, ["unknown-key at itself"]],
    ["records that hold themselves", { movements: circularList }, ["wrong-type at movements.0"]],
    ["lists in lists, 10,000 deep", { movements: nested(10_000) }, ["wrong-type at movements.0"]],
    ["a proxy that throws", unreadable, ["unreadable at "]],
    ["a proxy that is gone", revoked, ["unreadable at "]],
    ["a proxy as a list", { movements: unreadable }, ["unreadable at "]],
    ["an own __proto__", JSON.parse('{"__proto__":{"polluted":1}}'), ["unknown-key at __proto__"]],
    [
      "keys of Object",
      JSON.parse('{"constructor":{},"toString":1}'),
      ["unknown-key at constructor", "unknown-key at toString"],
    ],
    ["an instance of a class", new URL("https://example.org"), ["not-an-object at "]],
  ])("%s", (_, input, problems) => {
    expect(told(problemsOf(input))).toStrictEqual(problems);
  });

  it("in a record: an own __proto__", () => {
    const input: unknown = JSON.parse('{"id":"v","name":"Dân vận khéo","__proto__":{"polluted":1}}');
    expect(told(problemsOfRecord("movement", input))).toStrictEqual(["unknown-key at __proto__"]);
  });

  it("that inherits its fields has none", () => {
    expect(told(problemsOf(Object.create({ movements: [movement] })))).toStrictEqual(["not-an-object at "]);
  });

  it("of a hundred thousand parents is walked without a stack", () => {
    const organisations = Array.from({ length: 100_000 }, (_, n) => ({
      id: `o${n}`,
      name: "Công an xã",
      kind: "police",
      ...(n > 0 && { parent: `o${n - 1}` }),
    }));
    expect(safeParseRegister({ organisations }).ok).toBe(true);
    organisations[0] = { ...organisations[0], parent: "o99999" } as never;
    expect(problemsOf({ organisations })).toHaveLength(100_000);
  });
});

describe("one bad record among a million", { timeout: 120_000 }, () => {
  it("is the one that is named", () => {
    const submissions = Array.from({ length: 1_000_000 }, (_, n) => ({
      id: `u${n}`,
      place: "17",
      period: "2022",
      status: "accepted",
    }));
    submissions[777_777] = { id: "u777777", place: "17", period: "2022", status: "lost" };
    expect(problemsOf({ submissions })).toMatchObject([
      { code: "unknown-code", path: ["submissions", 777_777, "status"], record: "u777777", found: '"lost"' },
    ]);
  });
});

describe("what the caller adds", () => {
  it("codes", () => {
    const flood = { ...activity, topics: ["flood-safety"] };
    const mine = { ...codes, topics: [...codes.topics, "flood-safety"] };
    expect(told(problemsOfRecord("activity", flood))).toStrictEqual(["unknown-code at topics.0"]);
    expect(parseRecord("activity", flood, { codes: mine }).topics).toStrictEqual(["flood-safety"]);
  });

  it("codes in NFD, which match in NFC", () => {
    const mine = { ...codes, topics: ["phòng lũ".normalize("NFD")] };
    const read = parseRecord("activity", { ...activity, topics: ["phòng lũ"] }, { codes: mine });
    expect(read.topics).toStrictEqual(["phòng lũ"]);
  });

  it("units", () => {
    const podcast = defineUnit({ id: "podcast" });
    const output = { ...mediaOutput, output: { value: 3, hedge: "exact", unit: "podcast" } };
    const mine = { units: { ...units, [podcast.id]: podcast } };
    expect(told(problemsOfRecord("mediaOutput", output))).toStrictEqual(["unit-not-allowed at output.unit"]);
    expect(parseRecord("mediaOutput", output, mine).output.unit).toBe("podcast");
    const half = { ...output, output: { ...output.output, value: 2.5 } };
    expect(told(problemsOfRecord("mediaOutput", half, mine))).toStrictEqual(["not-whole at output.value"]);
  });

  it("kinds of period", () => {
    const days = { kind: "tet", id: "Tet2022", firstDay: "2022-01-31", lastDay: "2022-02-06" };
    const unsupported = () => {
      throw new Error("not asked for here");
    };
    const tet: PeriodKind = {
      id: "tet",
      containing: null,
      of: unsupported,
      parse: (id) => (id === days.id ? days : null),
      next: unsupported,
      previous: unsupported,
    };
    const campaign = { ...samples.campaign, period: "Tet2022" };
    expect(told(problemsOfRecord("campaign", campaign))).toStrictEqual(["invalid-period at period"]);
    expect(parseRecord("campaign", campaign, { periodKinds: [...periodKinds, tet] }).period).toBe("Tet2022");
  });

  it("does not stay for the next call", () => {
    parseRegister({}, { codes: { ...codes, topics: ["flood-safety"] } });
    expect(safeParseRecord("activity", { ...activity, topics: ["flood-safety"] }).ok).toBe(false);
  });
});

describe("the functions that throw", () => {
  const thrownBy = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (isPhongTraoError(error)) return error;
    }
    throw new Error("nothing was thrown");
  };

  it("parseRegister: invalid-register, with every problem and a summary", () => {
    const input = { movements: Array.from({ length: 7 }, () => ({ id: "v" })) };
    const error = thrownBy(() => parseRegister(input));
    expect(error.code).toBe("invalid-register");
    expect(error.data["problems"]).toStrictEqual(problemsOf(input));
    expect(error.message.split("\n")).toStrictEqual([
      "13 problems found.",
      ...[0, 1, 2, 3, 4].map((index) => `movements.${index}.name: This is required.`),
      "… and 8 more in data.problems.",
    ]);
  });

  it("parseRegister: the summary of input that is none", () => {
    expect(thrownBy(() => parseRegister([])).message).toBe(
      "1 problem found.\n(input): The input must be a plain object; found a list.",
    );
  });

  it("parseRecord: invalid-record, with its kind and every problem", () => {
    const error = thrownBy(() => parseRecord("movement", {}));
    expect([error.code, error.data["kind"]]).toStrictEqual(["invalid-record", "movement"]);
    expect(error.data["problems"]).toStrictEqual(problemsOfRecord("movement", {}));
  });

  it.each(["register", "toString", "__proto__", ""])("a kind that there is not: %s", (kind) => {
    expect(codeOf(() => parseRecord(kind as RecordKind, {}))).toBe("unknown-record-kind");
    expect(codeOf(() => safeParseRecord(kind as RecordKind, {}))).toBe("unknown-record-kind");
  });
});
