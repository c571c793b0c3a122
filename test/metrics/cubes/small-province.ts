import {
  type Activity,
  createGazetteer,
  exactly,
  type Gazetteer,
  type LedgerEntry,
  type MediaOutput,
  parseRegister,
  type Population,
  type Quantity,
  type Register,
  type Submission,
} from "phongtrao";

const since = "2010-01-01";
const [eve, day] = ["2025-06-30", "2025-07-01"];

/**
 * Province 25 with the communes 00001, 00002 and 00003, and province 17 with 00009. On 1 July 2025 province 25 takes in 17, and keeps its code.
 */
export const gazetteer: Gazetteer = createGazetteer({
  units: [
    { code: "25", name: "Phú Thọ", level: "province", validFrom: since, validTo: eve },
    { code: "25", name: "Phú Thọ", level: "province", validFrom: day },
    { code: "17", name: "Hòa Bình", level: "province", validFrom: since, validTo: eve },
    { code: "00001", name: "An Bình", level: "commune", parent: "25", validFrom: since },
    { code: "00002", name: "Bình An", level: "commune", parent: "25", validFrom: since },
    { code: "00003", name: "Cẩm Khê", level: "commune", parent: "25", validFrom: since },
    { code: "00009", name: "Mỹ Thành", level: "commune", parent: "17", validFrom: since, validTo: eve },
    { code: "00009", name: "Mỹ Thành", level: "commune", parent: "25", validFrom: day },
  ],
  successions: [
    { kind: "merged", effectiveOn: day, from: ["17", "25"], to: ["25"] },
    { kind: "reassigned", effectiveOn: day, from: ["00009"], to: ["00009"] },
  ],
});

let serial = 0;
const next = (letter: string): string => `${letter}${(serial += 1)}`;

export const registerOf = (lists: Partial<Register>): Register => ({ ...parseRegister({}), ...lists });

/** An activity with that attendance; what the case does not care about is filled in. */
export function talk(attendance: number | null, more: Partial<Activity> = {}): Activity {
  const known = attendance === null ? {} : { attendance: exactly(attendance, "person") };
  return { id: next("a"), kind: "talk", when: "2022-03-18", topics: ["drug-prevention"], ...known, ...more };
}

export function inhabitants(
  place: string,
  when: string,
  count: number,
  more: Partial<Population> = {},
): Population {
  return { id: next("p"), place, when, quantity: exactly(count, "person"), ...more };
}

/** An article of a newspaper in a place, counted so often. */
export function article(place: string, when: string, count = 3): MediaOutput {
  return { id: next("m"), channel: "newspaper", when, place, output: exactly(count, "article"), topics: [] };
}

/** An entry of the ledger, of models unless told otherwise. */
export function entry(
  kind: LedgerEntry["kind"],
  when: string,
  quantity: number | Quantity<"model">,
  more: Partial<LedgerEntry> = {},
): LedgerEntry {
  const count = typeof quantity === "number" ? exactly(quantity, "model") : quantity;
  return { id: next("l"), movement: "dan-van-kheo", kind, when, quantity: count, ...more };
}

export function sent(place: string, period: string, more: Partial<Submission> = {}): Submission {
  return { id: next("s"), place, period, status: "accepted", ...more };
}

/** So many models in a place, as a report states them, by a counting method where it names one. */
export function total(place: string, when: string, count: number, method?: string): LedgerEntry {
  return entry("statedTotal", when, count, { place, ...(method !== undefined && { method }) });
}

/** What a metric of a test says of itself. */
export const said = { definition: "For this test.", provenance: "house rule" } as const;
