/** What checking a register costs beside parsing its JSON. */
import { parseRegister } from "phongtrao";
import { compare } from "./support/compare.js";
import { sizeFrom } from "./support/size-from.js";

const size = sizeFrom(10_000);
const topics = ["drug-prevention", "legal-education", "digital-identity", "fire-safety"];
const activities = Array.from({ length: size }, (_, n) => ({
  id: `a${n}`,
  kind: "talk",
  when: `2022-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`,
  topics: topics.slice(n % 3, (n % 3) + 2),
  place: String(4000 + (n % 151)).padStart(5, "0"),
  sessions: { value: 1 + (n % 5), hedge: "exact", unit: "session" },
  attendance: { value: 50 + (n % 400), hedge: n % 3 === 0 ? "moreThan" : "exact", unit: "attendance" },
}));
const text = JSON.stringify({ activities });
const parsed: unknown = JSON.parse(text);

compare(`a register of ${size} activities: how many`, [
  { name: "JSON.parse", run: () => (JSON.parse(text) as { activities: unknown[] }).activities.length },
  { name: "parseRegister of what was parsed", run: () => parseRegister(parsed).activities.length },
]);
