import { codes, type Quantity, type Register, successionKinds, type UnitId, units } from "phongtrao";
import fc from "fast-check";
import { periods } from "./period.js";
import { plainDates } from "./plain-date.js";
import { quantities } from "./quantity.js";

/** Valid registers, as plain JSON data in NFC: all fifteen lists, whose records name only what exists. */
export function registers(): fc.Arbitrary<Register> {
  return sizes.map(idsOf).chain(registerWith);
}

/** How many records of each list that others name. */
const sizes = fc.record({
  sources: fc.nat(3),
  directives: fc.nat(3),
  organisations: fc.nat(3),
  adminUnits: fc.nat(3),
  campaigns: fc.nat(3),
  movements: fc.nat(2),
  populations: fc.nat(3),
  targets: fc.nat(3),
});

type Ids = Readonly<
  Record<
    | "sources"
    | "directives"
    | "organisations"
    | "adminUnits"
    | "campaigns"
    | "movements"
    | "populations"
    | "targets",
    readonly string[]
  >
>;

function idsOf(size: Readonly<Record<keyof Ids, number>>): Ids {
  const named = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix} ${n}`);
  return {
    sources: named("nguồn", size.sources),
    directives: named("chỉ thị", size.directives),
    organisations: named("cơ quan", size.organisations),
    adminUnits: named("đơn vị", size.adminUnits),
    campaigns: named("cuộc vận động", size.campaigns),
    movements: named("phong trào", size.movements),
    populations: named("dân số", size.populations),
    targets: named("chỉ tiêu", size.targets),
  };
}

const text = fc.oneof(
  fc.constantFrom(
    "Dân vận khéo",
    "Toàn dân bảo vệ an ninh Tổ quốc",
    "44-KL/TW",
    "tờ 3",
    "__proto__",
    "constructor",
    "😀",
  ),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .map((value) => value.normalize("NFC"))
    .filter((value) => /\S/.test(value)),
);
const date = plainDates();
const periodId = periods.map(({ id }) => id);
const moment = fc.oneof(date, periodId);
const year = fc.integer({ min: 1900, max: 2200 });
/** Numbers as reports print them, with a decimal point. */
const decimals = fc.oneof(
  fc.constantFrom("89.88", "-3.0", "0", "-0", "100", "17.4", "000.50"),
  fc.tuple(fc.integer({ min: -200, max: 200 }), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
);
const level = fc.constantFrom("province" as const, "district" as const, "commune" as const);
const code = <List extends keyof typeof codes>(list: List) =>
  fc.constantFrom(...(codes[list] as readonly (typeof codes)[List][number][]));
const topics = fc.uniqueArray(code("topics"), { maxLength: 3 });
const unitIds = Object.keys(units) as readonly UnitId[];
const mediaUnits = [
  "newsItem",
  "article",
  "column",
  "leaflet",
  "airing",
  "view",
  "reach",
  "follower",
] as const;

function quantityIn<U extends UnitId>(...ids: readonly U[]): fc.Arbitrary<Quantity<U>> {
  return fc
    .constantFrom(...ids)
    .chain((id) => quantities(id))
    .map((quantity) => ({ ...quantity }));
}

/** An object with the required fields, and any of the optional ones. */
function entry<Required extends object, Optional extends object>(
  required: { readonly [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { readonly [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<Required & Partial<Optional>> {
  return fc
    .tuple(
      fc.record(required, { noNullPrototype: true }),
      fc.record(optional, { requiredKeys: [], noNullPrototype: true }),
    )
    .map(([always, sometimes]) => ({ ...always, ...sometimes }) as Required & Partial<Optional>);
}

function registerWith(ids: Ids): fc.Arbitrary<Register> {
  const one = (of: readonly string[]) => fc.constantFrom(...of);
  const some = (of: readonly string[]) => fc.subarray([...of]);
  /** A field that names one of a list: left out where the list is empty. */
  const naming = <Name extends string>(name: Name, of: readonly string[]) =>
    (of.length === 0 ? {} : { [name]: one(of) }) as Partial<Record<Name, fc.Arbitrary<string>>>;
  const place = ids.adminUnits.length === 0 ? fc.constantFrom("17", "05020") : one(ids.adminUnits);
  const codesOfUnits =
    ids.adminUnits.length === 0 ? fc.constantFrom<string[]>([], ["17"]) : some(ids.adminUnits);
  const provenance =
    ids.sources.length === 0
      ? fc.constant([])
      : fc.array(
          entry(
            { source: one(ids.sources) },
            {
              quote: text,
              span: fc
                .tuple(fc.nat(500), fc.integer({ min: 1, max: 50 }))
                .map(([start, length]): [number, number] => [start, start + length]),
            },
          ),
          { maxLength: 2 },
        );

  /** Records with those ids; each may name the ones before it, so that there are no circles. */
  const listed = <Item>(
    of: readonly string[],
    make: (id: string, before: readonly string[]) => fc.Arbitrary<Item>,
  ) => fc.tuple(...of.map((id, index) => make(id, of.slice(0, index))));
  /** Up to three records that only their like name. */
  const few = <Item>(prefix: string, make: (id: string, before: readonly string[]) => fc.Arbitrary<Item>) =>
    fc.nat(3).chain((count) =>
      listed(
        Array.from({ length: count }, (_, n) => `${prefix} ${n}`),
        make,
      ),
    );
  const id = (value: string) => fc.constant(value);

  return fc.record(
    {
      sources: listed(ids.sources, (own) =>
        entry(
          { id: id(own), title: text, kind: code("sourceKinds") },
          { publisher: text, publishedOn: date, url: fc.webUrl(), locator: text, text, period: periodId },
        ),
      ),
      directives: listed(ids.directives, (own, before) =>
        entry(
          { id: id(own), type: code("directiveTypes") },
          {
            provenance,
            number: text,
            issuer: text,
            issuedOn: date,
            title: text,
            period: periodId,
            visionYear: year,
            inForceUntil: date,
            carriesOut: some(before),
            ...naming("replacedBy", before),
          },
        ),
      ),
      organisations: listed(ids.organisations, (own, before) =>
        entry(
          { id: id(own), name: text, kind: code("organisationKinds") },
          { provenance, place, ...naming("parent", before) },
        ),
      ),
      adminUnits: listed(ids.adminUnits, (own, before) =>
        entry(
          { code: id(own), name: text, level, validFrom: plainDates("1930-01-01", "2000-12-31") },
          {
            type: fc.constantFrom("tỉnh", "xã"),
            validTo: plainDates("2000-12-31", "2100-12-31"),
            provenance,
            ...naming("parent", before),
          },
        ),
      ),
      successions: fc.array(
        entry(
          {
            kind: fc.constantFrom(...successionKinds),
            effectiveOn: date,
            from: codesOfUnits,
            to: codesOfUnits,
          },
          { legalBasis: text, provenance },
        ),
        { maxLength: 2 },
      ),
      campaigns: listed(ids.campaigns, (own, before) =>
        entry(
          { id: id(own), title: text, period: periodId },
          {
            provenance,
            visionYear: year,
            directives: some(ids.directives),
            topics,
            partners: some(ids.organisations),
            ...naming("lead", ids.organisations),
            ...naming("parent", before),
          },
        ),
      ),
      activities: few("hoạt động", (own, before) => {
        const people = quantityIn("person", "attendance");
        return entry(
          { id: id(own), kind: code("activityKinds"), when: moment, topics },
          {
            provenance,
            directives: some(ids.directives),
            place,
            level,
            sessions: quantityIn("session", "conference", "trainingClass", "round"),
            attendance: people,
            audiences: fc.record(
              {
                relation: fc.constantFrom("partition" as const, "subset" as const, "overlapping" as const),
                parts: fc.array(entry({ audience: code("audiences") }, { count: people }), {
                  minLength: 1,
                  maxLength: 3,
                }),
              },
              { noNullPrototype: true },
            ),
            mayOverlap: some(before),
            ...naming("campaign", ids.campaigns),
            ...naming("organiser", ids.organisations),
            ...naming("host", ids.organisations),
          },
        );
      }),
      mediaOutputs: few("tin", (own, before) =>
        entry(
          { id: id(own), when: moment, output: quantityIn(...mediaUnits) },
          {
            provenance,
            channel: code("channels"),
            topics,
            place,
            mayOverlap: some(before),
            ...naming("outlet", ids.organisations),
            ...naming("campaign", ids.campaigns),
          },
        ),
      ),
      engagements: few("gặp mặt", (own, before) =>
        entry(
          {
            id: id(own),
            kind: code("engagementKinds"),
            when: moment,
            audience: code("audiences"),
            headcount: quantityIn("person"),
          },
          {
            provenance,
            place,
            mayOverlap: some(before),
            ...naming("organiser", ids.organisations),
            ...naming("campaign", ids.campaigns),
          },
        ),
      ),
      movements: listed(ids.movements, (own) =>
        entry(
          { id: id(own), name: text },
          {
            provenance,
            launchedOn: date,
            directives: some(ids.directives),
            fields: fc.uniqueArray(code("fields"), { maxLength: 3 }),
            ...naming("holder", ids.organisations),
            ...naming("campaign", ids.campaigns),
          },
        ),
      ),
      ledger:
        ids.movements.length === 0
          ? fc.constant([])
          : few("dòng", (own) =>
              fc
                .tuple(
                  fc.oneof(
                    fc.record(
                      {
                        kind: fc.constantFrom(
                          "opening" as const,
                          "added" as const,
                          "established" as const,
                          "merged" as const,
                          "statedTotal" as const,
                        ),
                      },
                      { noNullPrototype: true },
                    ),
                    fc.record(
                      {
                        kind: fc.constant("correction" as const),
                        effect: fc.constantFrom("increase" as const, "decrease" as const),
                      },
                      { noNullPrototype: true },
                    ),
                  ),
                  entry(
                    {
                      id: id(own),
                      movement: one(ids.movements),
                      when: moment,
                      quantity: quantityIn("model", "modelType", "modelSite"),
                    },
                    {
                      provenance,
                      place,
                      holder: code("holders"),
                      field: code("fields"),
                      method: text,
                      mergedInto: one(ids.movements),
                    },
                  ),
                )
                .map(([kind, rest]) => ({ ...rest, ...kind })),
            ),
      populations: listed(ids.populations, (own) =>
        entry(
          {
            id: id(own),
            place,
            when: moment,
            quantity: quantityIn(
              "person",
              "inhabitant",
              "household",
              "residentialArea",
              "organisation",
              "commune",
            ),
          },
          {
            provenance,
            audience: code("audiences"),
            basis: fc.constantFrom("average" as const, "endOfPeriod" as const, "census" as const),
            preliminary: fc.boolean(),
          },
        ),
      ),
      targets: listed(ids.targets, (own) => {
        const value = quantityIn(...unitIds);
        return entry(
          {
            id: id(own),
            measure: text,
            period: periodId,
            value,
            direction: fc.constantFrom("increase" as const, "decrease" as const, "maintain" as const),
          },
          {
            provenance,
            setOn: date,
            baseline: fc.record({ when: moment, value }, { noNullPrototype: true }),
            place,
            ...naming("campaign", ids.campaigns),
            ...naming("movement", ids.movements),
          },
        );
      }),
      statedRates: few("tỷ lệ", (own) => {
        const value = quantityIn(...unitIds);
        return entry(
          {
            id: id(own),
            kind: fc.constantFrom(
              "share" as const,
              "attainment" as const,
              "growth" as const,
              "points" as const,
            ),
            when: moment,
            percent: decimals,
          },
          {
            provenance,
            hedge: fc.constantFrom("exact" as const, "moreThan" as const, "nearly" as const),
            numerator: value,
            denominator: value,
            before: value,
            after: value,
            change: value,
            percentBefore: decimals,
            percentAfter: decimals,
            audience: code("audiences"),
            place,
            ...naming("population", ids.populations),
            ...naming("target", ids.targets),
          },
        );
      }),
      submissions: few("báo cáo", (own) =>
        entry(
          {
            id: id(own),
            place,
            period: periodId,
            status: fc.constantFrom(
              "draft" as const,
              "submitted" as const,
              "accepted" as const,
              "rejected" as const,
            ),
          },
          { provenance, dueOn: date, receivedOn: date },
        ),
      ),
    },
    { noNullPrototype: true },
  );
}
