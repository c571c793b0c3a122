import { readFileSync } from "node:fs";
import type { Activity } from "phongtrao";
import { describe, expect, it } from "vitest";
import { exceptions, impossible, provinceReturns } from "../../examples/support/province-returns.js";

/** What example 05 prints is recomputed here from its records by plain loops, none of them the library's. */
const register = provinceReturns();
const printed = readFileSync("test/fixtures/examples/05-province-dashboard.en.txt", "utf8").split("\n");

/** The cells of the line that begins with a text; the first after a heading, where that is given. */
function cells(beginning: string, heading = ""): readonly string[] {
  const from = printed.findIndex((text) => text.startsWith(heading));
  const line = printed.slice(from).find((text) => text.trim().startsWith(`${beginning}  `));
  return (line ?? "").trim().split(/ {2,}/).slice(1);
}

const inYear = ({ when }: Activity, year: string) => when.startsWith(`R${year}-`);
const quarterOf = ({ when }: Activity) => Math.ceil(Number(when.slice(6)) / 3);
const of2027 = register.activities.filter((activity) => inYear(activity, "2027"));

function total(list: readonly Activity[], count: (activity: Activity) => number): number {
  let sum = 0;
  for (const activity of list) sum += count(activity);
  return sum;
}
const attended = ({ attendance }: Activity) => attendance?.value ?? 0;
const held = ({ sessions }: Activity) => sessions?.value ?? 0;

