import { checkRegister, exactly, parseRegister, recheck } from "phongtrao";
import { describe, expect, it } from "vitest";
import { dataOf, found, foundUnparsed, outcome } from "./check-rule.js";
import { ledgerOf, type Line } from "./ledger/ledger-lines.js";
import { acrossTheMerger, phuTho } from "./merger.js";

const ledger = ledgerOf(["dvk"], "model");
const line = (id: string, kind: Line[1], when: string, count: number, more?: object): Line => [
  id,
  kind,
  when,
  count,
  { ...phuTho, ...more },
];
const before = [
  line("hb", "statedTotal", "2024", 123, { place: "17" }),
  line("pt", "statedTotal", "2024", 201),
  line("vp", "statedTotal", "2024", 77, { place: "26" }),
];
const newSince = "2025-07-01";
const opened = line("dau", "opening", newSince, 401);

describe("a ledger across the merger of provinces", () => {
  it("is accused of nothing where 201 became 201 + 123 + 77, and 49 more", () => {
    const register = parseRegister(
      ledger(
        ...before,
        line("tang", "established", "2025", 49),
        line("giam", "discontinued", "2025", 0),
        line("cuoi", "statedTotal", "2025", 450),
      ),
    );
    const { findings } = checkRegister(register, acrossTheMerger);
    expect(findings.filter(({ verdict }) => verdict !== "incomplete").map(({ rule }) => rule)).toStrictEqual(
      [],
    );
  });

  it("is judged as ever where no gazetteer says that the ground changed", () => {
    const register = ledger(
      ...before,
      line("tang", "established", "2025", 49),
      line("giam", "discontinued", "2025", 0),
      line("cuoi", "statedTotal", "2025", 450),
    );
    expect(found("ledger/closing-differs", register)).toStrictEqual([
      ["fail", "differs", "cuoi pt giam tang"],
    ]);
  });

  it("is judged again as it is judged in full", () => {
    const total = (when: string) =>
      parseRegister(
        ledger(...before, line("tang", "established", "2025", 49), line("cuoi", "statedTotal", when, 450)),
      );
    const [was, is] = [total("2025"), total("2025-06-30")];
    expect(recheck(checkRegister(was, acrossTheMerger), is, ["cuoi"], acrossTheMerger)).toStrictEqual(
      checkRegister(is, acrossTheMerger),
    );
  });
});

