import {
  type Activity,
  type AdminUnit,
  exactly,
  parseRegister,
  type Period,
  periodsBetween,
  type Population,
  type Register,
  type Source,
  type Submission,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { madeUpCommunes } from "./made-up-communes.js";
import { madeUpLine } from "./made-up-line.js";
import { type Draw, seededRandom } from "./seeded-random.js";

/** Who did not report on December 2027 as asked, by code. */
export const exceptions = {
  missing: "25038",
  sentBack: "25091",
  late: { "25013": "2027-12-20", "25122": "2027-12-17" } as Readonly<Record<string, string>>,
};

/** The commune with an impossible figure: 12,500 people at one conference, of 9,640 who live there. */
export const impossible = { place: "25065", when: "R2027-05", people: 12_500, inhabitants: 9_640 };

const december = "R2027-12";

/**
 * The returns of a province for the reporting years 2026 and 2027, all made up and the same in every run: 148 communes, each month from
 * December 2025 on, with two late returns, one missing, one sent back, and one figure that cannot be right.
 */
export function provinceReturns(): Register {
  const draw = seededRandom(2027);
  const communes = madeUpCommunes();
  const months = periodsBetween("reporting-month", "2025-12-15", "2027-12-14");
  const returns = communes.flatMap((commune) => months.map((month) => ({ commune, month })));
  const arrived = returns.filter(({ commune, month }) => statusOf(commune, month) === "accepted");
  return parseRegister({
    adminUnits: [
      ...vietnamProvinces.units.filter(({ code, validTo }) => code === "25" && validTo === undefined),
      ...communes,
    ],
    sources: arrived.map(({ commune, month }) => sourceOf(commune, month)),
    activities: [...arrived.flatMap(({ commune, month }) => linesOf(commune, month, draw)), conference()],
    populations: communes.flatMap((commune) => populationsOf(commune, draw)),
    submissions: returns.flatMap(({ commune, month }) => submissionOf(commune, month)),
  });
}

function statusOf({ code }: AdminUnit, { id }: Period): Submission["status"] | "missing" {
  if (id !== december) return "accepted";
  if (code === exceptions.missing) return "missing";
  return code === exceptions.sentBack ? "rejected" : "accepted";
}

function submissionOf(commune: AdminUnit, month: Period): readonly Submission[] {
  const status = statusOf(commune, month);
  if (status === "missing") return [];
  const dueOn = `${month.lastDay.slice(0, 8)}16`;
  const receivedOn = (month.id === december ? exceptions.late[commune.code] : undefined) ?? dueOn;
  return [{ id: idOf(commune, month), place: commune.code, period: month.id, status, dueOn, receivedOn }];
}

function linesOf(commune: AdminUnit, month: Period, draw: Draw): readonly Activity[] {
  const most = month.id < "R2027" ? 6 : 7;
  return Array.from({ length: draw(1, 2) }, (_, at) =>
    madeUpLine(`${idOf(commune, month)} ${at + 1}`, commune.code, month.id, most, draw),
  );
}

function conference(): Activity {
  const { place, when, people } = impossible;
  const quote = "tổ chức 01 hội nghị tuyên truyền pháp luật, 12.500 người tham dự";
  return {
    id: `${place} ${when} conference`,
    kind: "conference",
    when,
    topics: ["legal-education"],
    place,
    sessions: exactly(1, "session"),
    attendance: exactly(people, "person"),
    provenance: [{ source: `${place} ${when}`, quote }],
  };
}

function populationsOf({ code }: AdminUnit, draw: Draw): readonly Population[] {
  const drawn = draw(8_000, 45_000);
  const count = code === impossible.place ? impossible.inhabitants : drawn;
  return ["R2026", "R2027"].map((when) => ({
    id: `${code} ${when}`,
    place: code,
    when,
    quantity: exactly(count, "inhabitant"),
  }));
}

function sourceOf(commune: AdminUnit, month: Period): Source {
  const [year, number] = [month.id.slice(1, 5), Number(month.id.slice(6))];
  return {
    id: idOf(commune, month),
    title: `Báo cáo tháng ${number}/${year} của ${commune.type ?? ""} ${commune.name}`,
    kind: "report",
    period: month.id,
  };
}

function idOf({ code }: AdminUnit, { id }: Period): string {
  return `${code} ${id}`;
}
