/**
 * One activity checked as a form would, while the clerk types: every problem with its field and a Vietnamese sentence, then the corrected record.
 *
 * Run it with `npx tsx examples/02-check-a-form.ts`.
 */
import { formatQuantity, renderProblem, safeParseRecord } from "phongtrao";
import { vi } from "phongtrao/locale/vi";

const typed = {
  id: "hoi-nghi-my-thanh",
  kind: "hội nghị",
  when: "31/11/2022",
  topics: ["legal-education"],
  attendance: { value: 300.5, hedge: "moreThan", unit: "session" },
  sessions: { value: 1, hedge: "exact", unit: "session" },
  nguoiPhuTrach: "",
};

const corrected = {
  id: "hoi-nghi-my-thanh",
  kind: "conference",
  when: "2022-11-30",
  topics: ["legal-education"],
  attendance: { value: 300, hedge: "moreThan", unit: "person" },
  sessions: { value: 1, hedge: "exact", unit: "session" },
};

for (const form of [typed, corrected]) {
  const result = safeParseRecord("activity", form);
  if (result.ok) {
    const { attendance } = result.record;
    console.log(`Hợp lệ: ${attendance === undefined ? vi.notReported : formatQuantity(attendance, vi)}`);
  } else {
    console.log(`Có ${result.problems.length} chỗ cần sửa:`);
    for (const problem of result.problems)
      console.log(`  ${problem.path.join(".")}: ${renderProblem(problem, vi)}`);
  }
}
