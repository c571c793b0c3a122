import { between, checkRegister, exactly, parseRegister } from "phongtrao";
import { expect, it } from "vitest";
import { ruleCases } from "../rule-cases.js";

const cases = (n: number) => exactly(n, "case");
const models = (n: number) => exactly(n, "model");
const growth = (percent: string, counts: object) => ({
  statedRates: [{ id: "tl", kind: "growth", when: "2022", percent, ...counts }],
});
const at = "statedRates.0.percent";

// Whether a percentage can be judged at all is told by rates/percent-differs, so nothing is incomplete here.
ruleCases("rates/wrong-base", [
  { name: "good: 8 of 38", register: growth("21.1", { after: cases(46), change: cases(8) }) },
  { name: "good: 15 of 108", register: growth("13.89", { after: models(123), change: models(15) }) },
  // 8/38 is 21,05…, 8/46 17,39….
  {
    name: "bad: 17.4 is 8 of 46",
    register: growth("17.4", { after: cases(46), change: cases(8) }),
    finds: [
      [
        "fail",
        "over-after",
        at,
        { expected: { percent: "21.1" }, before: { estimate: 38 }, after: cases(46), change: cases(8) },
      ],
    ],
    says: [
      "Tỷ lệ tăng ghi 17,4% là lấy 8 chia cho số kỳ này (46 vụ); phải chia cho số kỳ trước (38 vụ) thì được 21,1%. Đề nghị sửa thành 21,1%.",
    ],
  },
  {
    name: "bad: 12.20 is 15 of 123",
    register: growth("12.20", { before: models(108), change: models(15) }),
    finds: [["fail", "over-after", at, { expected: { percent: "13.89" }, after: { estimate: 123 } }]],
  },
  {
    name: "bad: from before and after",
    register: growth("12.20", { before: models(108), after: models(123) }),
    finds: [["fail", "over-after", at, { change: { estimate: 15 } }]],
  },
  // From 46 to 38: −17,39, of 38 it would be −21,05.
  {
    name: "bad: a fall from before and after",
    register: growth("-21.1", { before: cases(46), after: cases(38) }),
    finds: [["fail", "over-after", at, { expected: { percent: "-17.4" }, change: { estimate: 8 } }]],
    says: [
      "Tỷ lệ giảm ghi 21,1% là lấy 8 chia cho số kỳ này (38 vụ); phải chia cho số kỳ trước (46 vụ) thì được 17,4%. Đề nghị sửa thành 17,4%.",
    ],
  },
  {
    name: "bad: a fall from before and change",
    register: growth("-21.1", { before: cases(46), change: cases(8) }),
    finds: [["fail", "over-after", at, { expected: { percent: "-17.4" }, after: { estimate: 38 } }]],
  },
  {
    name: "bad: a fall from after and change",
    register: growth("-21.1", { after: cases(38), change: cases(8) }),
    finds: [["fail", "over-after", at, { expected: { percent: "-17.4" }, before: { estimate: 46 } }]],
  },
  {
    name: "good: neither is what another rule speaks of",
    register: growth("17.3", { after: cases(46), change: cases(8) }),
  },
  { name: "good: 17.5 is neither", register: growth("17.5", { after: cases(46), change: cases(8) }) },
  {
    name: "good: hedged, any base may have been meant",
    register: {
      statedRates: [
        {
          id: "tl",
          kind: "growth",
          when: "2022",
          percent: "17.4",
          hedge: "atMost",
          after: cases(46),
          change: cases(8),
        },
      ],
    },
  },
  {
    name: "good: all were added, so there is no base",
    register: growth("100", { after: cases(46), change: cases(46) }),
  },
  {
    // 8 of 37 to 39 is 20,5 to 21,6; 8 of 45 to 47 is 17,0 to 17,8.
    name: "good: hedged counts that are not certainly of the wrong base",
    register: growth("17.4", { after: between(45, 47, "case"), change: cases(8) }),
  },
  {
    // 200 of 9.990 to 10.010 is 1,998 to 2,002, of what is left 2,039 to 2,043.
    name: "bad: hedged counts that are",
    register: growth("2.00", { after: between(9990, 10_010, "case"), change: cases(200) }),
    finds: [["fail", "over-after", at, { expected: { percent: "2.04" } }]],
  },
  {
    // 780/4.600 is 16,96 and 800/4.600 17,39; 780/3.820 is 20,42, 800/3.800 21,05 and in the middle 790/3.810 20,73.
    name: "bad: hedged counts, of which the right percentage is not one number",
    register: growth("17", { after: cases(4600), change: between(780, 800, "case") }),
    finds: [["fail", "over-after", at, { expected: { percent: "21", lower: "20", upper: "22" } }]],
    says: [
      "Tỷ lệ tăng ghi 17% là lấy từ 780 đến 800 chia cho số kỳ này (4.600 vụ); phải chia cho số kỳ trước (từ 3.800 đến 3.820 vụ) thì được khoảng 21% (từ 20% đến 22%).",
    ],
  },
  {
    // 8 of 46 is 17,39 whatever was before: of 30 to 60 it is 13,3 to 26,7.
    name: "good: possible only where all are of the wrong base",
    register: growth("17.4", { before: between(30, 60, "case"), change: cases(8) }),
  },
  {
    // 1/105 is 0,95, 1/112 0,89: rounded 1,0 and 0,9; of what is now, 1/106 and 1/113, both 0,9.
    name: "possible: the right base may give it too",
    register: growth("0.9", { before: between(105, 112, "case"), change: cases(1) }),
    finds: [["possible", "may-be-over-after", at]],
  },
  // From 45 to 48,2: 3,2/48,2 is 6,639; 45 may be 44,5 to 45,5, so growth of 5,8 to 8,4.
  {
    name: "possible: of rates that were rounded",
    register: growth("6.64", { percentBefore: "45", percentAfter: "48.2" }),
    finds: [["possible", "rate-may-be-over-after", at, { expected: { percent: "7.11" } }]],
    says: [
      "Tỷ lệ tăng ghi 6,64% khớp với chênh lệch chia cho tỷ lệ kỳ này (48,2%); nếu chia cho tỷ lệ kỳ trước (45%) thì được khoảng 7,11% (từ 5,82% đến 8,43%).",
    ],
  },
  {
    name: "bad: of rates with more digits",
    register: growth("6.64", { percentBefore: "45.00", percentAfter: "48.20" }),
    finds: [["fail", "rate-over-after", at, { expected: { percent: "7.11" } }]],
    says: [
      "Tỷ lệ tăng ghi 6,64% là lấy chênh lệch chia cho tỷ lệ kỳ này (48,20%); phải chia cho tỷ lệ kỳ trước (45,00%) thì được 7,11%.",
    ],
  },
  {
    name: "good: a rate that fell to nothing has no wrong base",
    register: growth("-90", { percentBefore: "45", percentAfter: "0" }),
  },
  {
    name: "good: a share has no other base",
    register: {
      statedRates: [
        {
          id: "tl",
          kind: "share",
          when: "2022",
          percent: "17.4",
          numerator: cases(8),
          denominator: cases(38),
        },
      ],
    },
  },
  { name: "good: cannot be told from one count", register: growth("17.4", { after: cases(46) }) },
]);

it("gives the percentage of the right base as a correction where it is certain", () => {
  const fixOf = (register: object) =>
    checkRegister(parseRegister(register)).findings.find(({ rule }) => rule === "rates/wrong-base")?.fix;
  expect(fixOf(growth("17.4", { after: cases(46), change: cases(8) }))).toStrictEqual({
    path: ["statedRates", 0, "percent"],
    value: "21.1",
  });
  expect(fixOf(growth("2.00", { after: between(9990, 10_010, "case"), change: cases(200) }))?.value).toBe(
    "2.04",
  );
  expect(fixOf(growth("0.9", { before: between(105, 112, "case"), change: cases(1) }))).toBeUndefined();
  expect(fixOf(growth("6.64", { percentBefore: "45.00", percentAfter: "48.20" }))).toBeUndefined();
});
