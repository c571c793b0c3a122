import { describe, expect, it } from "vitest";
import { found, foundUnparsed, outcome } from "../check-rule.js";

const talk = (when: string, fields: object) => ({
  sources: [{ id: "bc", title: "Báo cáo", kind: "report", period: "2022-Q4" }],
  campaigns: [{ id: "cd", title: "Tháng cao điểm", period: "2022-11-10/2022-12-10" }],
  activities: [{ id: "hd", kind: "talk", when, topics: [], ...fields }],
});
const ofReport = { provenance: [{ source: "bc" }] };
const ofCampaign = { campaign: "cd" };

describe("period/activity-outside-campaign", () => {
  const rule = "period/activity-outside-campaign";

  it("is not certain of what touches the campaign in one day", () => {
    for (const when of ["2022-11-01/2022-11-10", "2022-12-10/2022-12-20"])
      expect(found(rule, talk(when, ofCampaign)), when).toStrictEqual([["possible", "partly-outside", "hd"]]);
    for (const when of ["2022-11-01/2022-11-09", "2022-12-11/2022-12-20"])
      expect(found(rule, talk(when, ofCampaign)), when).toStrictEqual([["fail", "outside", "hd"]]);
    expect(outcome(rule, talk("2022-11-10/2022-12-10", ofCampaign))).toBe("1 pass");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["period/activity-outside-campaign", ofCampaign],
    ["period/another-regime", ofReport],
    ["period/outside-report", ofReport],
  ] as const)("%s says so", (rule, fields) => {
    const findings = foundUnparsed(rule, talk("cuối năm", fields));
    expect(findings.map(({ verdict, message }) => [verdict, message])).toStrictEqual([
      ["incomplete", "unreadable-moment"],
    ]);
  });

  it.each(["period/another-regime", "period/outside-report"] as const)(
    "%s need not read what the report says, too",
    (rule) => {
      expect(outcome(rule, talk("2022-Q4", ofReport), { periodKinds: [] })).toBe("1 pass");
    },
  );
});
