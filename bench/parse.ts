/** What checking a register costs on top of parsing its JSON: short records, and records with all that a province's register says of an activity. */
import { type Activity, parseRegister, type Register } from "phongtrao";
import { compare } from "./support/compare.js";
import { madeUpRegister } from "./support/made-up-register.js";
import { sizeFrom } from "./support/size-from.js";

const size = sizeFrom(10_000);
const { register, units } = madeUpRegister(size);
const sources = listOf(12, (n) => ({
  id: `s${n}`,
  title: `Báo cáo tháng ${n + 1} năm 2022`,
  kind: "report",
}));
const organisations = listOf(50, (n) => ({ id: `o${n}`, name: `Công an xã ${n}`, kind: "police" }));
const campaigns = listOf(8, (n) => ({ id: `c${n}`, title: "Bảo vệ an ninh Tổ quốc", period: "2022" }));

print("short records", { activities: register.activities });
print("full records", {
  sources,
  organisations,
  adminUnits: units,
  campaigns,
  activities: register.activities.map(full),
});

function print(name: string, input: Partial<Register>): void {
  const text = JSON.stringify(input);
  const parsed: unknown = JSON.parse(text);
  compare(`a register of ${size} activities, ${name}: how many`, [
    { name: "JSON.parse", run: () => (JSON.parse(text) as Register).activities.length },
    {
      name: "parseRegister, on top of JSON.parse",
      run: () => parseRegister(parsed).activities.length,
    },
  ]);
}

/** With its source and the words in it, a campaign and an organiser; every fourth by the month, every tenth with its audience. */
function full(activity: Activity, n: number): Activity {
  return {
    ...activity,
    provenance: [
      {
        source: `s${n % 12}`,
        quote: `tổ chức ${n % 9} buổi, hơn ${n % 400} lượt người dự`,
        span: [n, n + 40],
      },
    ],
    when: n % 4 === 0 ? activity.when.slice(0, 7) : activity.when,
    campaign: `c${n % 8}`,
    organiser: `o${n % 50}`,
    audiences: n % 10 === 0 ? { relation: "subset", parts: [{ audience: "students" }] } : undefined,
  };
}

function listOf<Item>(length: number, item: (n: number) => Item): readonly Item[] {
  return Array.from({ length }, (_, n) => item(n));
}