describe("ledger/closing-differs", () => {
  const rule = "ledger/closing-differs";
  const added = line("tang", "established", "2025-H2", 49);
  const removed = line("giam", "discontinued", "2025-09", 0);

  it("holds a total against the opening of the new ground", () => {
    const right = ledger(...before, opened, added, removed, line("cuoi", "statedTotal", "2025", 450));
    expect(found(rule, right, acrossTheMerger)).toStrictEqual([]);
    const wrong = ledger(...before, opened, added, removed, line("cuoi", "statedTotal", "2025", 451));
    expect(found(rule, wrong, acrossTheMerger)).toStrictEqual([["fail", "differs", "cuoi dau giam tang"]]);
  });

  it("tells the old ground from the new on the evening between them", () => {
    const evening = line("het", "statedTotal", "2025-06-30", 201);
    const right = ledger(evening, opened, added, removed, line("cuoi", "statedTotal", "2025", 450));
    expect(found(rule, right, acrossTheMerger)).toStrictEqual([]);
    // 201 is no opening of the new ground, although it is the total of that evening.
    const bare = ledger(evening, added, removed, line("cuoi", "statedTotal", "2025", 450));
    expect(found(rule, bare, acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "cuoi het giam tang"],
    ]);
  });

  it("takes an opening of the year of the change for one of the new ground where it agrees", () => {
    const ofTheYear = (count: number) =>
      ledger(
        line("dau", "opening", "2025", count),
        line("tang", "established", "2025", 49),
        line("giam", "discontinued", "2025", 0),
        line("cuoi", "statedTotal", "2025", 450),
      );
    expect(found(rule, ofTheYear(401), acrossTheMerger)).toStrictEqual([]);
    // 201 is what the old ground had.
    expect(found(rule, ofTheYear(201), acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "cuoi dau giam tang"],
    ]);
  });

  it("names the day of a change that lies within the time of an opening only", () => {
    const [finding] = checkRegister(
      parseRegister(
        ledger(
          line("dau", "opening", "2024-01-01/2025-12-31", 201),
          line("tang", "established", "2024", 5),
          line("giam", "discontinued", "2024", 0),
          line("cuoi", "statedTotal", "2024", 207),
        ),
      ),
      acrossTheMerger,
    ).findings.filter((one) => one.rule === rule);
    expect(finding).toMatchObject({ message: "other-ground", data: { since: { moment: "2025-07-01" } } });
  });

  it("fails before the change and after it", () => {
    const year = (n: number, first: number, last: number) => [
      line(`a${n}`, "statedTotal", String(n), first),
      line(`b${n}`, "established", String(n + 1), 10),
      line(`c${n}`, "discontinued", String(n + 1), 1),
      line(`d${n}`, "statedTotal", String(n + 1), last),
    ];
    expect(found(rule, ledger(...year(2022, 150, 160)), acrossTheMerger)).toStrictEqual([
      ["fail", "differs-by-entry", "d2022 a2022 c2022 b2022"],
    ]);
    expect(found(rule, ledger(...year(2026, 450, 460)), acrossTheMerger)).toStrictEqual([
      ["fail", "differs-by-entry", "d2026 a2026 c2026 b2026"],
    ]);
    // A new name is no new ground: Thừa Thiên Huế became Huế on 1 January 2025.
    const inHue = year(2024, 150, 160).map(([id, kind, when, count]): Line => [
      id,
      kind,
      when,
      count,
      { place: "46" },
    ]);
    expect(found(rule, ledger(...inHue), acrossTheMerger)).toStrictEqual([
      ["fail", "differs-by-entry", "d2024 a2024 c2024 b2024"],
    ]);
  });

  it("asks for nothing between two totals of different grounds", () => {
    const register = ledger(...before, line("cuoi", "statedTotal", "2025", 450));
    expect(outcome(rule, register, acrossTheMerger)).toBe("3 skip");
  });
});

describe("ledger/negative-stock", () => {
  const rule = "ledger/negative-stock";
  const after = line("giam", "discontinued", "2025-08", 250);

  it("lets the new ground lose more than the old one had", () => {
    expect(found(rule, ledger(...before, after), acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "giam pt"],
    ]);
    expect(found(rule, ledger(...before, opened, after), acrossTheMerger)).toStrictEqual([]);
  });

  it("fails within one ground", () => {
    const early = line("som", "discontinued", "2025-03", 202);
    const none = line("khong", "added", "2025-Q1", 0);
    expect(found(rule, ledger(...before, none, early, after), acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "giam pt"],
      ["fail", "negative", "som pt khong"],
    ]);
    const late = line("muon", "discontinued", "2025-08", 402);
    const noneLate = line("khong", "added", "2025-Q3", 0);
    expect(found(rule, ledger(opened, noneLate, late), acrossTheMerger)).toStrictEqual([
      ["fail", "negative", "muon dau khong"],
    ]);
  });

  it("says that it cannot tell where a removal is of the year of the change", () => {
    const removed = (count: number) => ledger(...before, line("giam", "discontinued", "2025", count));
    expect(found(rule, removed(202), acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "giam pt"],
    ]);
    expect(outcome(rule, removed(201), acrossTheMerger)).toBe("1 pass, 2 skip");
  });

  it("tells of all that went, and of what came, on the new ground and in a year of both", () => {
    const came = line("den", "established", "2025-09", 10);
    const removed = (register: object) =>
      dataOf(rule, register, acrossTheMerger).map((data) => data["removed"]);
    const gone = (estimate: number) => [expect.objectContaining({ estimate }) as unknown];
    const summer = ledger(...before, after, came);
    expect(found(rule, summer, acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "giam pt den"],
    ]);
    expect(removed(summer)).toStrictEqual([exactly(250, "model")]);
    const autumn = ledger(...before, after, came, line("thu", "discontinued", "2025-10", 5));
    expect(found(rule, autumn, acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "thu pt giam den"],
    ]);
    expect(removed(autumn)).toStrictEqual(gone(255));
    const spring = line("xuan", "discontinued", "2025-03", 100);
    const year = line("nam", "discontinued", "2025", 102);
    const both = ledger(...before, spring, year, came);
    expect(found(rule, both, acrossTheMerger)).toStrictEqual([["incomplete", "other-ground", "nam pt xuan"]]);
    expect(removed(both)).toStrictEqual(gone(202));
  });
});

