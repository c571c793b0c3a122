import { type AdminUnit, createGazetteer, type Gazetteer } from "phongtrao";

const since = "2010-01-01";
const [eve, day] = ["2025-06-30", "2025-07-01"];

const province = (code: string): AdminUnit => ({ code, name: code, level: "province", validFrom: since });
const commune = (code: string, parent: string, more: Partial<AdminUnit> = {}): AdminUnit => ({
  code,
  name: code,
  level: "commune",
  parent,
  validFrom: since,
  ...more,
});

/**
 * Province 25 with the communes 00001 and 00002, province 17 with 00009. On 1 July 2025 a part of 00001 passes to 00009; no unit begins or ends.
 */
export const adjusted: Gazetteer = createGazetteer({
  units: [
    province("25"),
    province("17"),
    commune("00001", "25"),
    commune("00002", "25"),
    commune("00009", "17"),
  ],
  successions: [{ kind: "split", effectiveOn: day, from: ["00001"], to: ["00001", "00009"] }],
});

/**
 * Province 25 with the commune 00001. On 1 July 2025 a part of it becomes 00006; the rest keeps the code.
 */
export const divided: Gazetteer = createGazetteer({
  units: [
    province("25"),
    commune("00001", "25", { validTo: eve }),
    commune("00001", "25", { validFrom: day }),
    commune("00006", "25", { validFrom: day }),
  ],
  successions: [{ kind: "split", effectiveOn: day, from: ["00001"], to: ["00001", "00006"] }],
});

/**
 * Province 25 with the communes 00001 to 00003. On 1 July 2025 the first two become 00004, and 00003 becomes 00005 and 00006.
 */
export const regrouped: Gazetteer = createGazetteer({
  units: [
    province("25"),
    ...["00001", "00002", "00003"].map((code) => commune(code, "25", { validTo: eve })),
    ...["00004", "00005", "00006"].map((code) => commune(code, "25", { validFrom: day })),
  ],
  successions: [
    { kind: "merged", effectiveOn: day, from: ["00001", "00002"], to: ["00004"] },
    { kind: "split", effectiveOn: day, from: ["00003"], to: ["00005", "00006"] },
  ],
});

/**
 * Province 25 with the district 200 of the communes 00001, 00002 and 00003, and the district 201 of 00007. On 1 July 2025 districts end, and 00003 becomes part of 00001.
 */
export const withoutDistricts: Gazetteer = createGazetteer({
  units: [
    province("25"),
    ...["200", "201"].map((code): AdminUnit => ({
      code,
      name: code,
      level: "district",
      parent: "25",
      validFrom: since,
      validTo: eve,
    })),
    ...["00001", "00002", "00003"].map((code) => commune(code, "200", { validTo: eve })),
    commune("00007", "201", { validTo: eve }),
    ...["00001", "00002", "00007"].map((code) => commune(code, "25", { validFrom: day })),
  ],
  successions: [
    { kind: "levelAbolished", effectiveOn: day, from: ["200", "201"], to: [] },
    { kind: "merged", effectiveOn: day, from: ["00001", "00003"], to: ["00001"] },
    ...["00002", "00007"].map((code) => ({
      kind: "reassigned" as const,
      effectiveOn: day,
      from: [code],
      to: [code],
    })),
  ],
});

/**
 * Province 25 with the communes 00001, 00007 and, since 1 July 2025, 00010, whose ground was no unit's before. On 1 January 2023 nothing became of 00007.
 */
export const onIslands: Gazetteer = createGazetteer({
  units: [
    province("25"),
    commune("00001", "25"),
    commune("00007", "25", { validTo: "2022-12-31" }),
    commune("00010", "25", { validFrom: day }),
  ],
  successions: [{ kind: "dissolved", effectiveOn: "2023-01-01", from: ["00007"], to: [] }],
});
