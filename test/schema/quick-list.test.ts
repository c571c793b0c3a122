import { parseRegister, type RecordKind, type RegisterResult, safeParseRegister } from "phongtrao";
import { describe, expect, it } from "vitest";
import {
  circularList,
  circularObject,
  nested,
  revoked,
  throwing,
  unreadable,
} from "../arbitraries/hostile.js";
import { byZodAlone, layoutOf } from "./by-zod-alone.js";
import { listOfKind as listOf } from "../../src/rules/lists.js";
import { fullSamples, samples } from "./samples.js";
import { problemsOf, told } from "./told.js";

const kinds = Object.keys(samples) as readonly RecordKind[];

/** What may be found in place of a value, made anew each time, and without the value's own kind in mind. */
const strangers: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  "negative zero": () => -0,
  one: () => 1,
  "less than zero": () => -1,
  half: () => 1.5,
  "seven decimals": () => 0.123_456_7,
  "not a number": () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  "2 to the 53rd": () => 2 ** 53,
  bigint: () => 5n,
  symbol: () => Symbol("a"),
  function: () => () => "a",
  "no text": () => "",
  blank: () => " \t\u00a0",
  "a text": () => "x",
  "the name of a key of Object": () => "constructor",
  "half a character": () => "a\ud800",
  "an emoji": () => "😀",
  "a text in pieces": () => "Ho\u0300a Bi\u0300nh",
  "a long text": () => "ồ".repeat(10_000),
  "a day that there is not": () => "2022-02-30",
  "a period that there is not": () => "2022-13",
  "another day": () => "1999-12-31",
  "another period": () => "2022-Q3",
  "an empty list": () => [],
  "a list of a text": () => ["x"],
  "a sparse list": () => Object.assign(new Array<unknown>(3), { 1: "x" }),
  "a list with a field": () => Object.assign(["x"], { note: "x" }),
  "an empty object": () => ({}),
  "an own __proto__": () => JSON.parse('{"__proto__":{"id":"x"}}') as unknown,
  "a day of the clock": () => new Date("2022-11-18"),
  "a map": () => new Map([["id", "x"]]),
  "a boxed text": () => Object("x") as unknown,
  "a boxed number": () => Object(1) as unknown,
  "an object that holds itself": () => circularObject,
  "a list that holds itself": () => circularList,
  "lists in lists": () => nested(2_000),
  "a proxy that throws": () => unreadable,
  "a proxy that is gone": () => revoked,
  "a field that throws": () => throwing,
};

/** The same value in another guise. */
const guises: Readonly<Record<string, (value: object) => unknown>> = {
  "seen through a proxy": (value) => new Proxy(value, {}),
  inherited: (value) => Object.create(value) as unknown,
  "with fields out of sight": (value) => changed(value, { enumerable: false }),
  "with fields out of sight and one too many": (value) =>
    Object.assign(changed(value, { enumerable: false }), { note: "x" }),
  "with getters": (value) => withGetters(value),
  "without a prototype": (value) => Object.assign(Object.create(null) as object, value),
  "with a prototype of its own": (value) => Object.assign(Object.create({}) as object, value),
  "with an inherited field too many": (value) => Object.assign(Object.create({ note: "x" }) as object, value),
  "with a symbol too many": (value) => ({ ...value, [Symbol("a")]: "x" }),
  "with an own __proto__": (value) =>
    Object.defineProperty({ ...value }, "__proto__", { value: {}, enumerable: true }),
  "with an own toString": (value) => ({ ...value, toString: "x" }),
  frozen: (value) => Object.freeze({ ...value }),
  "with its fields turned about": (value) => Object.fromEntries(Object.entries(value).reverse()),
  "as a list": (value) => Object.values(value) as unknown,
  "as fields of a list": (value) => Object.assign([], value),
  "as an object": (value) => ({ ...value }),
};

describe.each(kinds)("a record of kind %s is read as by zod alone", (kind) => {
  const full: unknown = fullSamples[kind];
  const places = placesIn(full);
  const holders = places.filter((place) => typeof valueAt(full, place) === "object");

  it("as it is, with every field", () => {
    expect(expectAlike(kind, full).ok).toBe(true);
  });

  it.each(Object.keys(strangers))("with %s in place of each value", (name) => {
    for (const place of places)
      expectAlike(
        kind,
        replaced(full, place, () => strangers[name]?.()),
      );
  });

  it.each(Object.keys(guises))("with each object or list %s", (name) => {
    for (const place of holders)
      expectAlike(
        kind,
        replaced(full, place, (value) => guises[name]?.(value as object)),
      );
  });

  it("without each field, and with each under another name", () => {
    for (const place of places.filter((path) => typeof path.at(-1) === "string")) {
      expectAlike(kind, renamed(full, place, null));
      expectAlike(kind, renamed(full, place, "note"));
      expectAlike(kind, renamed(full, place, "constructor"));
    }
  });
});

