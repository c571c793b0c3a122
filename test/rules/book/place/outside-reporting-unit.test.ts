import { createGazetteer, exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const unit = (code: string, name: string, parent?: string, more: object = {}) => ({
  code,
  name,
  level:
    code.length === 2
      ? ("province" as const)
      : code.length === 3
        ? ("district" as const)
        : ("commune" as const),
  validFrom: "2008-08-01",
  ...(parent === undefined ? {} : { parent }),
  ...more,
});
// A commune that went from one district to another on 1 January 2020; a district that ended on 31 December 2019.
const options = {
  gazetteer: createGazetteer({
    units: [
      unit("17", "Hòa Bình"),
      unit("25", "Phú Thọ"),
      unit("150", "Đà Bắc", "17"),
      unit("157", "Lạc Sơn", "17"),
      unit("05293", "Mỹ Thành", "157"),
      unit("04900", "Yên Mông", "150", { validTo: "2019-12-31" }),
      unit("04900", "Yên Mông", "157", { validFrom: "2020-01-01" }),
      unit("151", "Kỳ Sơn", "17", { validTo: "2019-12-31" }),
      unit("00001", "An Bình"),
      unit("00002", "Yên Lạc"),
      unit("00003", "Tân Mỹ", "17"),
      unit("00004", "Xuân Áng", "25"),
    ],
    successions: [
      { kind: "reassigned", effectiveOn: "2020-01-01", from: ["04900"], to: ["04900"] },
      { kind: "dissolved", effectiveOn: "2020-01-01", from: ["151"], to: [] },
    ],
  }),
};
const held = (place: string, own: string | null, when = "2022-11-18") => ({
  organisations: [
    { id: "ca", name: "Công an huyện Lạc Sơn", kind: "police", ...(own === null ? {} : { place: own }) },
  ],
  activities: [{ id: "hd", kind: "talk", when, topics: [], place, organiser: "ca" }],
});
const path = "activities.0.place";

ruleCases("place/outside-reporting-unit", [
  { name: "good: the same unit", register: held("157", "157"), options },
  { name: "good: a commune of the district", register: held("05293", "157"), options },
  { name: "good: a commune of the province", register: held("05293", "17"), options },
  { name: "good: the commune before it went", register: held("04900", "150", "2019-12-31"), options },
  { name: "good: an organisation without a place", register: held("157", null), options },
  {
    name: "good: no place, no organisation",
    register: {
      organisations: [{ id: "ca", name: "Công an", kind: "police", place: "157" }],
      activities: [
        { id: "a", kind: "talk", when: "2022", topics: [], organiser: "ca" },
        { id: "b", kind: "talk", when: "2022", topics: [], place: "25" },
        { id: "c", kind: "talk", when: "2022", topics: [], place: "25", host: "ca" },
      ],
    },
    options,
  },
  { name: "no gazetteer: the rule is not run", register: held("25", "157") },
  {
    name: "bad: another district",
    register: held("150", "157"),
    options,
    finds: [["fail", "outside", path]],
    says: [
      "Địa bàn ghi Đà Bắc (150), nhưng Công an huyện Lạc Sơn thuộc địa bàn Lạc Sơn (157) (18/11/2022): không địa bàn nào nằm trong địa bàn kia.",
    ],
  },
  {
    name: "bad: another province",
    register: held("05293", "25"),
    options,
    finds: [["fail", "outside", path]],
  },
  {
    name: "bad: the commune after it went",
    register: held("04900", "150", "2020-01-01"),
    options,
    finds: [["fail", "outside", path]],
  },
  {
    name: "bad: a broadcast, people who were met",
    register: {
      organisations: [{ id: "dai", name: "Đài Lạc Sơn", kind: "media", place: "157" }],
      mediaOutputs: [
        { id: "tin", when: "2022", output: exactly(10, "newsItem"), place: "25", outlet: "dai" },
      ],
      engagements: [
        {
          id: "gm",
          kind: "meeting",
          when: "2022",
          audience: "youth",
          headcount: exactly(30, "person"),
          place: "150",
          organiser: "dai",
        },
      ],
    },
    options,
    finds: [
      ["fail", "outside", "engagements.0.place"],
      ["fail", "outside", "mediaOutputs.0.place"],
    ],
  },
  {
    name: "possible: the commune went in between",
    register: held("04900", "150", "2019-12-31/2020-01-01"),
    options,
    finds: [["possible", "partly-outside", path]],
  },
  {
    name: "possible: a district held it over the province",
    register: held("17", "157"),
    options,
    finds: [["possible", "wider", path]],
    says: [
      "Địa bàn ghi Hòa Bình (17), rộng hơn địa bàn Lạc Sơn (157) của Công an huyện Lạc Sơn; cần xem lại địa bàn hoặc đơn vị thực hiện.",
    ],
  },
  {
    name: "incomplete: a code that the gazetteer never had",
    register: held("99999", "157"),
    options,
    finds: [["incomplete", "unknown-unit", path, { place: "99999" }]],
  },
  {
    name: "incomplete: the organisation's district was no more on the last day",
    register: held("157", "151", "2019-12-31/2020-01-01"),
    options,
    finds: [["incomplete", "unknown-unit", path, { place: "151" }]],
  },
  {
    name: "incomplete: a commune of which the gazetteer does not say what it lies in",
    register: held("00001", "17"),
    options,
    finds: [["incomplete", "no-parent", path, { place: "An Bình (00001)" }]],
    says: [
      "Danh mục đơn vị hành chính không ghi An Bình (00001) thuộc đơn vị nào nên chưa đối chiếu được địa bàn.",
    ],
  },
  {
    name: "incomplete: an organisation of such a commune",
    register: held("157", "00001"),
    options,
    finds: [["incomplete", "no-parent", path, { place: "An Bình (00001)" }]],
  },
  {
    name: "incomplete: a commune of which only the province is known",
    register: held("00003", "157"),
    options,
    finds: [["incomplete", "no-parent", path, { place: "Tân Mỹ (00003)" }]],
  },
  {
    name: "bad: the same of another province",
    register: held("00004", "157"),
    options,
    finds: [["fail", "outside", path]],
  },
  {
    name: "bad: of two communes none lies in the other, wherever they lie",
    register: held("00001", "00002"),
    options,
    finds: [["fail", "outside", path]],
  },
  {
    name: "incomplete: no such organisation",
    register: {
      activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], place: "25", organiser: "x" }],
    },
    unparsed: true,
    options,
    finds: [["incomplete", "unknown-organisation", path]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: held("05293", "157", "2022-Q1"),
    options: { ...options, periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
]);
