import { defineRule } from "../../define-rule.js";
import { liesApart, liesWithin } from "../days.js";

/** Of what belongs to a campaign: it took place while the campaign ran. */
export const activityOutsideCampaign = defineRule({
  id: "period/activity-outside-campaign",
  definition: "What belongs to a campaign took place while the campaign ran.",
  severity: "warning",
  provenance: "house rule",
  selects: {
    each: "record",
    lists: ["activities", "mediaOutputs", "engagements"],
    where: ({ campaign }) => campaign !== undefined,
    references: { campaign: "campaigns" },
  },
  messages: {
    outside: ["when", "campaign", "expected"],
    "partly-outside": ["when", "campaign", "expected"],
    "unknown-campaign": ["campaign"],
    "unreadable-moment": ["when", "expected"],
  },
  judge: ({ when, campaign: id = "" }, { find, daysOf }) => {
    const campaign = find("campaigns", id);
    if (campaign === undefined)
      return {
        verdict: "incomplete",
        message: "unknown-campaign",
        data: { campaign: id },
        path: ["campaign"],
      };
    const own = daysOf(when);
    const its = daysOf(campaign.period);
    const expected = { moment: campaign.period };
    const data = { when: { moment: when }, expected };
    if (own === null || its === null)
      return { verdict: "incomplete", message: "unreadable-moment", data, path: ["when"] };
    if (liesWithin(own, its)) return "pass";
    const named = { ...data, campaign: campaign.title };
    return liesApart(own, its)
      ? { verdict: "fail", message: "outside", data: named, path: ["when"] }
      : { verdict: "possible", message: "partly-outside", data: named, path: ["when"] };
  },
});
