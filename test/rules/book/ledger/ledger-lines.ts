import { exactly, type LedgerEntry } from "phongtrao";

/** An entry of a ledger, in the order in which a table would have it. A count that is a number is exact. */
export type Line = readonly [
  id: string,
  kind: LedgerEntry["kind"],
  when: string,
  count: object | number,
  more?: object | undefined,
];

/** The movements that ledgers of tests are about: their ids and names. */
export const movements = {
  dvk: "Dân vận khéo",
  antq: "Toàn dân bảo vệ an ninh Tổ quốc",
} as const;

/** Makes registers of lines, all of the first of some movements. */
export function ledgerOf(
  ids: readonly [keyof typeof movements, ...(keyof typeof movements)[]],
  unit: "model" | "modelSite",
) {
  return (...lines: readonly Line[]) => ({
    movements: ids.map((id) => ({ id, name: movements[id] })),
    ledger: lines.map(([id, kind, when, count, more]) => ({
      id,
      movement: ids[0],
      kind,
      when,
      quantity: typeof count === "number" ? exactly(count, unit) : count,
      ...more,
    })),
  });
}
