import { type Activity, checkRecord, exactly, moreThan, renderFinding } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { talk } from "../metrics/cubes/small-province.js";

/** 340 people in groups that make up the whole, which is told as "trên 100". */
const activity: Activity = {
  ...talk(null, { attendance: moreThan(100, "person") }),
  audiences: { relation: "partition", parts: [{ audience: "officials", count: exactly(340, "person") }] },
};
const partition = (record: Activity, reading?: "strict" | "customary") =>
  checkRecord("activity", record, { reading }).findings.filter(({ rule }) => rule.startsWith("audience/"));

describe("a finding that rests on hedges read by custom", () => {
  it("says so: 'trên 100' is 100 to 109 then, and 340 are 231 to 240 too many", () => {
    const [finding, ...others] = partition(activity, "customary");
    expect(others).toStrictEqual([]);
    expect([finding?.verdict, finding?.reading]).toStrictEqual(["fail", "customary"]);
    if (finding === undefined) return;
    expect(renderFinding(finding, vi)).toMatch(
      /từ 231 đến 240 người.*\. Ở đây các từ “trên”, “gần”, “khoảng” được hiểu theo thói quen làm tròn\.$/,
    );
    expect(renderFinding(finding, en)).toMatch(
      /\. This reads “more than”, “nearly” and “about” by the custom of rounding\.$/,
    );
  });

  it("says nothing of it where they are read strictly, or there are none", () => {
    for (const reading of ["strict", undefined] as const)
      for (const finding of partition(activity, reading)) expect(finding).not.toHaveProperty("reading");
    const counted = { ...activity, attendance: exactly(100, "person") };
    expect(partition(counted, "customary").map(({ verdict, reading }) => [verdict, reading])).toStrictEqual([
      ["fail", undefined],
    ]);
  });

  it("says nothing of it where the hedge itself is what a rule asks about", () => {
    const odd = talk(null, { attendance: moreThan(882, "person") });
    const { findings } = checkRecord("activity", odd, { reading: "customary" });
    expect(findings.map(({ rule }) => rule)).toContain("quantity/hedge-on-non-round");
    expect(findings.filter(({ reading }) => reading !== undefined)).toStrictEqual([]);
  });
});
