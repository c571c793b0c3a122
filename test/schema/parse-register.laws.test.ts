import { fc, test } from "@fast-check/vitest";
import {
  parseRecord,
  parseRegister,
  type RecordKind,
  type Register,
  registerJsonSchema,
  registerSchema,
  safeParseRecord,
  safeParseRegister,
} from "phongtrao";
import { afterEach, describe, expect } from "vitest";
import * as z from "zod";
import { anything } from "../arbitraries/hostile.js";
import { registers } from "../arbitraries/register.js";
import { byZodAlone, layoutOf } from "./by-zod-alone.js";
import { listOfKind as listOf } from "../../src/rules/lists.js";
import { samples } from "./samples.js";

const register = registers();
const kinds = Object.keys(samples) as readonly RecordKind[];

const prototypeKeys = Reflect.ownKeys(Object.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toStrictEqual(prototypeKeys);
});

describe("a valid register", () => {
  test.prop([register])("is read, and comes out as it went in", (input) => {
    expect(parseRegister(input)).toStrictEqual(input);
  });

  test.prop([register])("is read again as it was read", (input) => {
    const once = parseRegister(input);
    expect(parseRegister(once)).toStrictEqual(once);
  });

  test.prop([register])("survives JSON", (input) => {
    const read = parseRegister(input);
    expect(parseRegister(JSON.parse(JSON.stringify(read)))).toStrictEqual(read);
  });

  test.prop([register])("is not changed by being read", (input) => {
    const before = JSON.stringify(input);
    parseRegister(deepFreeze(input));
    expect(JSON.stringify(input)).toBe(before);
  });

  test.prop([register])("may leave out the lists that are empty", (input) => {
    const filled = Object.entries(input).filter(([, rows]: [string, readonly unknown[]]) => rows.length > 0);
    expect(parseRegister(Object.fromEntries(filled))).toStrictEqual(input);
  });

  test.prop([register])("is new data: no list or record is the input's own", (input) => {
    const own = new Set(objectsIn(input));
    expect(objectsIn(parseRegister(input)).filter((object) => own.has(object))).toStrictEqual([]);
  });

  test.prop([register])("is the same with the letters of its text in pieces (NFD)", (input) => {
    const decomposed: unknown = JSON.parse(JSON.stringify(input).normalize("NFD"));
    expect(parseRegister(decomposed)).toStrictEqual(parseRegister(input));
  });

  test.prop([register])("is read as by zod alone, to the order of its keys", (input) => {
    const [given, expected] = [safeParseRegister(input), byZodAlone(input)];
    expect(given).toStrictEqual(expected);
    expect(layoutOf(given)).toStrictEqual(layoutOf(expected));
  });

  test.prop([register])("is made of valid records", (input) => {
    for (const kind of kinds)
      for (const record of input[listOf[kind]]) expect(parseRecord(kind, record)).toStrictEqual(record);
  });

  test.prop([register])("is valid for the zod schema too", (input) => {
    expect(registerSchema.parse(input)).toStrictEqual(input);
  });

  const jsonSchema = z.fromJSONSchema(registerJsonSchema() as z.core.JSONSchema.JSONSchema);
  test.prop([register])("is valid for the JSON Schema too", (input) => {
    expect(jsonSchema.safeParse(input).error?.issues ?? []).toStrictEqual([]);
  });
});

