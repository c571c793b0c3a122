import { exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const models = (quantity: object, ...quotes: readonly string[]) => ({
  sources: [{ id: "bc", title: "Báo cáo", kind: "report" }],
  movements: [{ id: "dvk", name: "Dân vận khéo" }],
  ledger: [
    {
      id: "mh",
      movement: "dvk",
      kind: "opening",
      when: "2022",
      quantity,
      provenance: quotes.map((quote) => ({ source: "bc", quote })),
    },
  ],
});
const model = (n: number) => exactly(n, "model");
const at = "ledger.0.quantity";

// All that it needs is in the record: without quotes, or without numbers in them, it has nothing to say, so nothing is incomplete.
ruleCases("provenance/inferred-as-reported", [
  { name: "good: reported", register: models(model(123), "được 15 mô hình, nâng tổng số lên 123 mô hình") },
  {
    name: "good: reported, and the sum of others as well",
    register: models(model(123), "69 tập thể, 54 cá nhân, tổng số 123"),
  },
  {
    name: "good: hedged numbers are not computed",
    register: models(moreThan(108, "model"), "15 mô hình, nâng lên 123 mô hình"),
  },
  {
    name: "good: from hedged ones nothing exact follows",
    register: models(model(108), "hơn 15 mô hình, nâng lên 123 mô hình"),
  },
  { name: "good: one number is not taken twice", register: models(model(30), "15 mô hình") },
  { name: "good: nothing is no difference", register: models(exactly(0, "model"), "15 mô hình, 15 mô hình") },
  { name: "good: years are not reckoned with", register: models(model(2006), "15 mô hình, so với 2021") },
  {
    name: "good: nor what can be read in two ways",
    register: models(model(15), "8.835 triệu, 8.834.999.985 đồng"),
  },
  { name: "good: nor fractions", register: models(model(4), "1,5 ha, 2,5 ha") },
  {
    name: "good: the whole of its parts",
    register: models(
      model(2071),
      "Trong số 2.071 mô hình đăng ký, 1.808 mô hình hiệu quả, 263 mô hình chưa hiệu quả",
    ),
  },
  { name: "good: spelled out", register: models(model(2), "hai mô hình, 15 mô hình, 17 mô hình") },
  { name: "good: another number", register: models(model(109), "15 mô hình, nâng lên 123 mô hình") },
  { name: "good: no quote", register: models(model(108)) },
  { name: "good: no number", register: models(model(108), "nhân rộng các mô hình") },
  {
    name: "bad: 108 is 123 less 15",
    register: models(model(108), "nhân rộng được 15 mô hình, nâng tổng số mô hình hiện nay là 123 mô hình"),
    finds: [["fail", "difference", at, { first: "123", second: "15" }]],
    says: [
      "Số 108 mô hình không có trong câu trích mà là kết quả lấy 123 trừ 15; cần ghi các số được báo cáo, số suy ra để phần mềm tính.",
    ],
  },
  {
    name: "bad: whatever comes first, and in two quotes",
    register: models(model(108), "hiện nay là 123 mô hình", "thêm 15 mô hình"),
    finds: [["fail", "difference", at, { first: "123", second: "15" }]],
  },
  {
    name: "bad: 69 and 54",
    register: models(model(123), "69 mô hình tập thể và 54 mô hình cá nhân"),
    finds: [["fail", "sum", at, { first: "69", second: "54" }]],
    says: [
      "Số 123 mô hình không có trong câu trích mà là kết quả cộng 69 với 54; cần ghi các số được báo cáo, số suy ra để phần mềm tính.",
    ],
  },
  {
    name: "bad: a number twice",
    register: models(model(30), "15 mô hình, 15 mô hình"),
    finds: [["fail", "sum", at]],
  },
  {
    name: "bad: the same way again is no other way",
    register: models(model(108), "15 mô hình, 123 mô hình, 15 mô hình, 123 mô hình"),
    finds: [["fail", "difference", at]],
  },
  {
    name: "bad: the same sum again, the other way round",
    register: models(model(123), "69 và 54, 54 và 69"),
    finds: [["fail", "sum", at]],
  },
  {
    name: "possible: in several ways",
    // 123 − 15, 98 + 10.
    register: models(model(108), "15 mô hình, 123 mô hình, 98 tin, 10 bài"),
    finds: [["possible", "several-ways", at, { count: 2 }]],
    says: [
      "Số 108 mô hình không có trong câu trích, có thể do cộng hoặc trừ các số trong đó (có 2 cách); nếu là số suy ra thì không ghi như số được báo cáo.",
    ],
  },
  {
    name: "bad: millions of đồng, written out",
    register: {
      sources: [{ id: "bc", title: "Báo cáo", kind: "report" }],
      targets: [
        {
          id: "ct",
          measure: "money",
          period: "2022",
          value: exactly(3000, "millionDong"),
          direction: "increase",
          provenance: [{ source: "bc", quote: "1 tỷ đồng và 2 tỷ đồng" }],
        },
      ],
    },
    finds: [["fail", "sum", "targets.0.value"]],
  },
]);
