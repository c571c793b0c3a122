/** What a consumer does with each door of the package. Runs on every runtime, in bundles and in browsers, so that it needs nothing but the package. */
import {
  checkRegister,
  createGazetteer,
  definePlan,
  evaluate,
  exactly,
  formatFigure,
  formatQuantity,
  growth,
  moreThan,
  parseRegister,
  percent,
  renderFinding,
} from "phongtrao";
import { unitAt, vietnamProvinces } from "phongtrao/geography";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { safeParseRegister } from "phongtrao/schema";

/** Everything as text, to be compared with `expected.ts`. */
export function everyDoor(): Readonly<Record<string, string>> {
  const register = parseRegister({ activities: [conference] });
  const plan = definePlan({
    measures: { people: "audienceHeadcount" },
    groupBy: { audience: { by: "audience" } },
  });
  const [row] = evaluate(plan, register).rows;
  const [finding] = checkRegister(register).findings;
  const refused = safeParseRegister({ activities: [{ ...conference, when: "2022-02-30" }] });
  const { relative } = growth(exactly(108, "model"), exactly(123, "model"));
  return {
    count: formatQuantity(moreThan(88500, "attendance"), vi),
    growth: percent(relative, { places: 2 }) ?? "",
    audience: row?.key.audience ?? "",
    planned: formatFigure(row?.figures.people ?? null, vi),
    findingVi: finding === undefined ? "" : renderFinding(finding, vi),
    findingEn: finding === undefined ? "" : renderFinding(finding, en),
    refused: refused.ok ? "" : refused.problems.map(({ code, path }) => `${path.join(".")} ${code}`).join(),
    province: unitAt(createGazetteer(vietnamProvinces), "17", "2022-12-31")?.name ?? "",
  };
}

/** 69 and 54 are 123, and the total says 124. */
const conference = {
  id: "hoi-nghi",
  kind: "conference",
  when: "2022-05-12",
  topics: ["legal-education"],
  attendance: exactly(124, "person"),
  audiences: {
    relation: "partition",
    parts: [
      { audience: "officials", count: exactly(69, "person") },
      { audience: "veterans", count: exactly(54, "person") },
    ],
  },
};
