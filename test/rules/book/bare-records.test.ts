import { checkRegister, createGazetteer, exactly, parseRegister } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { expect, it } from "vitest";

/** One record of each list, which says no more than it has to. */
const records = {
  sources: [{ id: "s", title: "Báo cáo năm 2022", kind: "report" }],
  directives: [{ id: "d", type: "directive" }],
  campaigns: [{ id: "c", title: "Tháng cao điểm", period: "2022" }],
  activities: [{ id: "a", kind: "talk", when: "2022", topics: [] }],
  mediaOutputs: [{ id: "m", when: "2022", output: exactly(3, "newsItem") }],
  engagements: [
    { id: "e", kind: "visit", when: "2022", audience: "officials", headcount: exactly(3, "person") },
  ],
  movements: [{ id: "p", name: "Dân vận khéo" }],
  ledger: [{ id: "l", movement: "p", kind: "established", when: "2022", quantity: exactly(3, "model") }],
  populations: [{ id: "n", place: "17", when: "2022", quantity: exactly(3, "inhabitant") }],
  targets: [
    { id: "t", measure: "Mô hình", period: "2022", value: exactly(3, "model"), direction: "increase" },
  ],
  statedRates: [{ id: "r", kind: "share", when: "2022", percent: "50" }],
  submissions: [{ id: "u", place: "17", period: "2022", status: "submitted" }],
};
const check = () =>
  checkRegister(parseRegister(records), {
    asOf: "2022-12-31",
    gazetteer: createGazetteer(vietnamProvinces),
  });

it("of records that say no more than they must, only what they need beside it is asked for", () => {
  expect(
    check().findings.map(({ rule, verdict, message, path }) => [rule, verdict, message, path.join(".")]),
  ).toStrictEqual([
    ["rates/percent-differs", "incomplete", "operand-missing", "statedRates.0"],
    ["targets/no-baseline", "incomplete", "increase", "targets.0.baseline"],
  ]);
});

it("rules that ask about what a record may leave out do not ask those that leave it out", () => {
  expect(
    check()
      .summary.filter(({ subjects }) => subjects === 0)
      .map(({ rule }) => rule),
  ).toStrictEqual([
    "audience/partition-differs",
    "audience/subset-exceeds-whole",
    "audience/unsaid-overlap",
    "coverage/late-return",
    "documents/cited-before-issue",
    "documents/issuer-differs",
    "documents/no-longer-in-force",
    "documents/number-form",
    "documents/press-form",
    "documents/same-number",
    "documents/type-differs",
    "duplicates/copied-figure",
    "duplicates/same-activity-twice",
    "duplicates/same-line-twice",
    "outliers/outside-range",
    "outliers/unusual-value",
    "period/activity-outside-campaign",
    "period/another-regime",
    "period/outside-report",
    "place/level-abolished",
    "place/outside-reporting-unit",
    "provenance/quote-not-in-source",
    "rates/points-called-percent",
    "rates/wrong-base",
    "targets/attainment-against-direction",
    "totals/fields-differ",
    "totals/holders-differ",
    "totals/ledger-parent-differs",
    "totals/part-exceeds-whole",
    "units/people-over-many-sessions",
  ]);
});

it("the others pass what is right as it stands, and skip what they cannot say anything of", () => {
  expect(
    check()
      .summary.filter(({ subjects }) => subjects > 0)
      .map(({ rule, pass, incomplete, skipped }) => [rule, pass, incomplete, skipped.notApplicable]),
  ).toStrictEqual([
    ["coverage/duplicate-submission", 1, 0, 0],
    ["coverage/missing-return", 0, 0, 1],
    ["coverage/total-without-units", 0, 0, 1],
    ["duplicates/copied-output", 1, 0, 0],
    ["duplicates/engagement-beside-parts", 1, 0, 0],
    ["duplicates/output-beside-parts", 1, 0, 0],
    ["duplicates/same-engagement-twice", 1, 0, 0],
    ["duplicates/same-output-twice", 1, 0, 0],
    ["duplicates/whole-beside-parts", 1, 0, 0],
    ["ledger/closing-differs", 0, 0, 1],
    ["ledger/merged-without-target", 0, 0, 1],
    ["ledger/method-changed", 0, 0, 1],
    ["ledger/movements-summed", 0, 0, 1],
    ["ledger/negative-stock", 0, 0, 1],
    ["ledger/opening-differs", 0, 0, 1],
    ["ledger/recognised-exceeds-registered", 0, 0, 1],
    ["ledger/stock-as-flow", 0, 0, 1],
    ["ledger/totals-conflict", 0, 0, 1],
    ["period/future-date", 4, 0, 1],
    ["period/running-reported-as-full", 4, 0, 0],
    ["place/code-means-another-unit", 2, 0, 0],
    ["place/unit-did-not-exist", 2, 0, 0],
    ["privacy/identity-number", 12, 0, 0],
    ["privacy/name-list", 12, 0, 0],
    ["privacy/small-cell", 3, 0, 0],
    ["provenance/figure-differs", 0, 0, 7],
    ["provenance/inferred-as-reported", 0, 0, 7],
    ["quantity/hedge-on-non-round", 7, 0, 0],
    ["quantity/implausibly-round", 7, 0, 0],
    ["quantity/more-than-nothing", 7, 0, 0],
    ["quantity/range-reversed", 7, 0, 0],
    ["rates/over-hundred", 1, 0, 0],
    ["rates/percent-differs", 0, 1, 0],
    ["rates/percent-truncated", 0, 0, 1],
    ["rates/unlike-population", 0, 0, 1],
    ["targets/against-direction", 0, 0, 1],
    ["targets/changed-after-period", 0, 0, 1],
    ["targets/no-baseline", 0, 1, 0],
    ["totals/media-kinds-differ", 0, 0, 1],
    ["totals/parent-differs", 0, 0, 1],
    ["units/ledger-units-mixed", 0, 0, 1],
    ["units/stock-as-flow", 0, 0, 1],
  ]);
});
