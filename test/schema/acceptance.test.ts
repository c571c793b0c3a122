import type { RecordKind } from "phongtrao";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { acceptanceOf, doubtful } from "../../src/schema/acceptance.js";
import { standardSchemas } from "../../src/schema/standard-schemas.js";
import { fullSamples, samples } from "./samples.js";

const kinds = Object.keys(samples) as readonly RecordKind[];
const accept = (kind: RecordKind, input: unknown) => acceptanceOf(standardSchemas[kind])?.(input);

describe("acceptance", () => {
  it.each(kinds)(
    "follows from the schema of a record of kind %s: no part is of a type that it does not know",
    (kind) => {
      expect(acceptanceOf(standardSchemas[kind])).not.toBeNull();
    },
  );

  it.each(kinds)("of a record of kind %s, required fields alone", (kind) => {
    expect(accept(kind, samples[kind])).toStrictEqual(samples[kind]);
  });

  it.each(kinds)("of a record of kind %s with every field", (kind) => {
    expect(Object.keys(fullSamples[kind]).sort()).toStrictEqual(
      Object.keys(standardSchemas[kind].shape).sort(),
    );
    expect(accept(kind, fullSamples[kind])).toStrictEqual(fullSamples[kind]);
  });

  it("puts the fields in the order of the schema", () => {
    const turned = Object.fromEntries(Object.entries(fullSamples.activity).reverse());
    expect(Object.keys(accept("activity", turned) as object)).toStrictEqual(
      Object.keys(standardSchemas.activity.shape),
    );
  });

  it("doubts a field that is there and undefined, which zod keeps", () => {
    expect(accept("movement", { ...samples.movement, holder: undefined })).toBe(doubtful);
  });
});

describe("a schema that acceptance does not follow from", () => {
  it.each<readonly [what: string, schema: z.ZodType]>([
    ["a date", z.date()],
    ["a union", z.union([z.string(), z.number()])],
    ["a text of a format", z.email()],
    ["a whole number by format", z.int()],
    ["a text that input is forced into", z.coerce.string()],
    ["an object that takes other fields", z.looseObject({ id: z.string() })],
    ["an object that drops other fields", z.object({ id: z.string() })],
    ["a tuple with a rest", z.tuple([z.string()], z.number())],
    ["a codec", z.codec(z.string(), z.number(), { decode: Number, encode: String })],
    ["an enum of numbers", z.enum({ one: 1 })],
    ["a default", z.strictObject({ id: z.string().default("a") })],
  ])("%s, alone and within others", (_, schema) => {
    expect(acceptanceOf(schema)).toBeNull();
    expect(acceptanceOf(z.strictObject({ inner: z.array(schema).optional() }))).toBeNull();
  });
});
