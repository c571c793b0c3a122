import type {
  Activity,
  Engagement,
  Grouping,
  LedgerEntry,
  MediaOutput,
  Population,
  Register,
  Target,
} from "phongtrao";
import fc from "fast-check";
import { registerOf } from "../metrics/cubes/small-province.js";
import { quantities } from "./quantity.js";

const places = fc.constantFrom("25", "00001", "00002", "00003", "17", "00009", undefined);
// Before the merger: where a code stands for two grounds, a plan is refused, which is another test's matter.
const moments = fc.constantFrom(
  "2024-12-31",
  "2025-01-10",
  "2025-01",
  "2025-Q1",
  "2025-06-30",
  "2025-H1",
  "2024",
);
const identified = <Item extends object>(item: fc.Arbitrary<Item>, letter: string) =>
  fc.array(item, { maxLength: 7 }).map((list) => list.map((one, at) => ({ ...one, id: `${letter}${at}` })));

const activities: fc.Arbitrary<readonly Activity[]> = identified(
  fc.record(
    {
      kind: fc.constantFrom("talk", "launch"),
      when: moments,
      place: places,
      topics: fc.subarray(["drug-prevention", "fire-safety"]),
      attendance: fc.oneof(quantities("attendance"), quantities("person")),
      sessions: fc.oneof(quantities("session"), quantities("round")),
      audiences: fc.record({
        relation: fc.constantFrom("partition", "subset", "overlapping"),
        parts: fc
          .constantFrom("youth", "women")
          .chain((audience) =>
            fc.record({ audience: fc.constant(audience), count: quantities("person") }).map((part) => [part]),
          ),
      }),
      mayOverlap: fc.array(fc.constantFrom("a0", "a1", "a5"), { maxLength: 1 }),
    },
    { requiredKeys: ["kind", "when", "topics"] },
  ),
  "a",
);
const ledger: fc.Arbitrary<readonly LedgerEntry[]> = identified(
  fc.record({
    movement: fc.constantFrom("m", "n"),
    kind: fc.constantFrom(
      "statedTotal",
      "opening",
      "added",
      "established",
      "discontinued",
      "recognised",
      "effective",
    ),
    when: moments,
    place: places,
    method: fc.constantFrom(undefined, "old", "new"),
    quantity: fc.oneof({ weight: 4, arbitrary: quantities("model") }, quantities("modelSite")),
  }),
  "l",
);
const mediaOutputs: fc.Arbitrary<readonly MediaOutput[]> = identified(
  fc.record({ when: moments, place: places, output: fc.oneof(quantities("newsItem"), quantities("visit")) }),
  "m",
);
const populations: fc.Arbitrary<readonly Population[]> = identified(
  fc.record({
    place: fc.constantFrom("25", "00001", "00002", "17"),
    when: fc.constantFrom("2024", "2025", "2025-01"),
    quantity: fc.oneof(quantities("person"), quantities("household")),
  }),
  "p",
);
const engagements: fc.Arbitrary<readonly Engagement[]> = identified(
  fc.record({
    kind: fc.constant("volunteer"),
    when: moments,
    place: places,
    audience: fc.constantFrom("youth", "women"),
    headcount: quantities("person"),
  }),
  "e",
);
const targets: fc.Arbitrary<readonly Target[]> = identified(
  fc.record({
    measure: fc.constantFrom("sessions", "attendance", "modelsInForce"),
    place: fc.constantFrom("25", "00001"),
    period: fc.constantFrom("2025-01", "2025", "2024"),
    value: fc.oneof(quantities("session"), quantities("attendance"), quantities("model")),
    direction: fc.constantFrom("increase", "decrease"),
  }),
  "t",
);
/** Registers of the small province, from before its merger. */
export const registers: fc.Arbitrary<Register> = fc
  .record({ activities, ledger, mediaOutputs, populations, engagements, targets })
  .map(registerOf);

/** Groupings by places and times. */
export const groupings: fc.Arbitrary<Readonly<Record<string, Grouping>>> = fc.constantFrom<
  Readonly<Record<string, Grouping>>
>(
  {},
  { province: { by: "place", level: "province" } },
  { commune: { by: "place", level: "commune" }, month: { by: "period", kind: "calendar-month" } },
  { year: { by: "period", kind: "calendar-year" } },
);