function english(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A sum of counts, some of them "more than": so is the sum. */
function asPrinted(list: readonly Activity[]): string {
  const isHedged = list.some(({ attendance }) => attendance?.hedge === "moreThan");
  return `${isHedged ? "more than " : ""}${english(total(list, attended))}`;
}

const quartersAndYear = (list: readonly Activity[]) => [
  ...[1, 2, 3, 4].map((quarter) => asPrinted(list.filter((activity) => quarterOf(activity) === quarter))),
  asPrinted(list),
];

describe("the returns", () => {
  it("are those of 148 communes and 24 months, but for two", () => {
    expect(register.adminUnits.filter(({ level }) => level === "commune")).toHaveLength(148);
    expect(new Set(register.adminUnits.map(({ name }) => name)).size).toBe(149);
    const accepted = register.submissions.filter(({ status }) => status === "accepted");
    expect(accepted).toHaveLength(148 * 24 - 2);
  });

  it("are the same in every run", () => {
    expect(provinceReturns()).toStrictEqual(register);
  });
});

describe("attendances by topic and quarter", () => {
  it.each([
    ["crime-prevention", "crime prevention"],
    ["cyber-safety", "safety online"],
    ["digital-identity", "digital identity"],
    ["drug-prevention", "drug prevention"],
    ["legal-education", "legal education"],
    ["traffic-safety", "traffic safety"],
  ])("%s", (topic, name) => {
    const about = of2027.filter(({ topics }) => topics.includes(topic));
    expect(cells(name)).toStrictEqual(quartersAndYear(about));
  });

  it("in all count each activity once", () => {
    expect(cells("Total")).toStrictEqual(quartersAndYear(of2027));
    const byTopic = total(of2027, (activity) => attended(activity) * activity.topics.length);
    expect(byTopic).toBeGreaterThan(total(of2027, attended));
  });

  it("rest on 444 returns a quarter, but for the two of December", () => {
    expect(cells("Returns accepted")).toStrictEqual([
      "444/444",
      "444/444",
      "444/444",
      "442/444",
      "1,774/1,776",
    ]);
  });
});

describe("the ten communes", () => {
  const communes = register.adminUnits
    .filter(({ level }) => level === "commune")
    .map(({ code, type = "", name }) => {
      const here = of2027.filter(({ place }) => place === code);
      const attendances = total(here, attended);
      const hedged = here.filter(({ attendance }) => attendance?.hedge === "moreThan").length;
      const people =
        register.populations.find(({ place, when }) => place === code && when === "R2027")?.quantity.value ??
        0;
      const per100 = (100 * attendances) / people;
      // Each "more than n" is n + 1 at least, and a least is rounded down.
      const least = Math.floor((1000 * (attendances + hedged)) / people) / 10;
      const shown = hedged > 0 ? `at least ${least.toFixed(1)}` : per100.toFixed(1);
      return { code, title: `${type} ${name}`, attendances, people, per100, shown };
    })
    .sort((a, b) => b.per100 - a.per100);

  it("are those with the most attendances per 100 inhabitants, in that order", () => {
    const from = printed.findIndex((text) => text.startsWith("2."));
    const lines = printed.slice(from + 4, from + 14).map((text) => text.trim().split(/ {2,}/));
    expect(
      lines.map(([title, attendances, people, per100]) => [
        title,
        attendances?.replace("more than ", ""),
        people,
        per100,
      ]),
    ).toStrictEqual(
      communes
        .slice(0, 10)
        .map(({ title, attendances, people, shown }) => [
          title,
          english(attendances),
          english(people),
          shown,
        ]),
    );
  });

  it("are led by the one whose figure cannot be right, kept as it was reported", () => {
    expect(communes[0]?.code).toBe(impossible.place);
    // 12,500 of 9,640 people: 129.66… %.
    expect(printed.filter((text) => text.includes("at least 129.6% (above 100%)"))).toHaveLength(1);
  });
});

describe("returns for December", () => {
  it("that were late, sent back or missing are named, with the days since the 16th", () => {
    const named = (code: string) => {
      const { type = "", name = "" } = register.adminUnits.find((unit) => unit.code === code) ?? {};
      return `${type} ${name}`;
    };
    expect(cells(named(exceptions.missing), "3.")).toStrictEqual(["no return", "missing, 4 days overdue"]);
    expect(cells(named(exceptions.sentBack), "3.")).toStrictEqual(["sent back", "missing, 4 days overdue"]);
    expect(Object.keys(exceptions.late).map((code) => cells(named(code), "3."))).toStrictEqual([
      ["accepted", "4 days late"],
      ["accepted", "1 day late"],
    ]);
  });
});

describe("the growth on the year before", () => {
  const of2026 = register.activities.filter((activity) => inYear(activity, "2026"));
  const [before, after] = [total(of2026, held), total(of2027, held)];

  it("of sessions", () => {
    expect([cells("2026")[0], cells("2027")[0]]).toStrictEqual([english(before), english(after)]);
    expect(cells("Change")[0]).toBe(english(after - before));
    expect(cells("Growth")[0]).toBe(`${((100 * (after - before)) / before).toFixed(1)}%`);
  });

  it("of attendances reads each “more than n” as less than one more of its last digit that is not zero", () => {
    const most = ({ attendance }: Activity) => {
      const { value = 0, hedge = "exact" } = attendance ?? {};
      let place = 1;
      while (value % (place * 10) === 0) place *= 10;
      if (value === place) place /= 10;
      return hedge === "moreThan" ? value + place - 1 : value;
    };
    const range = (list: readonly Activity[]) =>
      `${english(total(list, attended))} to ${english(total(list, most))}`;
    expect([cells("2026")[1], cells("2027")[1]]).toStrictEqual([range(of2026), range(of2027)]);
  });

  it("like for like leaves out the two communes without all returns", () => {
    const leftOut: readonly (string | undefined)[] = [exceptions.missing, exceptions.sentBack];
    const kept = (list: readonly Activity[]) =>
      total(
        list.filter(({ place }) => !leftOut.includes(place)),
        held,
      );
    const change = kept(of2027) - kept(of2026);
    expect(cells("All that are compared")).toStrictEqual([
      english(change),
      `${((100 * change) / kept(of2026)).toFixed(2)}%`,
    ]);
  });
});

describe("small counts", () => {
  const december = of2027.filter(({ when }) => when === "R2027-12");
  const audiences = ["elderly", "ethnic-minorities", "prestigious-persons", "religious-dignitaries"];
  const count = (audience: string, topic?: string) =>
    total(
      december.filter(({ topics }) => topic === undefined || topics.includes(topic)),
      ({ audiences: named }) => named?.parts.find((part) => part.audience === audience)?.count?.value ?? 0,
    );

  it("are hidden, and what is not hidden is as it was reported", () => {
    const shown = cells("digital identity", "5.").slice(0, 4);
    const counts = audiences.map((audience) => count(audience, "digital-identity"));
    expect(counts[3]).toBe(2);
    expect(shown).toStrictEqual([english(counts[0] ?? 0), english(counts[1] ?? 0), "[*]", "[*]"]);
    expect(cells("Total", "5.").slice(0, 4)).toStrictEqual(
      audiences.map((audience) => english(count(audience))),
    );
  });

  it("from 1 to 4 stand nowhere in the table", () => {
    const from = printed.findIndex((text) => text.startsWith("5."));
    const table = printed.slice(from + 4, from + 11).flatMap((text) => text.trim().split(/ {2,}/).slice(1));
    expect(table).toHaveLength(35);
    expect(table.filter((text) => /^[1-4]$/.test(text))).toStrictEqual([]);
  });
});