describe("ledger/opening-differs", () => {
  const rule = "ledger/opening-differs";

  it("lets the new ground open with more than the old one closed with", () => {
    expect(found(rule, ledger(...before, opened), acrossTheMerger)).toStrictEqual([]);
  });

  it("fails within one ground", () => {
    const spring = line("dau", "opening", "2025-01-01", 401);
    expect(found(rule, ledger(...before, spring), acrossTheMerger)).toStrictEqual([
      ["fail", "differs", "dau pt"],
    ]);
    const next = line("sau", "opening", "2026", 402);
    expect(
      found(rule, ledger(line("cuoi", "statedTotal", "2025", 450), next), acrossTheMerger),
    ).toStrictEqual([["fail", "differs", "sau cuoi"]]);
  });

  it("says that it cannot tell where the opening is of the year of the change", () => {
    const ofTheYear = (count: number) => ledger(...before, line("dau", "opening", "2025", count));
    expect(found(rule, ofTheYear(401), acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "dau pt"],
    ]);
    expect(found(rule, ofTheYear(201), acrossTheMerger)).toStrictEqual([]);
  });
});

describe("ledger/method-changed", () => {
  const rule = "ledger/method-changed";
  const total = (id: string, when: string, method: string) => line(id, "statedTotal", when, 100, { method });

  it("asks only within one ground", () => {
    const across = ledger(total("a", "2024", "cũ"), total("b", "2025", "mới"));
    expect(found(rule, across, acrossTheMerger)).toStrictEqual([]);
    const within = ledger(total("a", "2025", "cũ"), total("b", "2026", "mới"));
    expect(found(rule, within, acrossTheMerger)).toStrictEqual([["fail", "changed", "b a"]]);
  });
});

describe("ledger/stock-as-flow", () => {
  const rule = "ledger/stock-as-flow";
  const all = (year: string) => [
    line("tang", "established", year, 450),
    line("cuoi", "statedTotal", year, 450),
  ];

  it("does not hold all against what the old ground had", () => {
    expect(found(rule, ledger(...before, ...all("2025")), acrossTheMerger)).toStrictEqual([
      ["incomplete", "no-opening", "tang cuoi"],
    ]);
    expect(
      found(
        rule,
        ledger(
          line("truoc", "statedTotal", "2025", 450),
          ...all("2026"),
          line("khong", "discontinued", "2026", 0),
        ),
        acrossTheMerger,
      ),
    ).toStrictEqual([["fail", "all-as-new", "tang cuoi truoc"]]);
  });
});

describe("ledger/merged-without-target", () => {
  const rule = "ledger/merged-without-target";
  const merged = (when: string) => line("nhap", "merged", when, 5);

  it("does not take what the new ground has for what the old one had left", () => {
    expect(
      found(rule, ledger(merged("2025-03"), line("cuoi", "statedTotal", "2025", 0)), acrossTheMerger),
    ).toStrictEqual([["incomplete", "stock-unknown", "nhap"]]);
    expect(
      found(rule, ledger(merged("2025-08"), line("cuoi", "statedTotal", "2025", 0)), acrossTheMerger),
    ).toStrictEqual([["fail", "nothing-left", "nhap"]]);
    expect(
      outcome(rule, ledger(merged("2025"), line("cuoi", "statedTotal", "2025", 450)), acrossTheMerger),
    ).toBe("1 pass");
  });
});

