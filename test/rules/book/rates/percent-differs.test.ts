import { about, atLeast, atMost, between, exactly, lessThan, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const rate = (fields: object) => ({ statedRates: [{ id: "tl", kind: "share", when: "2022", ...fields }] });
const households = (n: number) => exactly(n, "household");
const models = (n: number) => exactly(n, "model");
const cases = (n: number) => exactly(n, "case");
const growth = (percent: string, counts: object) => rate({ kind: "growth", percent, ...counts });
const share = (percent: string, numerator: object, denominator: object, more: object = {}) =>
  rate({ percent, numerator, denominator, ...more });
const at = "statedRates.0.percent";

ruleCases("rates/percent-differs", [
  // 1.808/2.071 = 87,3008…; 56.538/84.735 = 66,7232…; 114/116 = 98,2758…
  { name: "good: 1,808 of 2,071", register: share("87.30", models(1808), models(2071)) },
  { name: "good: one digit less", register: share("87.3", models(1808), models(2071)) },
  { name: "good: 56,538 of 84,735", register: share("66.72", households(56_538), households(84_735)) },
  { name: "good: 114 of 116", register: share("98.28", exactly(114, "commune"), exactly(116, "commune")) },
  { name: "good: all", register: share("100", exactly(10, "commune"), exactly(10, "commune")) },
  {
    name: "good: inhabitants are persons",
    register: share("50", exactly(1, "person"), exactly(2, "inhabitant")),
  },
  {
    name: "good: 112.5 percent of a plan",
    register: rate({ kind: "attainment", percent: "112.5", numerator: models(9), denominator: models(8) }),
  },
  // 1/8 = 12,5: a half is rounded up, and of a fall away from zero.
  { name: "good: a half is rounded up", register: share("13", models(1), models(8)) },
  {
    name: "good: a half of a fall is rounded away from zero",
    register: growth("-13", { before: models(8), change: models(1) }),
  },
  {
    name: "bad: one above",
    register: share("14", models(1), models(8)),
    finds: [["fail", "share-differs", at, { expected: { percent: "13" } }]],
  },
  {
    name: "bad: one below what is cut off",
    register: share("11", models(1), models(8)),
    finds: [["fail", "share-differs", at]],
  },
  {
    name: "bad: 55 of 123 are 44.72 percent",
    register: share("47.42", models(55), models(123)),
    finds: [["fail", "share-differs", at, { found: { percent: "47.42" }, expected: { percent: "44.72" } }]],
    says: ["Tỷ lệ ghi 47,42%, nhưng lấy 55 chia cho 123 mô hình được 44,72%."],
  },
  {
    name: "good: what is cut off is told by another rule",
    register: share("89.88", households(80), households(89)),
  },
  {
    name: "good: parts of different units are told by another rule",
    register: share("10.15", exactly(88_500, "attendance"), exactly(871_724, "inhabitant")),
  },
  // “Hơn 75%” của 475: more than 356.25, at least 357.
  {
    name: "good: more than 75 percent are 357 of 475",
    register: share("75", models(357), models(475), { hedge: "moreThan" }),
  },
  // 354/475 = 74,53 → 75; 353/475 = 74,32 → 74.
  { name: "good: rounded, it is 75", register: share("75", models(354), models(475), { hedge: "moreThan" }) },
  {
    name: "bad: rounded, it is 74",
    register: share("75", models(353), models(475), { hedge: "moreThan" }),
    finds: [["fail", "share-differs", at, { found: { percent: "75", hedge: "moreThan" } }]],
    says: ["Tỷ lệ ghi trên 75%, nhưng lấy 353 chia cho 475 mô hình được 74%."],
  },
  { name: "good: at least", register: share("75", models(380), models(475), { hedge: "atLeast" }) },
  { name: "good: nearly 80 percent", register: share("80", models(375), models(475), { hedge: "nearly" }) },
  { name: "good: at most", register: share("80", models(380), models(475), { hedge: "atMost" }) },
  {
    name: "bad: less than 70 percent",
    register: share("70", models(375), models(475), { hedge: "lessThan" }),
    finds: [["fail", "share-differs", at]],
  },
  {
    name: "good: about says nothing, strictly",
    register: share("10", models(375), models(475), { hedge: "about" }),
  },
  // 78,9…: read as press and offices use it, about 80 is 75 to 85, more than 70 is 70 to 80, nearly 80 is 70 to 80.
  ...(
    [
      ["80", "about", true],
      ["84", "about", false],
      ["70", "moreThan", true],
      ["60", "moreThan", false],
      ["80", "nearly", true],
      ["90", "nearly", false],
      // Of a power of ten the tenth: nearly 100 is 90 to 100.
      ["100", "nearly", false],
    ] as const
  ).map(([percent, hedge, isGood]) => ({
    name: `${isGood ? "good" : "bad"}: customarily ${hedge} ${percent}`,
    register: share(percent, models(375), models(475), { hedge }),
    options: { reading: "customary" } as const,
    finds: isGood ? [] : [["fail", "share-differs", at] as const],
  })),
  {
    name: "good: customarily, about nothing",
    register: share("0", models(0), models(475), { hedge: "about" }),
    options: { reading: "customary" },
  },
  {
    name: "possible: between 350 and 360 of 475",
    // 73,68 to 75,79.
    register: share("75", between(350, 360, "model"), models(475)),
    finds: [["possible", "share-may-differ", at, { expected: { percent: "75" } }]],
    says: [
      "Tỷ lệ ghi 75%, lấy từ 350 đến 360 chia cho 475 mô hình được khoảng 75% (từ 73% đến 76%): các số ghi áng chừng, chưa chắc đã khớp nhau.",
    ],
  },
  {
    name: "bad: no value in between makes 77",
    register: share("77", between(350, 360, "model"), models(475)),
    finds: [["fail", "share-differs", at, { expected: { percent: "75", lower: "73", upper: "76" } }]],
    says: ["Tỷ lệ ghi 77%, nhưng lấy từ 350 đến 360 chia cho 475 mô hình được khoảng 75% (từ 73% đến 76%)."],
  },
  {
    name: "bad: no value in between makes 73",
    register: share("73", between(351, 360, "model"), between(470, 475, "model")),
    // 351/475 = 73,89 → 74; cut off it is 73, which the other rule speaks of.
  },
  {
    name: "bad: no value in between makes 72",
    register: share("72", between(351, 360, "model"), between(470, 475, "model")),
    finds: [["fail", "share-differs", at]],
  },
  {
    name: "good: of more than 500, more than 400 are 80 percent by their numbers",
    register: share("80", moreThan(400, "model"), moreThan(500, "model")),
  },
  {
    name: "possible: more than 400 of more than 500",
    register: share("82", moreThan(400, "model"), moreThan(500, "model")),
    finds: [["possible", "share-may-differ", at, { expected: { percent: "80" } }]],
  },
  {
    name: "bad: more than 400 of 500 are not 80 percent",
    // 401/500 = 80,2.
    register: share("80.0", moreThan(400, "model"), models(500)),
    finds: [["fail", "share-differs", at, { expected: { percent: "80.0", lower: "80.2", upper: null } }]],
    says: ["Tỷ lệ ghi 80,0%, nhưng lấy trên 400 chia cho 500 mô hình được ít nhất 80,2%."],
  },
  {
    name: "bad: nearly 400 of 500 are not 80 percent",
    // 399/500 = 79,8.
    register: share("80.0", nearly(400, "model"), models(500)),
    finds: [["fail", "share-differs", at]],
    says: ["Tỷ lệ ghi 80,0%, nhưng lấy gần 400 chia cho 500 mô hình được không quá 79,8%."],
  },
  {
    name: "bad: rounded up to the digits that are printed, the most would be 80 percent",
    // 396/500 = 79,2.
    register: share("80", nearly(397, "model"), models(500)),
    finds: [["fail", "share-differs", at]],
    says: ["Tỷ lệ ghi 80%, nhưng lấy gần 397 chia cho 500 mô hình được không quá 79,2%."],
  },
  {
    name: "more than 400 of 500 may be 82 percent",
    // 401/500 = 80,2; how many more is not known.
    register: share("82", moreThan(400, "model"), models(500)),
    finds: [["possible", "share-may-differ", at, { expected: { percent: "80", lower: "80", upper: null } }]],
  },
  {
    name: "none or more of 475 may be 5 percent",
    register: share("5", atLeast(0, "model"), models(475)),
    finds: [["possible", "share-may-differ", at, { expected: { percent: "0", lower: "0", upper: null } }]],
  },
  {
    name: "bad: rounded up to the digits that are printed, the most would be more than 75 percent",
    // 340/475 = 71,58; 353/475 = 74,32; 346,5/475 = 72,95.
    register: share("75", between(340, 353, "model"), models(475), { hedge: "moreThan" }),
    finds: [["fail", "share-differs", at, { expected: { percent: "72.9", lower: "71.5", upper: "74.4" } }]],
    says: [
      "Tỷ lệ ghi trên 75%, nhưng lấy từ 340 đến 353 chia cho 475 mô hình được khoảng 72,9% (từ 71,5% đến 74,4%).",
    ],
  },
  {
    name: "bad: nearly one of 500 is none of them",
    register: share("0.2", nearly(1, "model"), models(500)),
    finds: [["fail", "share-differs", at]],
    says: ["Tỷ lệ ghi 0,2%, nhưng lấy gần 1 chia cho 500 mô hình được 0,0%."],
  },
  {
    name: "bad: a share below nothing",
    register: share("-5", atLeast(30, "model"), models(100)),
    finds: [["fail", "share-differs", at]],
    says: ["Tỷ lệ ghi -5%, nhưng lấy từ 30 trở lên chia cho 100 mô hình được ít nhất 30%."],
  },
  {
    name: "bad: a share below nothing, of which no more is known",
    register: share("-5", about(30, "model"), models(100)),
    finds: [["fail", "share-differs", at, { expected: { percent: "30", lower: "0", upper: null } }]],
  },
  {
    name: "bad: more than 999 of 1,000 are not 99.9 percent",
    register: share("99.9", moreThan(999, "model"), models(1000)),
    finds: [["fail", "share-differs", at]],
    says: ["Tỷ lệ ghi 99,9%, nhưng lấy trên 999 chia cho 1.000 mô hình được ít nhất 100,0%."],
  },
  {
    name: "bad: 400 of more than 500 are not 80 percent",
    // 400/501 = 79,84.
    register: share("80.0", models(400), moreThan(500, "model")),
    finds: [["fail", "share-differs", at]],
    says: ["Tỷ lệ ghi 80,0%, nhưng lấy 400 chia cho trên 500 mô hình được không quá 79,9%."],
  },
  {
    name: "good: at least 30 of 100 are at most 30 percent by their numbers",
    register: share("30", atLeast(30, "model"), models(100), { hedge: "atMost" }),
  },
  {
    name: "possible: at least 30 of about 100 may be 35 percent",
    register: share("35", atLeast(30, "model"), about(100, "model"), { hedge: "atLeast" }),
    finds: [["possible", "share-may-differ", at]],
  },
  { name: "good: 30 of about 100", register: share("30", models(30), about(100, "model")) },
  {
    name: "possible: of about 100, of which nothing follows",
    register: share("31", models(30), about(100, "model")),
    finds: [["possible", "share-may-differ", at, { expected: { percent: "30" } }]],
    says: [
      "Tỷ lệ ghi 31%, lấy 30 chia cho khoảng 100 mô hình được khoảng 30%: các số ghi áng chừng, chưa chắc đã khớp nhau.",
    ],
  },
  {
    name: "good: an attainment of about 100",
    register: rate({
      kind: "attainment",
      percent: "112",
      numerator: models(112),
      denominator: about(100, "model"),
    }),
  },
  {
    // 8 of 38: 21,05.
    name: "good: growth from about 38",
    register: growth("21.1", { before: about(38, "case"), change: cases(8) }),
  },
  {
    name: "incomplete: of less than one",
    register: share("30", models(0), lessThan(1, "model")),
    finds: [["incomplete", "zero-denominator", "statedRates.0"]],
  },
  {
    name: "incomplete: of none",
    register: share("0", models(0), models(0)),
    finds: [["incomplete", "zero-denominator", "statedRates.0"]],
    says: ["Mẫu số bằng 0 nên không tính được tỷ lệ."],
  },
  {
    name: "incomplete: a share without its whole",
    register: rate({ percent: "75", hedge: "moreThan", numerator: models(357) }),
    finds: [["incomplete", "operand-missing", "statedRates.0"]],
  },
  {
    name: "incomplete: a share without its part",
    register: rate({ percent: "75", denominator: models(475) }),
    finds: [["incomplete", "operand-missing", "statedRates.0"]],
  },
  {
    name: "incomplete: a plan of other things",
    register: rate({ kind: "attainment", percent: "80", numerator: models(8), denominator: households(10) }),
    finds: [["incomplete", "units-differ", "statedRates.0"]],
  },
  ...[
    { percent: 75 },
    { percent: "75%" },
    { percent: "1".repeat(1_000_000) },
    { percent: "75", hedge: "between" },
    { percent: "75", hedge: "maybe" },
  ].map((fields, index) => ({
    name: `incomplete: what is not a percentage (${index})`,
    register: share("0", models(1), models(2), fields),
    unparsed: true,
    finds: [["incomplete", "unreadable-percent", at] as const],
  })),

  // 46 now, 8 more than before: 38 before, 21,05 %.
  {
    name: "good: growth from after and change",
    register: growth("21.1", { after: cases(46), change: cases(8) }),
  },
  {
    name: "good: growth from before and after",
    register: growth("21.05", { before: cases(38), after: cases(46) }),
  },
  {
    name: "good: growth from before and change",
    register: growth("21.05", { before: cases(38), change: cases(8) }),
  },
  {
    name: "good: growth from all three",
    register: growth("21.05", { before: cases(38), after: cases(46), change: cases(8) }),
  },
  // 38 from 46: −17,391 %.
  {
    name: "good: a fall from before and after",
    register: growth("-17.4", { before: cases(46), after: cases(38) }),
  },
  {
    name: "good: a fall from after and change",
    register: growth("-17.4", { after: cases(38), change: cases(8) }),
  },
  {
    name: "good: a fall from before and change",
    register: growth("-17.4", { before: cases(46), change: cases(8) }),
  },
  {
    name: "good: a fall from all three",
    register: growth("-17.4", { before: cases(46), after: cases(38), change: cases(8) }),
  },
  { name: "good: no change", register: growth("0.0", { before: cases(46), after: cases(46) }) },
  {
    name: "good: the wrong base is told by another rule",
    register: growth("17.4", { after: cases(46), change: cases(8) }),
  },
  {
    name: "bad: growth from after and change",
    register: growth("8.0", { after: cases(46), change: cases(8) }),
    finds: [
      ["fail", "growth-differs", at, { expected: { percent: "21.1" }, before: { estimate: 38, upper: 38 } }],
    ],
    says: ["Tỷ lệ tăng ghi 8,0%, nhưng 8 so với 38 vụ của kỳ trước là tăng 21,1%."],
  },
  {
    name: "bad: a rise that is a fall",
    register: growth("17.4", { before: cases(46), after: cases(38) }),
    finds: [["fail", "growth-differs", at, { expected: { percent: "-17.4" }, change: { estimate: 8 } }]],
  },
  {
    name: "bad: before, after and change do not agree",
    register: growth("21.05", { before: cases(38), after: cases(46), change: cases(9) }),
    finds: [["fail", "counts-disagree", "statedRates.0.change"]],
    says: [
      "Kỳ trước ghi 38 vụ, kỳ này ghi 46 vụ, số tăng, giảm ghi 9 vụ: ba số không khớp nhau nên chưa đối chiếu được tỷ lệ.",
    ],
  },
  {
    name: "bad: six more, which make two",
    register: growth("300", { after: cases(2), change: cases(6) }),
    finds: [["fail", "rise-exceeds", "statedRates.0.change"]],
    says: ["Số tăng ghi 6 vụ, lớn hơn số kỳ này (2 vụ), nên ít nhất một trong hai số bị sai."],
  },
  {
    name: "bad: more than six more, which make nearly six",
    register: growth("300", { after: nearly(6, "case"), change: moreThan(6, "case") }),
    finds: [["fail", "rise-exceeds", "statedRates.0.change"]],
  },
  {
    name: "bad: six fewer, of two",
    register: growth("-300", { before: cases(2), change: cases(6) }),
    finds: [["fail", "fall-exceeds", "statedRates.0.change"]],
    says: ["Số giảm ghi 6 vụ, lớn hơn số kỳ trước (2 vụ), nên ít nhất một trong hai số bị sai."],
  },
  { name: "good: all of them are gone", register: growth("-100", { before: cases(2), change: cases(2) }) },
  { name: "good: six more than two", register: growth("300", { before: cases(2), change: cases(6) }) },
  // Which way it went the bounds leave open: 12 after 5 are 7 more, and 140 percent.
  {
    name: "good: of five before and at least one now, at least seven more",
    register: growth("105", {
      before: cases(5),
      after: atLeast(1, "case"),
      change: atLeast(7, "case"),
      hedge: "moreThan",
    }),
  },
  {
    name: "bad: neither seven more nor seven fewer than five are at most eleven",
    register: growth("140", { before: cases(5), after: atMost(11, "case"), change: cases(7) }),
    finds: [["fail", "counts-disagree", "statedRates.0.change"]],
  },
  // 7 more than 7 are twice as many, although now is only said to be between 11 and 15.
  {
    name: "good: a change that was counted says more than what is now",
    register: growth("100.00", { before: cases(7), after: between(11, 15, "case"), change: cases(7) }),
  },
  {
    name: "bad: seven more than seven are not half as many again",
    register: growth("50", { before: cases(7), after: between(10, 15, "case"), change: cases(7) }),
    finds: [["fail", "growth-differs", at, { expected: { percent: "100" } }]],
    says: ["Tỷ lệ tăng ghi 50%, nhưng 7 so với 7 vụ của kỳ trước là tăng 100%."],
  },
  {
    name: "bad: of what was fewer than none nothing is told",
    register: growth("150.0", { after: nearly(12, "case"), change: cases(7) }),
    finds: [["fail", "growth-differs", at]],
    says: ["Tỷ lệ tăng ghi 150,0%, nhưng 7 so với dưới 5 vụ của kỳ trước là tăng ít nhất 175,0%."],
  },
  {
    name: "good: before, after and change may agree",
    register: growth("21.05", { before: cases(38), after: cases(46), change: moreThan(7, "case") }),
  },
  {
    name: "possible: growth of more than 8",
    register: growth("21.1", { before: cases(38), change: moreThan(7, "case") }),
    finds: [["possible", "growth-may-differ", at]],
  },
  {
    // 9/38 = 23,68 at least.
    name: "bad: more than 8 are not 21 percent of 38",
    register: growth("21.1", { before: cases(38), change: moreThan(8, "case") }),
    finds: [["fail", "growth-differs", at]],
  },
  {
    // 9 more of at most 46 now: 9/37 = 24,3 at least.
    name: "bad: more than 8 are not 21 percent of what is left of 46",
    register: growth("21.1", { after: cases(46), change: moreThan(8, "case") }),
    finds: [["fail", "growth-differs", at]],
  },
  {
    // 8 of at least 47 now: 8/39 = 20,5 at most.
    name: "bad: 8 are not 21 percent of what is left of more than 46",
    register: growth("21.1", { after: moreThan(46, "case"), change: cases(8) }),
    finds: [["fail", "growth-differs", at]],
  },
  {
    name: "possible: of more than 38, less than 21 percent",
    register: growth("18.0", { before: moreThan(38, "case"), after: moreThan(46, "case") }),
    finds: [["possible", "growth-may-differ", at]],
  },
  {
    // 21/100.
    name: "bad: from 100 to more than 120 is not 20 percent",
    register: growth("20.0", { before: cases(100), after: moreThan(120, "case") }),
    finds: [["fail", "growth-differs", at, { expected: { percent: "20.0", lower: "21.0", upper: null } }]],
    says: ["Tỷ lệ tăng ghi 20,0%, nhưng trên 20 so với 100 vụ của kỳ trước là tăng ít nhất 21,0%."],
  },
  {
    // 120/101 is 118,81 percent; before may have been any number.
    name: "bad: from more than 100 to 120 is not 20 percent",
    register: growth("20.0", { before: moreThan(100, "case"), after: cases(120) }),
    finds: [["fail", "growth-differs", at, { expected: { percent: "20.0", lower: null, upper: "18.9" } }]],
    says: ["Tỷ lệ tăng ghi 20,0%, nhưng dưới 20 so với trên 100 vụ của kỳ trước là tăng không quá 18,9%."],
  },
  {
    // 37/38 is 2,63 percent less.
    name: "bad: from 38 to nearly 38 is a fall",
    register: growth("0.0", { before: cases(38), after: nearly(38, "case") }),
    finds: [
      [
        "fail",
        "growth-differs",
        at,
        { expected: { percent: "0.0", lower: null, upper: "-2.6" }, change: { lower: 1, upper: 38 } },
      ],
    ],
    says: ["Tỷ lệ tăng, giảm ghi 0,0%, nhưng từ 1 đến 38 so với 38 vụ của kỳ trước là giảm ít nhất 2,6%."],
  },
  {
    name: "good: from 38 to nearly 38 it fell by 2",
    // 2/38 = 5,26.
    register: growth("-5.3", { before: cases(38), after: nearly(38, "case"), change: cases(2) }),
  },
  {
    // The fall of one is of the numbers, and none of what they say: 38 and more after 38 or fewer.
    name: "bad: from nearly 39 to 38 it did not fall",
    register: growth("-2.6", { before: nearly(39, "case"), after: cases(38) }),
    finds: [["fail", "growth-differs", at]],
    says: ["Tỷ lệ giảm ghi 2,6%, nhưng từ 0 đến 38 so với gần 39 vụ của kỳ trước là tăng ít nhất 0,0%."],
  },
  // From 38 to 30 or 45: 21,05 percent less to 18,42 more.
  {
    name: "bad: less than it may have risen",
    register: growth("30.0", { before: cases(38), after: between(30, 45, "case") }),
    finds: [["fail", "growth-differs", at, { expected: { lower: null, upper: "18.5" } }]],
    says: ["Tỷ lệ tăng ghi 30,0%, nhưng từ -8 đến 7 so với 38 vụ của kỳ trước là tăng không quá 18,5%."],
  },
  {
    name: "bad: less than it may have fallen",
    register: growth("-30.0", { before: cases(38), after: between(30, 45, "case") }),
    finds: [["fail", "growth-differs", at, { expected: { lower: "-21.1", upper: null } }]],
    says: ["Tỷ lệ giảm ghi 30,0%, nhưng từ -8 đến 7 so với 38 vụ của kỳ trước là giảm không quá 21,1%."],
  },
  {
    name: "possible: it may have risen or fallen",
    register: growth("10.0", { before: cases(38), after: between(30, 45, "case") }),
    finds: [["possible", "growth-may-differ", at, { expected: { percent: "-1.3" } }]],
    says: [
      "Tỷ lệ tăng ghi 10,0%, lấy từ -8 đến 7 chia cho 38 vụ của kỳ trước thì giảm khoảng 1,3%: các số ghi áng chừng, chưa chắc đã khớp nhau.",
    ],
  },
  {
    name: "bad: nothing falls by more than there was",
    register: growth("-130", { before: cases(38), after: between(0, 45, "case") }),
    finds: [["fail", "growth-differs", at, { expected: { lower: "-100", upper: null } }]],
  },
  {
    // A fall of 8 to 10 of 38: 21,05 to 26,32, in the middle 23,68.
    name: "bad: a fall between two",
    register: growth("-30.0", { before: cases(38), change: between(8, 10, "case") }),
    finds: [
      ["fail", "growth-differs", at, { expected: { percent: "-23.7", lower: "-26.4", upper: "-21.0" } }],
    ],
    says: [
      "Tỷ lệ giảm ghi 30,0%, nhưng từ 8 đến 10 so với 38 vụ của kỳ trước là giảm khoảng 23,7% (từ 21,0% đến 26,4%).",
    ],
  },
  {
    // 30 after 38: 21,05 percent less; 34 after 38: 10,53.
    name: "bad: it fell, or stayed as it was",
    register: growth("10.0", { before: cases(38), after: between(30, 38, "case") }),
    finds: [["fail", "growth-differs", at, { expected: { percent: "-10.5", lower: "-21.1", upper: "0.0" } }]],
  },
  {
    // 45 after 38: 18,42 percent more; 41,5 after 38: 9,21.
    name: "bad: it rose, or stayed as it was",
    register: growth("-5.0", { before: cases(38), after: between(38, 45, "case") }),
    finds: [["fail", "growth-differs", at, { expected: { percent: "9.2", lower: "0.0", upper: "18.5" } }]],
  },
  {
    name: "possible: it stayed as it was, or rose by no one knows how much",
    register: growth("5.0", { before: cases(38), after: atLeast(38, "case") }),
    finds: [
      ["possible", "growth-may-differ", at, { expected: { percent: "0.0", lower: "0.0", upper: null } }],
    ],
  },
  {
    // 37/38 is 2,63 percent less; none is 100 percent less.
    name: "bad: it fell by all there was at most",
    register: growth("-130", { before: cases(38), after: nearly(38, "case"), hedge: "moreThan" }),
    finds: [["fail", "growth-differs", at, { expected: { percent: "0", lower: "-100", upper: "-2" } }]],
    says: ["Tỷ lệ giảm ghi trên 130%, nhưng từ 1 đến 38 so với 38 vụ của kỳ trước là giảm từ 2% đến 100%."],
  },
  {
    name: "bad: rounded to the digits that are printed, it would have fallen by 20 percent",
    register: growth("-20", { before: cases(1000), change: between(100, 194, "case"), hedge: "moreThan" }),
    finds: [
      ["fail", "growth-differs", at, { expected: { percent: "-14.7", lower: "-19.4", upper: "-10.0" } }],
    ],
  },
  {
    name: "incomplete: growth from one count",
    register: growth("21.05", { after: cases(46) }),
    finds: [["incomplete", "operand-missing", "statedRates.0"]],
  },
  {
    name: "incomplete: growth from nothing",
    register: growth("100", { before: cases(0), after: cases(46) }),
    finds: [["incomplete", "zero-denominator", "statedRates.0"]],
  },
  {
    name: "incomplete: growth by all there are",
    register: growth("100", { change: cases(46), after: cases(46) }),
    finds: [["incomplete", "zero-denominator", "statedRates.0"]],
  },
  {
    name: "incomplete: cases from petitions",
    register: growth("21.05", { before: exactly(38, "petition"), after: cases(46) }),
    finds: [["incomplete", "units-differ", "statedRates.0"]],
  },

  // From 45 to 48,2 %: 3,2 points, growth of 7,11 %; 45 may be 44,5 to 45,5, so growth of 5,8 to 8,4 %.
  { name: "good: growth of a rate", register: growth("7.11", { percentBefore: "45", percentAfter: "48.2" }) },
  {
    name: "good: points called percent are told by another rule",
    register: growth("3.2", { percentBefore: "45", percentAfter: "48.2" }),
  },
  {
    name: "good: the rates speak, with one count beside them",
    register: growth("7.11", { percentBefore: "45", percentAfter: "48.2", after: cases(46) }),
  },
  {
    name: "good: two counts speak, with one rate beside them",
    register: growth("21.05", { percentBefore: "45", before: cases(38), after: cases(46) }),
  },
  {
    name: "possible: growth of rates that were rounded",
    register: growth("7.5", { percentBefore: "45", percentAfter: "48.2" }),
    finds: [["possible", "rate-growth-may-differ", at, { expected: { percent: "7.1" } }]],
    says: [
      "Tỷ lệ tăng ghi 7,5%, tính từ 45% đến 48,2% thì tăng khoảng 7,1% (từ 5,8% đến 8,5%): các tỷ lệ đã làm tròn, chưa chắc đã khớp nhau.",
    ],
  },
  {
    name: "bad: growth of a rate",
    register: growth("9.0", { percentBefore: "45", percentAfter: "48.2" }),
    finds: [["fail", "rate-growth-differs", at]],
    says: ["Tỷ lệ tăng ghi 9,0%, nhưng từ 45% đến 48,2% là tăng 7,1%."],
  },
  {
    name: "good: points",
    register: rate({ kind: "points", percent: "-3.2", percentBefore: "48.2", percentAfter: "45.0" }),
  },
  {
    name: "possible: points of rates that were rounded",
    register: rate({ kind: "points", percent: "3.3", percentBefore: "45.0", percentAfter: "48.2" }),
    finds: [["possible", "points-may-differ", at]],
    says: [
      "Chênh lệch ghi tăng 3,3 điểm phần trăm, tính từ 45,0% đến 48,2% thì tăng khoảng 3,2 (từ 3,1 đến 3,3) điểm phần trăm: các tỷ lệ đã làm tròn, chưa chắc đã khớp nhau.",
    ],
  },
  {
    name: "bad: points",
    register: rate({ kind: "points", percent: "3.4", percentBefore: "45.0", percentAfter: "48.2" }),
    finds: [["fail", "points-differ", at]],
    says: ["Chênh lệch ghi tăng 3,4 điểm phần trăm, nhưng từ 45,0% đến 48,2% là tăng 3,2 điểm phần trăm."],
  },
  {
    name: "incomplete: points without a rate before",
    register: rate({ kind: "points", percent: "3.4", percentAfter: "48.2" }),
    finds: [["incomplete", "operand-missing", "statedRates.0"]],
  },
  {
    name: "incomplete: growth of a rate of nothing",
    register: growth("7.1", { percentBefore: "0", percentAfter: "48.2" }),
    finds: [["incomplete", "zero-denominator", "statedRates.0"]],
  },
  {
    name: "incomplete: a rate that is none",
    register: growth("7.1", { percentBefore: "45%", percentAfter: "48.2" }),
    unparsed: true,
    finds: [["incomplete", "unreadable-percent", "statedRates.0.percentBefore", { found: "45%" }]],
    says: ["Không đọc được tỷ lệ “45%” nên chưa đối chiếu được với số liệu."],
  },
  {
    name: "incomplete: another that is none",
    register: growth("7.1", { percentBefore: "45", percentAfter: "x" }),
    unparsed: true,
    finds: [["incomplete", "unreadable-percent", "statedRates.0.percentAfter"]],
  },
]);
