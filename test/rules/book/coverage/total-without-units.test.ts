import { ruleCases } from "../rule-cases.js";
import { options, returns } from "./hoa-binh.js";

const all = ["150", "151", "152", "153", "154", "155", "156"].map((place) => [place] as const);
const six = all.slice(1);

// A period that cannot be read is told of by coverage/missing-return, for the same group; nothing else can be missing.
ruleCases("coverage/total-without-units", [
  { name: "good: the province and all of its districts", register: returns(["17"], ...all), options },
  {
    name: "good: a province whose districts do not report at all",
    register: returns(["17"], ["227"]),
    options,
  },
  { name: "another rule's affair: districts without their province", register: returns(...six), options },
  {
    name: "another rule's affair: the province has a draft",
    register: returns(["17", "draft"], ...six),
    options,
  },
  { name: "no gazetteer: the rule is not run", register: returns(["17"], ["150"]) },
  {
    name: "another rule's affair: a kind of period that the check was not told of",
    register: returns(["17"], ...six),
    options: { ...options, periodKinds: [] },
  },
  {
    name: "bad: the total is there, and Đà Bắc is missing",
    register: returns(...six, ["17", "submitted"]),
    options,
    finds: [["fail", "without", "submissions.6.status", { count: 1, missing: "Đà Bắc" }]],
    says: [
      "Báo cáo quý IV/2022 của Hòa Bình đã nộp hoặc đã duyệt, nhưng còn 1 đơn vị trực thuộc chưa có báo cáo (Đà Bắc); số tổng hợp có thể chưa đủ.",
    ],
  },
  {
    name: "possible: Đà Bắc has a draft",
    register: returns(["17"], ["150", "draft"], ...six),
    options,
    finds: [["possible", "with-uncounted", "submissions.0.status", { missing: "Đà Bắc" }]],
  },
  {
    name: "bad and possible: nothing but what was sent back",
    register: returns(["17"], ["150", "rejected"]),
    options,
    finds: [
      ["possible", "with-uncounted", "submissions.0.status", { count: 1 }],
      [
        "fail",
        "without",
        "submissions.0.status",
        { count: 6, missing: "Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu" },
      ],
    ],
  },
]);
