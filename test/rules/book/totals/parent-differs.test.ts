import { type AdminUnit, createGazetteer, exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

// Average population 2021, preliminary: Niên giám thống kê tỉnh Hòa Bình 2021, p. 67.
const districts = {
  "148": 139_844,
  "150": 55_812,
  "152": 101_528,
  "153": 121_746,
  "154": 46_187,
  "155": 88_203,
  "156": 56_474,
  "157": 139_306,
  "158": 61_313,
  "159": 61_311,
};
const codes = Object.keys(districts);
const district = (code: string): AdminUnit => ({
  code,
  name: `Huyện ${code}`,
  level: "district",
  parent: "17",
  validFrom: "2000-01-01",
});
const options = {
  gazetteer: createGazetteer({
    units: [
      { code: "17", name: "Hòa Bình", level: "province", validFrom: "2000-01-01" },
      ...codes.map(district),
    ],
    successions: [],
  }),
};
const people = (n: number) => exactly(n, "person");
const register = (province: object, counts: Readonly<Record<string, object>>) => ({
  populations: [
    { id: "tinh", place: "17", when: "2021", quantity: province },
    ...Object.entries(counts).map(([place, quantity]) => ({
      id: `h-${place}`,
      place,
      when: "2021",
      quantity,
    })),
  ],
});
const all = Object.fromEntries(Object.entries(districts).map(([code, n]) => [code, people(n)]));
const { "159": lacThuy = people(0), ...nine } = all;

/** The same numbers, those of some places as preliminary ones; a number that is called final stays so. */
const markedPreliminary = (
  { populations }: { readonly populations: readonly { readonly id: string; readonly place: string }[] },
  places: readonly string[],
) => ({
  populations: populations.map((one) => ({
    ...one,
    preliminary: places.includes(one.place) && one.id !== "chinh-thuc",
  })),
});

ruleCases("totals/parent-differs", [
  { name: "good: ten districts of Hòa Bình make 871,724", register: register(people(871_724), all), options },
  { name: "good: a province alone", register: register(people(871_724), {}), options },
  {
    name: "good: the final number of the province is not a sum of preliminary ones of its districts",
    register: markedPreliminary(register(people(871_000), all), codes),
    options,
  },
  {
    name: "incomplete: one district has its final number, as the province has",
    register: markedPreliminary(register(people(871_000), all), codes.slice(1)),
    options,
    finds: [["incomplete", "children-missing", "populations.0.quantity", { count: 9 }]],
  },
  {
    name: "bad: the preliminary numbers do not add up, beside a final one of one district",
    register: markedPreliminary(
      {
        populations: [
          ...register(people(871_000), all).populations,
          { id: "chinh-thuc", place: "150", when: "2021", quantity: people(55_900) },
        ],
      },
      [...codes, "17"],
    ),
    options,
    finds: [["fail", "differs", "populations.0.quantity", { difference: { estimate: -724 } }]],
  },
  {
    name: "bad: the preliminary numbers do not add up",
    register: markedPreliminary(register(people(871_000), all), [...codes, "17"]),
    options,
    finds: [["fail", "differs", "populations.0.quantity", { difference: { estimate: -724 } }]],
  },
  {
    name: "a number that does not say that it is preliminary is none",
    register: {
      populations: register(people(871_000), all).populations.map((one) =>
        one.place === "17" ? one : { ...one, preliminary: true },
      ),
    },
    options,
  },
  { name: "no gazetteer: the rule is not run", register: register(people(1), all) },
  {
    name: "bad: one district was written 10,000 too low",
    register: register(people(871_724), { ...all, "150": people(45_812) }),
    options,
    finds: [
      [
        "fail",
        "differs",
        "populations.0.quantity",
        { expected: { estimate: 861_724 }, difference: { estimate: 10_000 } },
      ],
    ],
    says: [
      "Đơn vị Hòa Bình (17) ghi 871.724 người, nhưng cộng các đơn vị trực thuộc được 861.724 người: thừa 10.000 người.",
    ],
  },
  {
    name: "possible: the province is given as more than 870,000",
    register: register(moreThan(870_000, "person"), all),
    options,
    finds: [["possible", "may-differ", "populations.0.quantity"]],
  },
  {
    name: "bad: nine districts are already more",
    register: register(people(800_000), nine),
    options,
    finds: [["fail", "children-exceed", "populations.0.quantity", { expected: { estimate: 810_413 } }]],
  },
  {
    name: "incomplete: a district is missing",
    register: register(people(871_724), nine),
    options,
    finds: [["incomplete", "children-missing", "populations.0.quantity", { count: 1, missing: "Huyện 159" }]],
  },
  {
    name: "another time is another total",
    register: {
      populations: [
        ...register(people(1), {}).populations,
        { id: "h", place: "159", when: "2020", quantity: lacThuy },
      ],
    },
    options,
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: register(people(871_724), {}),
    options: { ...options, periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "populations.0.when"]],
  },
]);