describe("of the rows that acceptance doubts", () => {
  it("each is named by its own place", () => {
    const bad = { ...samples.movement, name: "" };
    const movements = [samples.movement, bad, { ...samples.movement, id: "v2" }, { ...bad, id: "v3" }, 5];
    expect(told(problemsOf({ movements }))).toStrictEqual([
      "empty at movements.1.name",
      "empty at movements.3.name",
      "wrong-type at movements.4",
      "duplicate-id at movements.1.id",
    ]);
  });

  it("each that zod finds valid stands in its own place", () => {
    const movements = ["v1", "v2", "v3", "v4"].map((id, n) => ({
      ...samples.movement,
      id,
      ...(n % 2 === 1 && { holder: undefined }),
    }));
    expect(parseRegister({ movements }).movements).toStrictEqual(movements);
  });
});

/** As the last of a list, in a register with all that the samples name. */
function expectAlike(kind: RecordKind, input: unknown): RegisterResult {
  const others = named.filter((other) => other !== kind).map((other) => [listOf[other], rowsBefore[other]]);
  const register: unknown = {
    ...Object.fromEntries(others),
    [listOf[kind]]: [...rowsBefore[kind].slice(0, -1), input],
  };
  const result = safeParseRegister(register);
  const given = ownRows(kind, result);
  const expected = ownRows(kind, byZodAlone(register));
  expect(given).toStrictEqual(expected);
  expect(layoutOf(given)).toStrictEqual(layoutOf(expected));
  return result;
}

/** The list that the record stands in, or the problems; the other lists are always the same. */
function ownRows(kind: RecordKind, result: RegisterResult): unknown {
  return result.ok ? result.register[listOf[kind]] : result.problems;
}

/** The kinds that others name. */
const named = [
  "source",
  "directive",
  "organisation",
  "adminUnit",
  "campaign",
  "movement",
  "population",
  "target",
] as const;

/** The records of each list, of which the last is the one to be changed. */
const rowsBefore: Readonly<Record<RecordKind, readonly unknown[]>> = {
  source: [samples.source],
  directive: [{ ...samples.directive, id: "d0" }, samples.directive],
  organisation: [{ ...samples.organisation, id: "o0" }, samples.organisation],
  adminUnit: [
    { ...samples.adminUnit, code: "05021" },
    samples.adminUnit,
    { ...samples.adminUnit, code: "05020" },
  ],
  succession: [samples.succession],
  campaign: [{ ...samples.campaign, id: "c0" }, samples.campaign],
  activity: [{ ...samples.activity, id: "a0" }, samples.activity],
  mediaOutput: [{ ...samples.mediaOutput, id: "m0" }, samples.mediaOutput],
  engagement: [{ ...samples.engagement, id: "e0" }, samples.engagement],
  movement: [samples.movement],
  ledgerEntry: [samples.ledgerEntry],
  population: [samples.population],
  target: [samples.target],
  statedRate: [samples.statedRate],
  submission: [samples.submission],
};

type Place = readonly (string | number)[];

/** Where in plain data there is anything, the data as a whole included. */
function placesIn(value: unknown, path: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);
}

function replaced(value: unknown, [key, ...rest]: Place, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? replaced(item, rest, change) : item));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: replaced(fields[key], rest, change) };
}

/** Without the field at the place, or with it under another name. */
function renamed(value: unknown, place: Place, name: string | null): unknown {
  const last = place.at(-1);
  return replaced(value, place.slice(0, -1), (holder) =>
    Object.fromEntries(
      Object.entries(holder as object).flatMap(([key, item]) => {
        if (key !== last) return [[key, item]];
        return name === null ? [] : [[name, item]];
      }),
    ),
  );
}

function changed(value: object, change: PropertyDescriptor): object {
  const fields = Object.entries(Object.getOwnPropertyDescriptors(value));
  const others = fields.filter(([name]) => name !== "length");
  return Object.create(
    Object.getPrototypeOf(value) as object | null,
    Object.fromEntries(others.map(([name, field]) => [name, { ...field, ...change }])),
  ) as object;
}

function withGetters(value: object): object {
  const getters = Object.entries(value).map(([name, item]) => [
    name,
    { get: () => item as unknown, enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(getters) as PropertyDescriptorMap);
}
