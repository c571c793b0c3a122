import { createGazetteer, exactly } from "phongtrao";
import { describe, expect, it } from "vitest";
import { dataOf, found, outcome } from "../check-rule.js";

type Line = readonly [id: string, count: number, more?: object | undefined];

const ledger = (...lines: readonly Line[]) => ({
  movements: [
    { id: "dvk", name: "Dân vận khéo", fields: ["economy", "culture-society"] },
    { id: "khac", name: "Phong trào khác" },
  ],
  ledger: lines.map(([id, count, more]) => ({
    id,
    movement: "dvk",
    kind: "statedTotal",
    when: "2022",
    quantity: exactly(count, "model"),
    ...more,
  })),
});

describe("totals of fields and holders", () => {
  it.each(["totals/fields-differ", "totals/holders-differ"] as const)(
    "%s keeps movements and years apart",
    (rule) => {
      const part = rule === "totals/fields-differ" ? { field: "economy" } : { holder: "collective" };
      for (const apart of [{ movement: "khac" }, { place: "17" }])
        expect(outcome(rule, ledger(["tong", 10], ["phan", 12, { ...part, ...apart }]))).toBe("2 skip");
      for (const when of ["2021", "2022-H1", "2022-12-30"])
        expect(outcome(rule, ledger(["tong", 10], ["phan", 12, { ...part, when }]))).toBe("1 skip");
      expect(outcome(rule, ledger(["tong", 10], ["phan", 12, part]))).toBe("1 fail");
    },
  );

  it.each(["totals/fields-differ", "totals/holders-differ"] as const)(
    "%s has nothing to say of a total alone, or of parts alone",
    (rule) => {
      expect(outcome(rule, ledger(["tong", 10]))).toBe("1 skip");
      expect(outcome(rule, ledger(["phan", 10, { field: "economy" }]))).toBe("1 skip");
      expect(outcome(rule, ledger(["phan", 10, { holder: "collective" }]))).toBe("1 skip");
    },
  );

  it("names the total and its parts", () => {
    const parts: readonly Line[] = [
      ["tt", 7, { holder: "collective" }],
      ["cn", 4, { holder: "individual" }],
    ];
    expect(found("totals/holders-differ", ledger(["tong", 10], ...parts))).toStrictEqual([
      ["fail", "differs", "tong cn tt"],
    ]);
  });
});

describe("the order of ids", () => {
  const byNew = { method: "mới" };
  const totals: readonly Line[] = [
    ["1", 2382, { method: "cũ" }],
    ["2", 236, byNew],
    ["3", 235, byNew],
  ];
  const gazetteer = createGazetteer({
    units: [
      { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
      { code: "150", name: "Đà Bắc", level: "district", parent: "17", validFrom: "1991-10-01" },
      { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "1991-10-01" },
    ],
    successions: [],
  });

  /** Every order of some ids. */
  function ordersOf(ids: readonly string[]): readonly (readonly string[])[] {
    if (ids.length <= 1) return [ids];
    return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
  }

  it.each([
    ["totals/holders-differ", {}, [{ holder: "collective" }, { holder: "individual" }]],
    ["totals/fields-differ", {}, [{ field: "economy" }, { field: "culture-society" }]],
    ["totals/ledger-parent-differs", { place: "17" }, [{ place: "150" }, { place: "157" }]],
  ] as const)("%s finds the one total that is wrong, whatever the ids", (rule, whole, [one, other]) => {
    const lines: readonly Line[] = [
      ...totals.map(([id, count, more]): Line => [id, count, { ...more, ...whole }]),
      ["4", 100, { ...byNew, ...one }],
      ["5", 135, { ...byNew, ...other }],
    ];
    for (const order of ordersOf(["1", "2", "3", "4", "5"])) {
      const register = ledger(...lines.map(([, count, more], at): Line => [order[at] ?? "", count, more]));
      const findings = found(rule, register, { gazetteer });
      expect(findings.map(([verdict, message]) => [verdict, message])).toStrictEqual([["fail", "differs"]]);
      expect(findings[0]?.[2].startsWith(order[1] ?? "-")).toBe(true);
    }
  });
});

const districts = [
  "Đà Bắc",
  "Lương Sơn",
  "Kim Bôi",
  "Cao Phong",
  "Tân Lạc",
  "Mai Châu",
  "Lạc Sơn",
  "Yên Thủy",
];
const options = () => ({
  gazetteer: createGazetteer({
    units: [
      { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
      ...districts.map((name, index) => ({
        code: `${150 + index}`,
        name,
        level: "district" as const,
        parent: "17",
        validFrom: "1991-10-01",
      })),
    ],
    successions: [],
  }),
});
const peopleOf = (...list: readonly (readonly [place: string, count: number])[]) => ({
  populations: list.map(([place, count]) => ({
    id: place,
    place,
    when: "2022",
    quantity: exactly(count, "inhabitant"),
  })),
});

describe("totals/parent-differs", () => {
  const rule = "totals/parent-differs";

  it("names five of the units that are missing, and counts all", () => {
    expect(dataOf(rule, peopleOf(["17", 100], ["150", 20]), options())).toStrictEqual([
      {
        place: "Hòa Bình (17)",
        missing: "Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu",
        count: 7,
        others: 2,
      },
    ]);
  });

  it("passes over codes that name no unit, and units of which none below is there", () => {
    expect(outcome(rule, peopleOf(["99", 100], ["150", 20]), options())).toBe("1 skip");
  });

  it("passes the sum", () => {
    const all = districts.map((_, index) => [`${150 + index}`, 10] as const);
    expect(outcome(rule, peopleOf(["17", 80], ...all), options())).toBe("1 pass");
    expect(found(rule, peopleOf(["17", 81], ...all), options())).toStrictEqual([
      ["fail", "differs", "17 150 151 152 153 154 155 156 157"],
    ]);
  });
});

describe("totals/ledger-parent-differs", () => {
  it("asks only what has a place", () => {
    const rule = "totals/ledger-parent-differs";
    expect(outcome(rule, ledger(["tong", 10]), options())).toBe("");
    expect(outcome(rule, ledger(["tong", 10, { place: "17" }]), options())).toBe("1 skip");
  });
});

describe("totals/media-kinds-differ", () => {
  const rule = "totals/media-kinds-differ";
  const published = (
    ...list: readonly (readonly [
      id: string,
      count: number,
      unit: "mediaItem" | "newsItem" | "article",
      more?: object,
    ])[]
  ) => ({
    mediaOutputs: list.map(([id, count, unit, more]) => ({
      id,
      when: "2022",
      output: exactly(count, unit),
      ...more,
    })),
  });

  it("says nothing where two totals stand beside the kinds", () => {
    const register = published(["a", 10, "mediaItem"], ["b", 12, "mediaItem"], ["c", 11, "newsItem"]);
    expect(outcome(rule, register)).toBe("1 skip");
  });

  it("keeps topics apart, in whatever order they stand", () => {
    const [one, other] = ["legal-education", "traffic-safety"];
    const total = (topics: readonly string[]) => ["a", 10, "mediaItem", { topics }] as const;
    const news = (topics: readonly string[]) => ["b", 12, "newsItem", { topics }] as const;
    expect(outcome(rule, published(total([one, other]), news([other, one])))).toBe("1 fail");
    expect(outcome(rule, published(total([one]), news([other])))).toBe("2 skip");
  });
});
