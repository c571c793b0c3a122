/**
 * Growth from a ledger of several years, with a series break: from 2023 on, sites were counted instead of units, so 2023 makes no series with 2022.
 *
 * The figures of 2023 and the total of 2022 are those that Hòa Bình published in 2023; those of earlier years are made up, to have a series.
 * Run it with `npx tsx examples/03-growth-over-years.ts`.
 */
import { readFileSync } from "node:fs";
import {
  formatFigure,
  formatNotes,
  formatRatio,
  modelGrowth,
  nextPeriod,
  parsePeriod,
  parseRegister,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";

const json: unknown = JSON.parse(
  readFileSync(new URL("data/models-2020-2023.json", import.meta.url), "utf8"),
);
const register = parseRegister(json);

for (let year = parsePeriod("2020"); year.id < "2023"; year = nextPeriod(year)) {
  const next = nextPeriod(year);
  const change = modelGrowth(register, { movement: "tu-quan", from: year, to: next });
  console.log(`Năm ${next.id}`);
  console.log(`  đầu kỳ ${formatFigure(change.opening, vi)}, cuối kỳ ${formatFigure(change.closing, vi)}`);
  const inferred = change.inferred.includes("removed") ? ` (${vi.flags.inferred})` : "";
  console.log(
    `  tăng thêm ${formatFigure(change.added, vi)}, giảm ${formatFigure(change.removed, vi)}${inferred}`,
  );
  console.log(
    change.status === "determined"
      ? `  tăng trưởng ${formatRatio(change.relative, vi, { places: 2, percent: true })}`
      : `  tăng trưởng: ${vi.growth[change.status]}`,
  );
  if (change.imbalance?.estimate) console.log(`  chênh lệch: ${formatFigure(change.imbalance, vi)}`);
}

const forced = modelGrowth(register, {
  movement: "tu-quan",
  from: "2022",
  to: "2023",
  acrossBreak: "compute",
});
console.log(
  `Nếu vẫn so sánh 2023 với 2022: ${formatRatio(forced.relative, vi, { places: 2, percent: true })}`,
);
console.log(`  lưu ý: ${formatNotes(forced, vi)}`);