describe("one corruption of a valid register is found where it is", () => {
  const corrupted = <Kind extends string>(
    placesOf: (value: unknown) => readonly Place[],
    corruptions: Readonly<Record<Kind, unknown>>,
  ) =>
    fc
      .tuple(register, fc.nat(), fc.constantFrom(...Object.entries(corruptions)))
      .map(([input, seed, [, bad]]) => {
        const places = placesOf(input);
        const path = places[seed % Math.max(1, places.length)] ?? null;
        return { path, input: path === null ? input : withValueAt(input, path, bad) };
      })
      .filter(({ path }) => path !== null);
  const pathsFound = (input: unknown) => {
    const result = safeParseRegister(input);
    expect(result).toStrictEqual(byZodAlone(input));
    return result.ok ? [] : result.problems.map(({ path }) => path);
  };

  const isText = (value: unknown) => typeof value === "string";
  const isNumber = (value: unknown) => typeof value === "number";
  const isLeaf = (value: unknown) => typeof value !== "object";

  test.prop([corrupted((input) => placesWhere(input, isLeaf), { object: {}, list: ["x"], null: null })])(
    "of a value by another type",
    ({ path, input }) => {
      expect(pathsFound(input)).toContainEqual(path);
    },
  );

  test.prop([
    corrupted((input) => placesWhere(input, isText), {
      nothing: "",
      blank: " \t",
      number: 5,
      half: "\ud800",
    }),
  ])("of a text", ({ path, input }) => {
    expect(pathsFound(input)).toContainEqual(path);
  });

  test.prop([
    corrupted((input) => placesWhere(input, isNumber), {
      negative: -1,
      notANumber: Number.NaN,
      infinite: Number.POSITIVE_INFINITY,
      tooLarge: 2 ** 53,
      text: "1e3",
      tooPrecise: 0.123_456_7,
    }),
  ])("of a number", ({ path, input }) => {
    expect(pathsFound(input)).toContainEqual(path);
  });

  test.prop([
    corrupted((input) => placesWhere(input, Array.isArray), { text: "x", object: { 0: "x" }, null: null }),
  ])("of a list", ({ path, input }) => {
    expect(pathsFound(input)).toContainEqual(path);
  });

  const isObject = (value: unknown) => typeof value === "object" && !Array.isArray(value);
  const strangers = (input: unknown) => placesWhere(input, isObject).map((path) => [...path, "note"]);
  test.prop([corrupted(strangers, { text: "x", undefined })])(
    "by a field that there is not",
    ({ path, input }) => {
      expect(pathsFound(input)).toContainEqual(path);
    },
  );
});

describe("anything else", () => {
  const registerLike = fc.dictionary(
    fc.constantFrom(...Object.values(listOf)),
    fc.oneof(anything, fc.array(anything, { maxLength: 3 })),
  );

  test.prop([fc.oneof(anything, registerLike)], { numRuns: 1000 })(
    "is a register or has problems, and never throws",
    (input) => {
      const result = safeParseRegister(input);
      expect(result).toStrictEqual(byZodAlone(input));
      if (result.ok) expect(parseRegister(result.register)).toStrictEqual(result.register);
      else expectSound(result.problems);
    },
  );

  const kindAndRecord = fc.constantFrom(...kinds).chain((kind) => {
    const fields = Object.keys(samples[kind]);
    const mangled = fc
      .tuple(fc.constantFrom(...fields, "provenance", "__proto__"), anything)
      .map(([name, value]) => withOwn(samples[kind], name, value));
    return fc.tuple(fc.constant(kind), fc.oneof(anything, mangled));
  });

  test.prop([kindAndRecord], { numRuns: 1000 })(
    "is a record or has problems, and never throws",
    ([kind, input]) => {
      const result = safeParseRecord(kind, input);
      if (result.ok) expect(parseRecord(kind, result.record)).toStrictEqual(result.record);
      else expectSound(result.problems);
    },
  );
});

/** Problems are plain data: they survive JSON, and their texts are short. */
function expectSound(problems: readonly { readonly message: string; readonly found: string | null }[]): void {
  expect(problems.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(problems))).toStrictEqual(problems);
  for (const { found, message } of problems) {
    expect((found ?? "").length).toBeLessThanOrEqual(82);
    expect(message).not.toBe("");
  }
}

type Place = readonly (string | number)[];

/** Where in plain data there are values of a sort, the data as a whole left out. */
function placesWhere(
  value: unknown,
  isOfSort: (value: unknown) => boolean,
  path: Place = [],
): readonly Place[] {
  const here = path.length > 0 && isOfSort(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return here;
  const inner = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return [...here, ...inner.flatMap(([key, item]) => placesWhere(item, isOfSort, [...path, key]))];
}

function withValueAt(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? withValueAt(item, rest, replacement) : item));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withValueAt(fields[key], rest, replacement) };
}

function withOwn(object: object, name: string, value: unknown): unknown {
  return Object.defineProperty({ ...object }, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function deepFreeze(value: Register): Register {
  objectsIn(value).forEach((object) => Object.freeze(object));
  return value;
}