describe("ledger/recognised-exceeds-registered", () => {
  const rule = "ledger/recognised-exceeds-registered";

  it("does not hold what the new ground has recognised against what the old one registered", () => {
    const recognised = line("cn", "recognised", "2025-08", 300);
    const registered = line("dk", "registered", "2024-01-01/2025-12-31", 250);
    expect(found(rule, ledger(registered, recognised), acrossTheMerger)).toStrictEqual([
      ["incomplete", "recognised-alone", "cn"],
    ]);
    const anew = line("dk", "registered", "2025-07-01/2025-12-31", 250);
    expect(found(rule, ledger(anew, recognised), acrossTheMerger)).toStrictEqual([
      ["fail", "recognised-over-registered", "cn dk"],
    ]);
  });

  it("takes no opening of a year of both grounds for the stock of either", () => {
    const works = line("hq", "effective", "2024-12-31", 190);
    const year = line("dau", "opening", "2025", 150);
    expect(found(rule, ledger(works, year), acrossTheMerger)).toStrictEqual([
      ["incomplete", "effective-alone", "hq"],
    ]);
  });

  it("does not hold what worked well on the old ground against the opening of the new one", () => {
    const works = line("hq", "effective", "2025-06-30", 190);
    const fewer = line("dau", "opening", newSince, 150);
    expect(found(rule, ledger(works, fewer), acrossTheMerger)).toStrictEqual([
      ["incomplete", "effective-alone", "hq"],
    ]);
    const had = line("het", "statedTotal", "2025-06-30", 180);
    expect(found(rule, ledger(works, had, fewer), acrossTheMerger)).toStrictEqual([
      ["fail", "effective-over-stock", "hq het"],
    ]);
  });
});

describe("units/ledger-units-mixed", () => {
  const rule = "units/ledger-units-mixed";
  const types = (id: string, kind: Line[1], when: string, count: number) =>
    [id, kind, when, exactly(count, "modelType"), phuTho] as const;

  it("does not hold the types of the new ground against the models of the old one", () => {
    const evening = line("het", "statedTotal", "2025-06-30", 30);
    expect(outcome(rule, ledger(evening, types("loai", "opening", newSince, 40)), acrossTheMerger)).toBe(
      "1 skip",
    );
    expect(
      found(rule, ledger(evening, types("loai", "statedTotal", "2025-06-30", 40)), acrossTheMerger),
    ).toStrictEqual([["fail", "types-exceed", "loai het"]]);
    expect(
      found(
        rule,
        ledger(line("dau", "opening", "2025", 30), types("loai", "opening", "2025", 40)),
        acrossTheMerger,
      ),
    ).toStrictEqual([["fail", "types-exceed", "loai dau"]]);
  });

  it("asks nothing of what came on both grounds in one unit, where no stock is stated", () => {
    const early = line("som", "established", "2025-03", 1);
    const late = line("muon", "established", "2025-08", 2);
    expect(found(rule, ledger(early, late), acrossTheMerger)).toStrictEqual([]);
    const inTypes = types("loai", "established", "2025-08", 2);
    expect(found(rule, ledger(early, late, inTypes), acrossTheMerger)).toStrictEqual([
      ["incomplete", "no-stock", "som loai"],
    ]);
  });

  it("holds what came against the stock of its own ground, and not against that of the other", () => {
    const evening = line("het", "statedTotal", "2025-06-30", 30);
    const came = line("moi", "established", "2025-08", 2);
    const opensInTypes = types("loai", "opening", newSince, 40);
    expect(found(rule, ledger(evening, opensInTypes, came), acrossTheMerger)).toStrictEqual([
      ["fail", "mixed", "moi loai"],
    ]);
    const opens = line("dau", "opening", newSince, 40);
    expect(found(rule, ledger(evening, opensInTypes, opens, came), acrossTheMerger)).toStrictEqual([]);
    expect(found(rule, ledger(types("loai", "opening", "2025", 40), came), acrossTheMerger)).toStrictEqual(
      [],
    );
    const typesBefore = types("loai-truoc", "statedTotal", "2025-06-30", 4);
    expect(found(rule, ledger(typesBefore, came), acrossTheMerger)).toStrictEqual([]);
  });

  it("lets the new ground count in another unit", () => {
    const types2025 = types("loai", "statedTotal", "2025", 40);
    expect(found(rule, ledger(...before, types2025), acrossTheMerger)).toStrictEqual([]);
    const came = types("tang", "established", "2025-08", 4);
    expect(found(rule, ledger(...before, came), acrossTheMerger)).toStrictEqual([]);
    expect(
      found(rule, ledger(...before, types("tang", "established", "2025-03", 4)), acrossTheMerger),
    ).toStrictEqual([["fail", "mixed", "tang pt"]]);
  });
});

