import { between, checkRegister, exactly, moreThan, parseRegister } from "phongtrao";
import { expect, it } from "vitest";
import { ruleCases } from "../rule-cases.js";

const rate = (fields: object) => ({ statedRates: [{ id: "tl", kind: "share", when: "2022", ...fields }] });
const households = (n: number) => exactly(n, "household");
const share = (percent: string, numerator: object, denominator: object, more: object = {}) =>
  rate({ percent, numerator, denominator, ...more });
const at = "statedRates.0.percent";

// Whether a percentage can be judged at all is told by rates/percent-differs, so nothing is incomplete here.
ruleCases("rates/percent-truncated", [
  { name: "good: 80 of 89, rounded", register: share("89.89", households(80), households(89)) },
  {
    name: "good: cut off and rounded are the same",
    register: share("89.8876", households(80), households(89)),
  },
  {
    name: "bad: 80 of 89 are 89.8876…",
    register: share("89.88", households(80), households(89)),
    finds: [["fail", "truncated", at, { found: { percent: "89.88" }, expected: { percent: "89.89" } }]],
    says: ["Tỷ lệ ghi 89,88% là đã cắt bớt chữ số; làm tròn thì được 89,89%. Đề nghị sửa thành 89,89%."],
  },
  {
    name: "bad: a half cut off",
    register: share("12", households(1), households(8)),
    finds: [["fail", "truncated", at]],
  },
  { name: "good: one less is not cut off", register: share("89.87", households(80), households(89)) },
  { name: "good: one more is not cut off", register: share("89.90", households(80), households(89)) },
  {
    name: "bad: of a fall",
    // 1/8 less: −12,5.
    register: rate({ kind: "growth", percent: "-12", before: households(8), change: households(1) }),
    finds: [["fail", "truncated", at, { expected: { percent: "-13" } }]],
  },
  {
    name: "bad: where it could be of the wrong base too",
    // 3/2000 = 0,15; 3/2003 = 0,1498.
    register: rate({ kind: "growth", percent: "0.1", before: households(2000), change: households(3) }),
    finds: [["fail", "truncated", at, { expected: { percent: "0.2" } }]],
  },
  {
    name: "bad: attainment of a plan",
    register: rate({
      kind: "attainment",
      percent: "89.88",
      numerator: households(80),
      denominator: households(89),
    }),
    finds: [["fail", "truncated", at]],
  },
  {
    // 7.990/8.900 = 89,775; 7.995/8.900 = 89,83: rounded 89,78 to 89,83, cut off 89,77 to 89,83.
    name: "possible: between 7,990 and 7,995 of 8,900",
    register: share("89.77", between(7990, 7995, "household"), households(8900)),
    finds: [["possible", "may-be-truncated", at]],
    says: [
      "Tỷ lệ ghi 89,77%, tính ra khoảng 89,803% (từ 89,775% đến 89,832%): số ghi áng chừng, có thể tỷ lệ đã bị cắt bớt chữ số thay vì làm tròn.",
    ],
  },
  {
    // 7.995/8.900 = 89,8314; 7.997/8.900 = 89,8539: to one place cut off 89,8 both, rounded 89,8 and 89,9.
    name: "possible: all of them are cut off so, and some rounded",
    register: share("89.8", between(7995, 7997, "household"), households(8900)),
    finds: [["possible", "may-be-truncated", at]],
  },
  {
    // 403/500 = 80,6.
    name: "possible: at least 80.6 may have been cut off",
    register: share("80", moreThan(402, "household"), households(500)),
    finds: [["possible", "may-be-truncated", at, { expected: { percent: "80.4", lower: "80.6" } }]],
    says: [
      "Tỷ lệ ghi 80%, tính ra ít nhất 80,6%: số ghi áng chừng, có thể tỷ lệ đã bị cắt bớt chữ số thay vì làm tròn.",
    ],
  },
  {
    // 7.998/8.900 = 89,8652; 7.999/8.900 = 89,8764.
    name: "bad: between two that are cut off and rounded alike",
    register: share("89.8", between(7998, 7999, "household"), households(8900)),
    finds: [["fail", "truncated", at]],
  },
  {
    name: "good: anything may be",
    register: share("89.8", moreThan(10, "household"), moreThan(10, "household")),
  },
  { name: "good: hedged", register: share("89.88", households(80), households(89), { hedge: "moreThan" }) },
  {
    name: "good: cannot be told without a whole",
    register: rate({ percent: "89.88", numerator: households(80) }),
  },
]);

it("gives the rounded percentage as a correction where every value is rounded to it", () => {
  const fixOf = (register: object) =>
    checkRegister(parseRegister(register)).findings.find(({ rule }) => rule === "rates/percent-truncated")
      ?.fix;
  expect(fixOf(share("89.88", households(80), households(89)))).toStrictEqual({
    path: ["statedRates", 0, "percent"],
    value: "89.89",
  });
  expect(fixOf(share("89.8", between(7998, 7999, "household"), households(8900)))?.value).toBe("89.9");
  expect(fixOf(share("89.77", between(7990, 7995, "household"), households(8900)))).toBeUndefined();
});
