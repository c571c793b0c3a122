import type { Register, Records } from "phongtrao";

/** One record of each kind with the required fields alone, written by hand. */
export const samples: Readonly<Records> = {
  source: { id: "s1", title: "Báo cáo công tác dân vận năm 2022", kind: "report" },
  directive: { id: "d1", type: "directive" },
  organisation: { id: "o1", name: "Ban Dân vận Tỉnh ủy", kind: "partyCommittee" },
  adminUnit: { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
  succession: { kind: "merged", effectiveOn: "2025-07-01", from: [], to: [] },
  campaign: { id: "c1", title: "Toàn dân bảo vệ an ninh Tổ quốc", period: "2022" },
  activity: { id: "a1", kind: "talk", when: "2022-11-18", topics: ["crime-methods"] },
  mediaOutput: { id: "m1", when: "2022", output: { value: 136, hedge: "exact", unit: "newsItem" } },
  engagement: {
    id: "e1",
    kind: "meeting",
    when: "2022",
    audience: "prestigious-persons",
    headcount: { value: 300, hedge: "moreThan", unit: "person" },
  },
  movement: { id: "v1", name: "Dân vận khéo" },
  ledgerEntry: {
    id: "l1",
    movement: "v1",
    kind: "opening",
    when: "2022",
    quantity: { value: 108, hedge: "exact", unit: "model" },
  },
  population: {
    id: "p1",
    place: "17",
    when: "2022",
    quantity: { value: 871_700, hedge: "exact", unit: "inhabitant" },
  },
  target: {
    id: "t1",
    measure: "models",
    period: "2022",
    value: { value: 120, hedge: "atLeast", unit: "model" },
    direction: "increase",
  },
  submission: { id: "u1", place: "17", period: "2022", status: "accepted" },
};

/** The list of the register that each kind of record stands in. */
export const listOf = {
  source: "sources",
  directive: "directives",
  organisation: "organisations",
  adminUnit: "adminUnits",
  succession: "successions",
  campaign: "campaigns",
  activity: "activities",
  mediaOutput: "mediaOutputs",
  engagement: "engagements",
  movement: "movements",
  ledgerEntry: "ledger",
  population: "populations",
  target: "targets",
  submission: "submissions",
} as const satisfies Record<keyof Records, keyof Register>;

/** A register with nothing in it. */
export const emptyRegister: Register = {
  sources: [],
  directives: [],
  organisations: [],
  adminUnits: [],
  successions: [],
  campaigns: [],
  activities: [],
  mediaOutputs: [],
  engagements: [],
  movements: [],
  ledger: [],
  populations: [],
  targets: [],
  submissions: [],
};
