import { createGazetteer, exactly, moreThan, units } from "phongtrao";
import { acrossTheMerger } from "../merger.js";
import { ruleCases } from "../rule-cases.js";

const people = exactly(871_724, "inhabitant");
const rate = (fields: object, population: object | null = {}) => ({
  statedRates: [
    {
      id: "tl",
      kind: "share",
      when: "2021",
      percent: "50",
      place: "17",
      numerator: exactly(435_862, "person"),
      denominator: people,
      ...(population === null ? {} : { population: "ds" }),
      ...fields,
    },
  ],
  ...(population === null
    ? {}
    : { populations: [{ id: "ds", place: "17", when: "2021", quantity: people, ...population }] }),
});
/** A unit that has another code since 2021. */
const recoded = createGazetteer({
  units: [
    { code: "17", name: "Hòa Bình", level: "province", validFrom: "2021-01-01" },
    { code: "25", name: "Hòa Bình", level: "province", validFrom: "2008-08-01", validTo: "2020-12-31" },
  ],
  successions: [{ kind: "recoded", effectiveOn: "2021-01-01", from: ["25"], to: ["17"] }],
});
const of = (numerator: object, denominator: object) => rate({ numerator, denominator }, null);
const at = "statedRates.0";

ruleCases("rates/unlike-population", [
  { name: "good: persons of the inhabitants of the place and year", register: rate({}) },
  {
    name: "good: without a population that is named",
    register: of(exactly(114, "commune"), exactly(116, "commune")),
  },
  { name: "good: women, of everybody", register: rate({ audience: "women" }) },
  { name: "good: women, of women", register: rate({ audience: "women" }, { audience: "women" }) },
  {
    name: "good: news items of media items",
    register: of(exactly(136, "newsItem"), exactly(380, "mediaItem")),
  },
  {
    name: "good: sessions, of which conferences",
    register: of(exactly(10, "session"), exactly(20, "conference")),
  },
  { name: "good: nothing to hold against", register: rate({ denominator: undefined }, null) },
  {
    name: "good: growth is not a share",
    register: rate({ kind: "growth", numerator: undefined }, { place: "25" }),
  },
  {
    name: "good: the same hedged number",
    register: rate({ denominator: moreThan(870_000, "person") }, { quantity: moreThan(870_000, "person") }),
  },
  { name: "good: a day of the year", register: rate({ when: "2021-12-31" }) },
  { name: "good: a census on the first day", register: rate({ when: "2021" }, { when: "2021-01-01" }) },
  {
    name: "bad: attendances over inhabitants",
    register: of(exactly(88_500, "attendance"), people),
    finds: [["fail", "intensity", `${at}.numerator.unit`]],
    says: [
      "Lấy 88.500 lượt chia cho 871.724 nhân khẩu: một người hoặc một đơn vị có thể được tính nhiều lần, nên kết quả là số bình quân, không phải tỷ lệ phần trăm.",
    ],
  },
  {
    name: "bad: sessions over communes",
    register: of(exactly(88, "session"), exactly(151, "commune")),
    finds: [["fail", "intensity", `${at}.numerator.unit`]],
  },
  {
    name: "bad: persons over households",
    register: of(exactly(88, "person"), exactly(151, "household")),
    finds: [["fail", "unlike-units", `${at}.numerator.unit`]],
    says: ["Lấy 88 người chia cho 151 hộ: tử số không phải là một phần của mẫu số."],
  },
  {
    name: "bad: sessions over models, which are neither people nor bodies",
    register: of(exactly(88, "session"), exactly(151, "model")),
    finds: [["fail", "unlike-units", `${at}.numerator.unit`]],
  },
  {
    name: "bad: a person is counted as an attendance only where attendances are asked for",
    register: of(exactly(88, "person"), exactly(151, "attendance")),
    finds: [["fail", "unlike-units", `${at}.numerator.unit`]],
  },
  {
    name: "bad: units that are not known",
    register: of({ value: 8, hedge: "exact", unit: "một" }, { value: 9, hedge: "exact", unit: "hai" }),
    unparsed: true,
    options: { units },
    finds: [["fail", "unlike-units", `${at}.numerator.unit`]],
  },
  {
    name: "bad: the population of another place",
    register: rate({}, { place: "25" }),
    finds: [["fail", "other-place", `${at}.population`]],
    says: ["Tỷ lệ của đơn vị 17 nhưng mẫu số lấy theo dân số của đơn vị 25."],
  },
  {
    name: "bad: the population of another place, by their names",
    register: rate({}, { place: "25" }),
    options: acrossTheMerger,
    finds: [["fail", "other-place", `${at}.population`]],
    says: ["Tỷ lệ của đơn vị Hòa Bình (17) nhưng mẫu số lấy theo dân số của đơn vị Phú Thọ (25)."],
  },
  {
    name: "possible: the population of the year before, when the place had another code",
    register: rate({}, { place: "25", when: "2020" }),
    options: { gazetteer: recoded },
    finds: [["possible", "other-time", `${at}.population`]],
  },
  {
    name: "bad: the population of a place that became a part of it",
    register: rate({ when: "2025", place: "25" }, { place: "17", when: "2025-06-30" }),
    options: acrossTheMerger,
    finds: [["fail", "other-place", `${at}.population`]],
  },
  {
    name: "bad: everybody, of women",
    register: rate({}, { audience: "women" }),
    finds: [["fail", "other-audience", `${at}.population`]],
    says: ["Mẫu số chỉ gồm nhóm “phụ nữ”, trong khi tử số không giới hạn ở nhóm này."],
  },
  {
    name: "bad: youth, of women",
    register: rate({ audience: "youth" }, { audience: "women" }),
    finds: [["fail", "other-audience-than", `${at}.population`]],
    says: ["Tử số là nhóm “thanh niên”, nhưng mẫu số lại là nhóm “phụ nữ”."],
  },
  {
    name: "bad: another number",
    register: rate({}, { quantity: exactly(861_216, "inhabitant") }),
    finds: [["fail", "other-number", `${at}.denominator`]],
    says: ["Mẫu số ghi 871.724 nhân khẩu, nhưng dân số được dẫn làm mẫu số là 861.216 nhân khẩu."],
  },
  {
    name: "bad: as many households",
    register: rate({}, { quantity: exactly(871_724, "household") }),
    finds: [["fail", "other-number", `${at}.denominator`]],
  },
  {
    name: "possible: more than 870,000",
    register: rate({ denominator: moreThan(870_000, "person") }),
    finds: [["possible", "may-be-other-number", `${at}.denominator`]],
  },
  ...(
    [
      [
        "the hedge",
        { value: 870_000, hedge: "about", unit: "person" },
        { value: 870_000, hedge: "moreThan", unit: "person" },
      ],
      [
        "the number",
        { value: 870_000, hedge: "moreThan", unit: "person" },
        { value: 860_000, hedge: "moreThan", unit: "person" },
      ],
      [
        "the end",
        { value: 8, hedge: "between", upTo: 10, unit: "person" },
        { value: 8, hedge: "between", upTo: 9, unit: "person" },
      ],
      [
        "the open end",
        { value: 8, hedge: "between", upTo: 9, unit: "person" },
        { value: 8, hedge: "between", upTo: 9, openAbove: true, unit: "person" },
      ],
    ] as const
  ).map(([name, denominator, quantity]) => ({
    name: `possible: ${name} differs`,
    register: rate({ denominator }, { quantity }),
    finds: [["possible", "may-be-other-number", `${at}.denominator`] as const],
  })),
  {
    name: "possible: the population of the year before",
    register: rate({ when: "2022" }),
    finds: [["possible", "other-time", `${at}.population`]],
    says: [
      "Tỷ lệ (năm 2022) và dân số làm mẫu số (năm 2021) không cùng thời gian; cần lấy số liệu cùng thời gian.",
    ],
  },
  {
    name: "possible: the population of the year after",
    register: rate({ when: "2020" }),
    finds: [["possible", "other-time", `${at}.population`]],
  },
  {
    name: "incomplete: the share names no place",
    register: rate({ place: undefined }),
    unparsed: true,
    finds: [["incomplete", "no-place", `${at}.place`]],
  },
  {
    name: "incomplete: no denominator",
    register: rate({ denominator: undefined }),
    unparsed: true,
    finds: [["incomplete", "no-denominator", `${at}.denominator`]],
    says: ["Chưa ghi mẫu số để đối chiếu với dân số được dẫn (871.724 nhân khẩu)."],
  },
  {
    name: "incomplete: a time that is none",
    register: rate({ when: "năm ngoái" }),
    unparsed: true,
    finds: [["incomplete", "unreadable-moment", `${at}.population`]],
  },
  {
    name: "incomplete: the other time is none",
    register: rate({}, { when: "năm ngoái" }),
    unparsed: true,
    finds: [["incomplete", "unreadable-moment", `${at}.population`]],
  },
  {
    name: "incomplete: a population that is not there",
    register: { ...rate({}), populations: [] },
    unparsed: true,
    finds: [["incomplete", "unknown-population", `${at}.population`]],
  },
]);
