import { about, atLeast, atMost, exactly } from "phongtrao";
import { acrossTheMerger, phuTho } from "../merger.js";
import { ruleCases } from "../rule-cases.js";

const cases = (n: number) => exactly(n, "case");
const target = (direction: string, value: object, before?: object) => ({
  targets: [
    {
      id: "ct",
      measure: "cases",
      period: "2023",
      value,
      direction,
      ...(before === undefined ? {} : { baseline: { when: "2022", value: before } }),
    },
  ],
});

ruleCases("targets/against-direction", [
  { name: "good: more than before", register: target("increase", cases(50), cases(46)) },
  { name: "good: as many as before", register: target("decrease", cases(46), cases(46)) },
  { name: "good: asks for no change", register: target("maintain", cases(46)) },
  {
    name: "bad: an increase from 46 to 38",
    register: target("increase", cases(38), cases(46)),
    finds: [["fail", "not-above", "targets.0.value"]],
    says: ["Chỉ tiêu phấn đấu tăng nhưng ghi 38 vụ, thấp hơn mức gốc 46 vụ."],
  },
  {
    name: "bad: a decrease from 38 to 46",
    register: target("decrease", cases(46), cases(38)),
    finds: [["fail", "not-below", "targets.0.value"]],
  },
  {
    name: "possible: an increase to at least 40 from 46",
    register: target("increase", atLeast(40, "case"), cases(46)),
    finds: [["possible", "may-not-be-above", "targets.0.value"]],
  },
  {
    name: "possible: a decrease to at most 46 from 38",
    register: target("decrease", atMost(46, "case"), cases(38)),
    finds: [["possible", "may-not-be-below", "targets.0.value"]],
  },
  { name: "another rule's affair: no baseline", register: target("increase", cases(50)) },
  {
    name: "incomplete: cases against petitions",
    register: target("increase", cases(50), exactly(46, "petition")),
    finds: [["incomplete", "units-differ", "targets.0.baseline.value.unit"]],
  },
  {
    name: "incomplete: the baseline is of a time when the province was another ground",
    register: {
      targets: [
        {
          id: "ct",
          measure: "cases",
          period: "2025",
          value: cases(80),
          direction: "decrease",
          baseline: { when: "2024", value: cases(46) },
          ...phuTho,
        },
      ],
    },
    options: acrossTheMerger,
    finds: [["incomplete", "other-ground", "targets.0.value"]],
    says: [
      "Chỉ tiêu ghi 80 vụ, mức gốc 46 vụ, nhưng ngày 01/7/2025 địa bàn của Phú Thọ (25) đã thay đổi nên chưa rõ mức gốc có phải của địa bàn mới hay không.",
    ],
  },
  {
    name: "good: an increase to about 60 from 46, a decrease to about 30",
    register: {
      targets: [
        ...target("increase", about(60, "case"), cases(46)).targets,
        { ...target("decrease", about(30, "case"), cases(46)).targets[0], id: "ct-2" },
      ],
    },
  },
  {
    name: "possible: an increase to about 50 from 46",
    register: target("increase", about(50, "case"), cases(46)),
    finds: [["possible", "may-not-be-above", "targets.0.value"]],
  },
]);
