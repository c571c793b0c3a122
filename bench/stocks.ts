/** What it costs to carry stocks through a ledger: totals of communes on the tenth of every other month, and what came in between, a part of it without a place. */
import {
  type AdminUnit,
  createGazetteer,
  definePlan,
  evaluate,
  exactly,
  type LedgerEntry,
  parseRegister,
  prepareRegister,
} from "phongtrao";
import { compare } from "./support/compare.js";
import { madeUpCommunes } from "./support/made-up-communes.js";
import { sizeFrom } from "./support/size-from.js";

const months = Array.from({ length: 30 }, (_, at) => {
  const [year, month] = [2026 + Math.floor(at / 12), (at % 12) + 1];
  return `${year}-${String(month).padStart(2, "0")}`;
});
const communes = Math.max(34, Math.round(sizeFrom(30_000) / months.length));
const units = madeUpCommunes(communes).units.filter(({ validTo }) => validTo === undefined);
const gazetteer = createGazetteer({ units, successions: [] });
const parents = new Map(units.map(({ code, parent }): [string, string] => [code, parent ?? code]));
const plan = definePlan({
  measures: { models: "modelsInForce" },
  groupBy: { province: { by: "place", level: "province" }, month: { by: "period", kind: "calendar-month" } },
  gaps: { stocks: "carryForward" },
  filter: { period: "2027" },
});

for (const share of [0, 2, 10]) {
  const ledger = ledgerOf(
    units.filter(({ level }) => level === "commune"),
    share,
  );
  const register = prepareRegister(parseRegister({ movements: [{ id: "m", name: "Mô hình" }], ledger }));
  compare(`${ledger.length} entries, ${share} % of what came without a place: stocks of provinces by month`, [
    { name: "loop over numbers", run: () => byLoop(ledger) },
    {
      name: "evaluate",
      run: () =>
        evaluate(plan, register, { gazetteer })
          .rows.map(({ key, figures: { models } }) =>
            lineOf(key.province, key.month, [models?.estimate, models?.lower, models?.upper]),
          )
          .sort(),
    },
  ]);
}

/** A total of ten on the tenth of every other month, and one model more in each month between. */
function ledgerOf(places: readonly AdminUnit[], share: number): readonly LedgerEntry[] {
  return places.flatMap(({ code }, row) =>
    months.map((month, at): LedgerEntry => {
      const id = `${code}-${month}`;
      if (at % 2 === 0)
        return {
          id,
          movement: "m",
          kind: "statedTotal",
          when: `${month}-10`,
          place: code,
          quantity: exactly(10, "model"),
        };
      const came = {
        id,
        movement: "m",
        kind: "established",
        when: month,
        quantity: exactly(1, "model"),
      } as const;
      return (row * 15 + at) % 100 < share ? came : { ...came, place: code };
    }),
  );
}

/** The plainest code that does it: the last total, what came in the months after, and in the upper bound what may have come. */
function byLoop(ledger: readonly LedgerEntry[]): readonly string[] {
  const came = new Map<string, number>();
  const anywhere = months.map(() => 0);
  for (const { kind, when, place } of ledger) {
    if (kind !== "established") continue;
    if (place === undefined) anywhere[months.indexOf(when)] = (anywhere[months.indexOf(when)] ?? 0) + 1;
    else came.set(`${place} ${when}`, 1);
  }
  const lines: string[] = [];
  const asked = months.flatMap((month, at) => (month.startsWith("2027") ? [{ month, at }] : []));
  for (const { month, at } of asked) {
    const isStated = at % 2 === 0;
    const sums = new Map<string, number>();
    for (const [commune, province] of parents) {
      if (commune === province) continue;
      const since = isStated ? 0 : (came.get(`${commune} ${month}`) ?? 0);
      sums.set(province, (sums.get(province) ?? 0) + 10 + since);
    }
    const perhaps = isStated ? 0 : (anywhere[at] ?? 0);
    for (const [province, sum] of sums) lines.push(lineOf(province, month, [sum, sum, sum + perhaps]));
  }
  return lines.sort();
}

function lineOf(
  province: string | null,
  month: string | null,
  numbers: readonly (number | null | undefined)[],
): string {
  return [province, month, ...numbers.map((number) => number ?? "open")].join(" ");
}
