import { type Activity, type AudiencePart, codeLabel, exactly, formatQuantity, moreThan } from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import type { Draw } from "./seeded-random.js";

const topics = [
  "crime-prevention",
  "drug-prevention",
  "cyber-safety",
  "traffic-safety",
  "legal-education",
  "digital-identity",
] as const;

/** Groups that some returns name, each by one line in so many, with the least and the most people. */
const groups = [
  ["ethnic-minorities", 3, 15, 60],
  ["elderly", 4, 5, 40],
  ["prestigious-persons", 12, 1, 4],
  ["religious-dignitaries", 30, 1, 3],
] as const;

/** A line of a commune's monthly return: what it has in figures, and the sentence that says so. */
export function madeUpLine(id: string, place: string, when: string, most: number, draw: Draw): Activity {
  const count = draw(2, most);
  const people = count * draw(35, 120);
  const [first, second] = [draw(0, 5), draw(0, 17)];
  const about = topics.filter((_, at) => at === first || at === second);
  const sessions = exactly(count, "session");
  const rounded = Math.floor(people / 10) * 10;
  const attendance = draw(1, 3) === 1 ? moreThan(rounded, "attendance") : exactly(people, "attendance");
  const parts = groups.flatMap(([audience, oneIn, least, all]): AudiencePart[] =>
    draw(1, oneIn) === 1 ? [{ audience, count: exactly(draw(least, all), "attendance") }] : [],
  );
  return {
    id,
    kind: "talk",
    when,
    topics: about,
    place,
    sessions,
    attendance,
    ...(parts.length > 0 && { audiences: { relation: "subset", parts } }),
    provenance: [{ source: `${place} ${when}`, quote: sentence(about, [sessions, attendance], parts) }],
  };
}

function sentence(
  about: Activity["topics"],
  [sessions, attendance]: readonly [NonNullable<Activity["sessions"]>, NonNullable<Activity["attendance"]>],
  parts: readonly AudiencePart[],
): string {
  const topic = about.map((word) => codeLabel("topics", word, vi)).join("; ");
  const named = parts.map(
    ({ audience, count }) =>
      `${count === undefined ? "" : formatQuantity(count, vi, { leadingZero: true })} ${codeLabel("audiences", audience, vi)}`,
  );
  const ofWhich = named.length === 0 ? "" : `, trong đó có ${named.join(", ")}`;
  const held = formatQuantity(sessions, vi, { leadingZero: true });
  return `tổ chức ${held} tuyên truyền về ${topic}, ${formatQuantity(attendance, vi)} người tham dự${ofWhich}`;
}
