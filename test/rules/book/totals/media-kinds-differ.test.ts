import { atLeast, exactly, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

type Line = readonly [unit: string, count: object | number, more?: object];

const media = (...lines: readonly Line[]) => ({
  organisations: [{ id: "bao", name: "Báo Hòa Bình", kind: "media" }],
  campaigns: [{ id: "c", title: "Tháng 6", period: "2022" }],
  mediaOutputs: lines.map(([unit, count, more], index) => ({
    id: `${index + 1}`,
    when: "2022",
    output: typeof count === "number" ? { value: count, hedge: "exact", unit } : count,
    ...more,
  })),
});
const kinds: readonly Line[] = [
  ["newsItem", 136],
  ["article", 172],
  ["reportage", 51],
  ["broadcast", 21],
];
const images: Line = ["image", moreThan(300, "image")];
const at = "mediaOutputs.0.output";

ruleCases("totals/media-kinds-differ", [
  { name: "good: 136 + 172 + 51 + 21 = 380", register: media(["mediaItem", 380], ...kinds) },
  {
    name: "good: images beside it, which are not added",
    register: media(["mediaItem", 380], ...kinds, images),
  },
  { name: "good: images, which are added", register: media(["mediaItem", 390], ...kinds, ["image", 10]) },
  {
    name: "good: columns and leaflets are no items",
    register: media(["mediaItem", 380], ...kinds, ["column", 4], ["leaflet", 5000]),
  },
  {
    name: "good: news and articles as one figure, with what is known of them",
    register: media(
      ["mediaItem", 380],
      ["newsOrArticle", 308],
      ["newsItem", 136],
      ["reportage", 51],
      ["broadcast", 21],
    ),
  },
  { name: "nothing to hold against: a total alone", register: media(["mediaItem", 380]) },
  { name: "nothing to hold against: kinds without a total", register: media(...kinds) },
  {
    name: "nothing to hold against: two totals",
    register: media(["mediaItem", 380], ["mediaItem", 100], ...kinds),
  },
  {
    name: "nothing to hold against: a unit that nobody knows",
    register: media(["mediaItem", 1], ["toString", 5]),
    unparsed: true,
  },
  {
    name: "good: of one year, channel, outlet, campaign, place, topic",
    register: media(
      ["mediaItem", 100],
      ["newsItem", 136, { when: "2021" }],
      ["newsItem", 136, { channel: "radio" }],
      ["newsItem", 136, { outlet: "bao" }],
      ["newsItem", 136, { campaign: "c" }],
      ["newsItem", 136, { place: "157" }],
      ["newsItem", 136, { topics: ["fire-safety"] }],
    ),
  },
  {
    name: "bad: four kinds are 380, and the total is 379",
    register: media(["mediaItem", 379], ...kinds),
    finds: [
      [
        "fail",
        "exceed",
        at,
        { expected: { estimate: 380 }, difference: { estimate: -1, lower: -1, upper: -1 } },
      ],
    ],
    says: [
      "Số liệu năm 2022 ghi tổng số 379 sản phẩm truyền thông, ít hơn tổng của từng loại (380): chênh lệch 1.",
    ],
  },
  {
    name: "bad: two lines of one kind add up, and topics in another order are the same",
    register: media(
      ["mediaItem", 200, { topics: ["fire-safety", "cyber-safety"] }],
      ["newsItem", 136, { topics: ["cyber-safety", "fire-safety"] }],
      ["newsItem", 65, { topics: ["fire-safety", "cyber-safety"] }],
    ),
    finds: [["fail", "exceed", at, { difference: { estimate: -1 } }]],
  },
  {
    name: "bad: at least 380 of at least four kinds",
    register: media(["mediaItem", 379], ["newsItem", atLeast(136, "newsItem")], ...kinds.slice(1)),
    finds: [["fail", "exceed", at]],
  },
  {
    name: "possible: more than the total with the images, and less without",
    register: media(["mediaItem", 400], ...kinds, ["image", 21]),
    finds: [["possible", "may-exceed", at, { expected: { estimate: 401 }, difference: { estimate: -1 } }]],
  },
  {
    name: "possible: more than the total with the clips, and less without",
    register: media(["mediaItem", 400], ...kinds, ["videoClip", 21]),
    finds: [["possible", "may-exceed", at]],
  },
  {
    name: "possible: articles may be within news and articles",
    register: media(["mediaItem", 310], ["newsOrArticle", 308], ["article", 172]),
    finds: [["possible", "may-exceed", at, { expected: { estimate: 480 } }]],
  },
  {
    name: "good: of kinds that may have counted the same, the larger is no more than the total",
    register: media(["mediaItem", 150], ["newsItem", 100, { mayOverlap: ["3"] }], ["article", 80]),
  },
  {
    name: "good: of lines that may overlap, one is named by way of another",
    register: media(
      ["mediaItem", 100],
      ["newsItem", 100, { mayOverlap: ["4"] }],
      ["article", 80],
      ["reportage", 20, { mayOverlap: ["3"] }],
    ),
  },
  {
    name: "bad: of kinds that may overlap, one is more than the total by itself",
    register: media(["mediaItem", 99], ["newsItem", 100, { mayOverlap: ["3"] }], ["article", 80]),
    finds: [["fail", "exceed", at, { expected: { estimate: 100 }, difference: { estimate: -1 } }]],
  },
  {
    name: "bad: each kind may have counted what the total has, and not what the other has",
    register: media(
      ["mediaItem", 150],
      ["newsItem", 100, { mayOverlap: ["1"] }],
      ["article", 80, { mayOverlap: ["1"] }],
    ),
    finds: [["fail", "exceed", at, { expected: { estimate: 180 } }]],
  },
  {
    name: "bad: what overlaps beside what does not",
    register: media(
      ["mediaItem", 150],
      ["newsItem", 100, { mayOverlap: ["3"] }],
      ["article", 80],
      ["reportage", 51],
    ),
    finds: [["fail", "exceed", at, { expected: { estimate: 151 } }]],
  },
  {
    name: "possible: lines that may overlap, and are within the total without the images alone",
    register: media(
      ["mediaItem", 150],
      ["newsItem", 100, { mayOverlap: ["3"] }],
      ["article", 80],
      ["image", 60],
    ),
    finds: [["possible", "may-exceed", at]],
  },
  {
    name: "possible: more than 130 news items",
    register: media(["mediaItem", 380], ["newsItem", moreThan(130, "newsItem")], ...kinds.slice(1)),
    finds: [["possible", "may-differ", at]],
  },
  {
    name: "incomplete: four kinds are one less than the total",
    register: media(["mediaItem", 381], ...kinds),
    finds: [["incomplete", "kinds-missing", at, { difference: { estimate: 1 } }]],
  },
  {
    name: "incomplete: with 20 images",
    register: media(["mediaItem", 401], ...kinds, ["image", 20]),
    finds: [["incomplete", "kinds-missing", at, { expected: { estimate: 400 } }]],
  },
  {
    name: "good: exact is exact",
    register: media(["mediaItem", exactly(380, "mediaItem")], ...kinds),
  },
  {
    name: "possible: nearly 400, in the words of the record",
    register: media(["mediaItem", nearly(400, "mediaItem")], ...kinds),
    finds: [["possible", "may-differ", at, { found: { hedge: "nearly" } }]],
  },
]);
