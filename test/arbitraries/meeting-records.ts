import { exactly, moreThan } from "phongtrao";
import fc from "fast-check";

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

/** Lists of records of few values, so that they meet: in a group, in a campaign, on a day. */
export const lists = fc.record({
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
          "added",
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
        channel: few("radio", "print"),
        outlet: few("o1", "o2"),
        place,
        provenance,
      },
      ["when", "output"],
    ),
  ),
  engagements: named(
    "e",
    record(
      {
        kind: few("meeting"),
        when,
        audience: few("elderly"),
        headcount: counted("person"),
        campaign: few("c1", "c2"),
        organiser: few("o1", "o2"),
        place,
        provenance,
      },
      ["kind", "when", "audience", "headcount"],
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