describe("outliers", () => {
  /** Monthly talks from January 2025 on. */
  const talks = (...counts: readonly number[]) => ({
    activities: counts.map((count, index) => ({
      id: `hd-${index + 1}`,
      kind: "talk",
      when: `2025-${String(index + 1).padStart(2, "0")}`,
      topics: [],
      attendance: exactly(count, "attendance"),
      ...phuTho,
    })),
  });

  it("outside-range takes the month after the merger for no outlier", () => {
    const rule = "outliers/outside-range";
    const register = talks(400, 410, 390, 420, 400, 405, 1300);
    expect(outcome(rule, register, acrossTheMerger)).toBe("1 pass");
    expect(found(rule, register)).toStrictEqual([["possible", "above", "hd-7"]]);
    expect(found(rule, talks(400, 410, 390, 1300), acrossTheMerger)).toStrictEqual([
      ["possible", "above", "hd-4"],
    ]);
  });

  it("unusual-value takes the months after the merger for nothing unusual", () => {
    const rule = "outliers/unusual-value";
    const register = talks(400, 410, 390, 420, 400, 405, 1300, 1290, 1310);
    expect(outcome(rule, register, acrossTheMerger)).toBe("1 skip");
    expect(found(rule, register).map(([, message]) => message)).toStrictEqual(["high", "high", "high"]);
  });
});

describe("targets/against-direction", () => {
  const rule = "targets/against-direction";
  const target = (period: string, when: string) => ({
    targets: [
      {
        id: "ct",
        measure: "models",
        period,
        value: exactly(380, "model"),
        direction: "decrease",
        baseline: { when, value: exactly(201, "model") },
        ...phuTho,
      },
    ],
  });

  it("does not hold a target for the new ground against what the old one had", () => {
    expect(found(rule, target("2025", "2024"), acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "ct"],
    ]);
    expect(found(rule, target("2026", "2025"), acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "ct"],
    ]);
    expect(found(rule, target("2024", "2023"), acrossTheMerger)).toStrictEqual([["fail", "not-below", "ct"]]);
  });
});

describe("rules that hold nothing against an earlier time", () => {
  it("rates judge the numbers that are printed beside a percentage, whatever the ground", () => {
    const rate = (percent: string) => ({
      statedRates: [
        {
          id: "tl",
          kind: "growth",
          when: "2025",
          percent,
          before: exactly(201, "model"),
          after: exactly(450, "model"),
          ...phuTho,
        },
      ],
    });
    // 249 of 201 are 123.88 %.
    expect(found("rates/percent-differs", rate("123.9"), acrossTheMerger)).toStrictEqual([]);
    expect(found("rates/percent-differs", rate("12.2"), acrossTheMerger)).toStrictEqual([
      ["fail", "growth-differs", "tl"],
    ]);
  });

  it("copied-figure asks whether two numbers are one, which other ground makes less likely", () => {
    const talk = (id: string, when: string) => ({
      id,
      kind: "talk",
      when,
      topics: [],
      attendance: exactly(1234, "attendance"),
      ...phuTho,
    });
    expect(
      found(
        "duplicates/copied-figure",
        { activities: [talk("a", "2025-06"), talk("b", "2025-07")] },
        acrossTheMerger,
      ),
    ).toStrictEqual([["possible", "copied", "b a"]]);
  });

  it("totals are held against parts of the same time", () => {
    const register = ledger(
      ...before,
      line("cuoi", "statedTotal", "2025", 450),
      line("kt", "statedTotal", "2024", 202, { field: "economy" }),
    );
    expect(found("totals/fields-differ", register, acrossTheMerger)).toStrictEqual([
      ["fail", "exceed", "pt kt"],
    ]);
  });
});

it("a series whose periods the check does not know is judged by what it says", () => {
  const activities = [400, 410, 390, 2000].map((count, index) => ({
    id: `hd-${index}`,
    kind: "talk",
    when: `2021-0${index + 1}`,
    topics: [],
    place: "25",
    attendance: exactly(count, "attendance"),
  }));
  expect(
    foundUnparsed("outliers/outside-range", { activities }, { ...acrossTheMerger, periodKinds: [] }),
  ).toMatchObject([{ rule: "outliers/outside-range", message: "above" }]);
});
