import type { Provenance, Quantity, RecordKind, Records, Register } from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

type Leaf = string | number | boolean | null | undefined;

/** The names of all fields of a type, those of what it holds included. */
type FieldsOf<T> = T extends Leaf
  ? never
  : T extends readonly (infer Item)[]
    ? FieldsOf<Item>
    : { [Key in keyof T]-?: Key | FieldsOf<T[Key]> }[keyof T];

/** The names of the fields, at any depth, whose value may be of a type. */
type FieldsThatHold<T, Value> = T extends Leaf
  ? never
  : T extends readonly (infer Item)[]
    ? FieldsThatHold<Item, Value>
    : {
        [Key in keyof T]-?:
          (Extract<NonNullable<T[Key]>, Value> extends never ? never : Key) | FieldsThatHold<T[Key], Value>;
      }[keyof T];

/** The kinds of record that have a field of that name, at any depth. */
type KindsWith<Field extends string> = {
  [Kind in RecordKind]: Field extends FieldsOf<Records[Kind]> ? Kind : never;
}[RecordKind];

type AnyRecord = Records[RecordKind] | Provenance | Quantity;

/** What would name, number or reach a person, or list people one by one. */
type Personal =
  // names
  | "fullName"
  | "firstName"
  | "lastName"
  | "middleName"
  | "givenName"
  | "familyName"
  | "surname"
  | "nickname"
  | "personName"
  | "displayName"
  | "userName"
  | "username"
  | "speaker"
  | "author"
  | "signer"
  | "signedBy"
  | "reporter"
  | "contact"
  | "contactName"
  | "representative"
  | "leader"
  | "head"
  | "hoTen"
  | "ten"
  // numbers
  | "nationalId"
  | "identityNumber"
  | "idNumber"
  | "personalId"
  | "cccd"
  | "cmnd"
  | "passport"
  | "taxCode"
  | "insuranceNumber"
  | "healthInsurance"
  | "licensePlate"
  | "account"
  | "accountNumber"
  | "bankAccount"
  | "badge"
  // contacts and whereabouts
  | "phone"
  | "phoneNumber"
  | "telephone"
  | "mobile"
  | "fax"
  | "zalo"
  | "facebook"
  | "email"
  | "address"
  | "homeAddress"
  | "latitude"
  | "longitude"
  | "coordinates"
  | "ip"
  // traits
  | "birthDate"
  | "birthday"
  | "dateOfBirth"
  | "birthYear"
  | "dob"
  | "age"
  | "gender"
  | "sex"
  | "ethnicity"
  | "religion"
  | "photo"
  | "portrait"
  | "signature"
  | "fingerprint"
  | "biometric"
  | "criminalRecord"
  | "health"
  // people one by one
  | "person"
  | "persons"
  | "people"
  | "participant"
  | "participants"
  | "member"
  | "members"
  | "attendee"
  | "attendees"
  | "citizen"
  | "citizens"
  | "individual"
  | "individuals"
  | "victim"
  | "victims"
  | "suspect"
  | "suspects"
  | "names"
  | "recipient"
  | "recipients"
  | "owner"
  | "user"
  | "users"
  | "createdBy"
  | "updatedBy";

describe("no field of a record", () => {
  it("names, numbers or reaches a person", () => {
    expectTypeOf<Extract<FieldsOf<AnyRecord>, Personal>>().toEqualTypeOf<never>();
    expectTypeOf<Extract<FieldsOf<Register>, Personal>>().toEqualTypeOf<never>();
  });

  it("is called a name, but of bodies, movements and places", () => {
    expectTypeOf<KindsWith<"name">>().toEqualTypeOf<"organisation" | "movement" | "adminUnit">();
  });

  it("is of any other name than these, which were read one by one", () => {
    expectTypeOf<FieldsOf<AnyRecord>>().toEqualTypeOf<
      // keys and names
      | "id"
      | "code"
      | "name"
      | "title"
      | "number"
      | "measure"
      | "method"
      | "kind"
      | "type"
      | "level"
      | "status"
      // where it comes from
      | "provenance"
      | "source"
      | "quote"
      | "span"
      | "text"
      | "url"
      | "locator"
      | "publisher"
      | "issuer"
      | "legalBasis"
      // when and where
      | "when"
      | "period"
      | "visionYear"
      | "publishedOn"
      | "issuedOn"
      | "inForceUntil"
      | "setOn"
      | "launchedOn"
      | "effectiveOn"
      | "dueOn"
      | "receivedOn"
      | "validFrom"
      | "validTo"
      | "place"
      | "from"
      | "to"
      // other records
      | "campaign"
      | "directives"
      | "carriesOut"
      | "replacedBy"
      | "population"
      | "target"
      | "parent"
      | "lead"
      | "partners"
      | "organiser"
      | "host"
      | "outlet"
      | "movement"
      | "mergedInto"
      | "mayOverlap"
      // codes
      | "topics"
      | "audience"
      | "audiences"
      | "parts"
      | "relation"
      | "channel"
      | "field"
      | "fields"
      | "holder"
      | "basis"
      | "preliminary"
      | "effect"
      | "direction"
      // quantities
      | "value"
      | "hedge"
      | "unit"
      | "upTo"
      | "openAbove"
      | "sessions"
      | "attendance"
      | "count"
      | "output"
      | "headcount"
      | "quantity"
      | "baseline"
      | "numerator"
      | "denominator"
      | "before"
      | "after"
      | "change"
      // printed percentages
      | "percent"
      | "percentBefore"
      | "percentAfter"
    >();
  });
});

describe("people are counted, never listed", () => {
  it("a bare number is part of a quantity or a year", () => {
    expectTypeOf<FieldsThatHold<AnyRecord, number>>().toEqualTypeOf<"value" | "upTo" | "visionYear">();
  });

  it("every count of people is a quantity", () => {
    expectTypeOf<NonNullable<Records["activity"]["attendance"]>>().toEqualTypeOf<
      Quantity<"person" | "attendance">
    >();
    expectTypeOf<Records["engagement"]["headcount"]>().toEqualTypeOf<Quantity<"person">>();
    expectTypeOf<Records["population"]["quantity"]>().toExtend<Quantity>();
    type Part = NonNullable<Records["activity"]["audiences"]>["parts"][number];
    expectTypeOf<NonNullable<Part["count"]>>().toEqualTypeOf<Quantity<"person" | "attendance">>();
  });
});

describe("the check would find", () => {
  it("a contact at any depth", () => {
    type Bad = Records & {
      visit: { readonly id: string; readonly by: readonly { readonly phone?: string }[] };
    };
    expectTypeOf<Extract<FieldsOf<Bad[keyof Bad]>, Personal>>().toEqualTypeOf<"phone">();
  });

  it("people as a list of objects", () => {
    type Bad = { readonly participants: readonly { readonly name: string }[] };
    expectTypeOf<Extract<FieldsOf<Bad>, Personal>>().toEqualTypeOf<"participants">();
  });

  it("people as a bare number", () => {
    expectTypeOf<FieldsThatHold<{ readonly crowd?: number | undefined }, number>>().toEqualTypeOf<"crowd">();
  });
});
