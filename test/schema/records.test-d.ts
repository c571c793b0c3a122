import type { Register, Records } from "phongtrao";
import type {
  activitySchema,
  adminUnitSchema,
  campaignSchema,
  directiveSchema,
  engagementSchema,
  ledgerEntrySchema,
  mediaOutputSchema,
  movementSchema,
  organisationSchema,
  populationSchema,
  registerSchema,
  sourceSchema,
  statedRateSchema,
  submissionSchema,
  successionSchema,
  targetSchema,
} from "phongtrao/schema";
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";

type Leaf = string | number | boolean | null | undefined;

type DeepReadonly<T> = T extends Leaf ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** Whether the compiler holds two types for one: fields, `readonly`, `?` and `| undefined` included. */
type Same<A, B> =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- this is what compares the types as wholes, where "extends" alone would take one for the other
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Same, of types that are written in different ways: intersections and mapped types are spelt out first. */
type Spelt<T> = T extends Leaf ? T : { [Key in keyof T]: Spelt<T[Key]> };

type Gives<Schema extends z.ZodType, Interface> = Same<
  Spelt<DeepReadonly<z.output<Schema>>>,
  Spelt<Interface>
>;

/** The schema of each kind. */
interface Schemas {
  source: typeof sourceSchema;
  directive: typeof directiveSchema;
  organisation: typeof organisationSchema;
  adminUnit: typeof adminUnitSchema;
  succession: typeof successionSchema;
  campaign: typeof campaignSchema;
  activity: typeof activitySchema;
  mediaOutput: typeof mediaOutputSchema;
  engagement: typeof engagementSchema;
  movement: typeof movementSchema;
  ledgerEntry: typeof ledgerEntrySchema;
  population: typeof populationSchema;
  target: typeof targetSchema;
  statedRate: typeof statedRateSchema;
  submission: typeof submissionSchema;
}

describe("a schema gives exactly its interface", () => {
  it("for every kind of record there is a schema", () => {
    expectTypeOf<keyof Schemas>().toEqualTypeOf<keyof Records>();
  });

  it("of each record", () => {
    type Verdicts = { [Kind in keyof Records]: Gives<Schemas[Kind], Records[Kind]> };
    expectTypeOf<Verdicts>().toEqualTypeOf<Record<keyof Records, true>>();
  });

  it("of each record, as vitest compares types", () => {
    expectTypeOf<DeepReadonly<z.output<typeof sourceSchema>>>().toEqualTypeOf<Records["source"]>();
    expectTypeOf<DeepReadonly<z.output<typeof directiveSchema>>>().toEqualTypeOf<Records["directive"]>();
    expectTypeOf<DeepReadonly<z.output<typeof organisationSchema>>>().toEqualTypeOf<
      Records["organisation"]
    >();
    expectTypeOf<DeepReadonly<z.output<typeof adminUnitSchema>>>().toEqualTypeOf<Records["adminUnit"]>();
    expectTypeOf<DeepReadonly<z.output<typeof successionSchema>>>().toEqualTypeOf<Records["succession"]>();
    expectTypeOf<DeepReadonly<z.output<typeof campaignSchema>>>().toEqualTypeOf<Records["campaign"]>();
    expectTypeOf<DeepReadonly<z.output<typeof activitySchema>>>().toEqualTypeOf<Records["activity"]>();
    expectTypeOf<DeepReadonly<z.output<typeof mediaOutputSchema>>>().toEqualTypeOf<Records["mediaOutput"]>();
    expectTypeOf<DeepReadonly<z.output<typeof engagementSchema>>>().toEqualTypeOf<Records["engagement"]>();
    expectTypeOf<DeepReadonly<z.output<typeof movementSchema>>>().toEqualTypeOf<Records["movement"]>();
    expectTypeOf<DeepReadonly<z.output<typeof ledgerEntrySchema>>>().toEqualTypeOf<Records["ledgerEntry"]>();
    expectTypeOf<DeepReadonly<z.output<typeof populationSchema>>>().toEqualTypeOf<Records["population"]>();
    expectTypeOf<DeepReadonly<z.output<typeof targetSchema>>>().toEqualTypeOf<Records["target"]>();
    expectTypeOf<DeepReadonly<z.output<typeof submissionSchema>>>().toEqualTypeOf<Records["submission"]>();
  });

  it("and every record but a source itself may say where it comes from", () => {
    type Sourced = { [Kind in keyof Records]: "provenance" extends keyof Records[Kind] ? Kind : never };
    expectTypeOf<Sourced[keyof Records]>().toEqualTypeOf<Exclude<keyof Records, "source">>();
  });

  it("of the register", () => {
    expectTypeOf<DeepReadonly<z.output<typeof registerSchema>>>().toEqualTypeOf<Register>();
    expectTypeOf<Gives<typeof registerSchema, Register>>().toEqualTypeOf<true>();
  });

  it("and takes what the interface allows", () => {
    expectTypeOf<{ id: string; name: string }>().toExtend<z.input<typeof movementSchema>>();
    expectTypeOf<{ activities: [] }>().toExtend<z.input<typeof registerSchema>>();
  });
});

describe("the comparison tells types apart that differ by", () => {
  type Movement = Records["movement"];
  type Schema = typeof movementSchema;

  it("a field more", () => {
    expectTypeOf<Gives<Schema, Movement & { readonly phone: string }>>().toEqualTypeOf<false>();
  });

  it("a field less", () => {
    expectTypeOf<Gives<Schema, Omit<Movement, "launchedOn">>>().toEqualTypeOf<false>();
  });

  it("whether a field is required", () => {
    expectTypeOf<Gives<Schema, Required<Movement>>>().toEqualTypeOf<false>();
  });

  it("whether a field may be undefined", () => {
    type Exact = Omit<Movement, "holder"> & { readonly holder?: string };
    expectTypeOf<Gives<Schema, Exact>>().toEqualTypeOf<false>();
  });

  it("a code list that is closed or shorter", () => {
    type Closed = Omit<Movement, "fields"> & {
      readonly fields?: readonly ("economy" | "culture-society")[] | undefined;
    };
    expectTypeOf<Gives<Schema, Closed>>().toEqualTypeOf<false>();
  });

  it("the units of a quantity", () => {
    type Entry = Records["ledgerEntry"];
    type Other = Omit<Entry, "quantity"> & { readonly quantity: Records["engagement"]["headcount"] };
    expectTypeOf<Gives<typeof ledgerEntrySchema, Other>>().toEqualTypeOf<false>();
  });
});
