import { exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const target = (direction: string, baseline?: object) => ({
  targets: [
    {
      id: "ct",
      measure: "models",
      period: "2023",
      value: exactly(130, "model"),
      direction,
      ...(baseline === undefined ? {} : { baseline }),
    },
  ],
});

// A target without a baseline is a target all the same, of which something is not known: nothing here is certainly wrong, nor does it hang on a number.
ruleCases("targets/no-baseline", [
  { name: "good: from 123", register: target("increase", { when: "2022", value: exactly(123, "model") }) },
  { name: "good: from 140", register: target("decrease", { when: "2022", value: exactly(140, "model") }) },
  { name: "another rule's affair: asks for no change", register: target("maintain") },
  {
    name: "incomplete: an increase from nobody knows where",
    register: target("increase"),
    finds: [["incomplete", "increase", "targets.0.baseline", { period: { moment: "2023" } }]],
    says: [
      "Chỉ tiêu phấn đấu tăng, 130 mô hình (năm 2023), chưa ghi mức gốc nên chưa rõ tăng bao nhiêu so với trước.",
    ],
  },
  {
    name: "incomplete: a decrease from nobody knows where",
    register: target("decrease"),
    finds: [["incomplete", "decrease", "targets.0.baseline"]],
  },
]);
