import { readFileSync } from "node:fs";
import { parseRegister, type Provenance, type Quantity, type RecordBase } from "phongtrao";
import { describe, expect, it } from "vitest";

/** The golden record: every figure of the article, typed by hand, as far as this test reads it. */
interface Facts {
  readonly documents: readonly {
    quote: string;
    number?: string;
    type: string;
    issuer?: string;
    issuedOn?: string;
    title?: string;
    from?: number;
    to?: number;
    visionYear?: number;
  }[];
  readonly activities: readonly {
    quote: string;
    kind: string;
    topics: string[];
    level?: string;
    audiences?: string[];
    audienceCountsStated?: boolean;
    host?: string;
    place?: { commune: string; district: string };
    sessions?: Quantity;
    attendance: Quantity;
  }[];
  readonly media: readonly { quote: string; value: number; hedge: string; unit: string }[];
  readonly engagements: readonly {
    quote: string;
    kind: string;
    audience: string;
    headcount: Quantity;
    place?: { district: string };
    mayOverlapWith?: number;
  }[];
  readonly models: { movement: string; added: Stated; closing: Stated };
}

interface Stated {
  readonly quote: string;
  readonly value: number;
  readonly hedge: string;
  readonly unit: string;
}

const text = readFileSync("test/fixtures/hoa-binh-2022/source.vi.txt", "utf8");
const facts = JSON.parse(readFileSync("test/fixtures/hoa-binh-2022/facts.json", "utf8")) as Facts;
const register = parseRegister(JSON.parse(readFileSync("examples/data/hoa-binh-2022.json", "utf8")));

const quantity = ({ value, hedge, unit }: Stated | Quantity) => ({ value, hedge, unit });
const unitNamed = (code: string | undefined) => register.adminUnits.find((unit) => unit.code === code);

/** The record that was taken from a quote; there must be exactly one. */
function quoting<Item extends RecordBase>(records: readonly Item[], quote: string): Item {
  const found = records.filter(({ provenance }) => provenance?.some((entry) => entry.quote === quote));
  expect(found, quote).toHaveLength(1);
  return found[0] as Item;
}

describe("the register holds every fact of the golden record", () => {
  it.each(facts.documents)("document: $quote", (fact) => {
    const directive = quoting(register.directives, fact.quote);
    const period =
      fact.from === undefined || fact.to === undefined ? undefined : `${fact.from}-01-01/${fact.to}-12-31`;
    expect(directive).toMatchObject({
      type: fact.type,
      ...(fact.number !== undefined && { number: fact.number }),
    });
    expect([directive.issuer, directive.issuedOn, directive.period, directive.visionYear]).toStrictEqual([
      fact.issuer,
      fact.issuedOn,
      period,
      fact.visionYear,
    ]);
    if (fact.title !== undefined) expect(fact.title).toBe(`Đề án ${directive.title ?? ""}`);
  });

  it.each(facts.activities)("activity: $quote", (fact) => {
    const activity = quoting(register.activities, fact.quote);
    expect([activity.kind, activity.when, activity.topics]).toStrictEqual([fact.kind, "2022", fact.topics]);
    expect(activity.attendance).toStrictEqual(quantity(fact.attendance));
    expect(activity.sessions).toStrictEqual(fact.sessions && quantity(fact.sessions));
    expect(activity.level).toBe(fact.level);
    expect(activity.audiences?.parts).toStrictEqual(fact.audiences?.map((audience) => ({ audience })));
    expect(register.organisations.find(({ id }) => id === activity.host)?.name).toBe(fact.host);
    if (fact.place !== undefined) {
      const commune = unitNamed(activity.place);
      expect([commune?.name, unitNamed(commune?.parent)?.name]).toStrictEqual([
        fact.place.commune,
        fact.place.district,
      ]);
    }
  });

  it.each(facts.media)("media: $quote", (fact) => {
    expect(quoting(register.mediaOutputs, fact.quote).output).toStrictEqual(quantity(fact as Stated));
  });

  it.each(facts.engagements)("engagement: $quote", (fact) => {
    const engagement = quoting(register.engagements, fact.quote);
    expect([engagement.kind, engagement.audience]).toStrictEqual([fact.kind, fact.audience]);
    expect(engagement.headcount).toStrictEqual(quantity(fact.headcount));
    if (fact.place !== undefined) expect(unitNamed(engagement.place)?.name).toBe(fact.place.district);
    const other = fact.mayOverlapWith === undefined ? undefined : facts.engagements[fact.mayOverlapWith];
    const overlap = other && [quoting(register.engagements, other.quote).id];
    expect(engagement.mayOverlap).toStrictEqual(overlap);
  });

  it("models: 15 added, 123 at the end, and no 108, which the article does not say", () => {
    expect(register.movements.map(({ name }) => name)).toStrictEqual([facts.models.movement]);
    const added = quoting(register.ledger, facts.models.added.quote);
    const closing = quoting(register.ledger, facts.models.closing.quote);
    expect([added.kind, added.quantity]).toStrictEqual(["added", quantity(facts.models.added)]);
    expect([closing.kind, closing.quantity]).toStrictEqual(["statedTotal", quantity(facts.models.closing)]);
    expect(register.ledger).toHaveLength(2);
    expect(JSON.stringify(register)).not.toContain("108");
  });

  it("and no figure beside them but the population, which has a source of its own", () => {
    expect(register.activities).toHaveLength(facts.activities.length);
    expect(register.mediaOutputs).toHaveLength(facts.media.length);
    expect(register.engagements).toHaveLength(facts.engagements.length);
    expect(register.directives).toHaveLength(facts.documents.length);
    expect(register.targets).toStrictEqual([]);
    expect(register.submissions).toStrictEqual([]);
    expect(
      register.populations.map((population) => [population.quantity.value, population.provenance]),
    ).toStrictEqual([[871724, [{ source: "yearbook-2021" }]]]);
  });
});

describe("every quote is in the article, verbatim, where its span says", () => {
  const quoted = Object.values(register)
    .flat()
    .flatMap((record: { readonly provenance?: readonly Provenance[] | undefined }) => record.provenance ?? [])
    .filter(({ source }) => source === "article-44865");

  it("of which there are as many as facts", () => {
    expect(quoted).toHaveLength(
      facts.documents.length + facts.activities.length + facts.media.length + facts.engagements.length + 2,
    );
  });

  it.each(quoted)("$quote", ({ quote, span: [start, end] = [0, 0] }) => {
    expect(text.slice(start, end)).toBe(quote);
  });
});
