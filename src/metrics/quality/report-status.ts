import type { Submission } from "../../records/submission.js";

/** What became of a unit's return for a period: the status of its {@link Submission}, or `missing` where there is none. */
export type ReportStatus = Submission["status"] | "missing";

/**
 * The words of {@link ReportStatus}, from the one that counts most to the one that counts least.
 *
 * @example
 * ```ts
 * import { reportStatuses } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * reportStatuses.map((status) => vi.reportStatuses[status]); // ["đã duyệt", "đã nộp, chờ duyệt", "đang soạn thảo", "bị trả lại", "chưa có báo cáo"]
 * ```
 */
export const reportStatuses = Object.freeze([
  "accepted",
  "submitted",
  "draft",
  "rejected",
  "missing",
] as const satisfies readonly ReportStatus[]);

/**
 * The status that counts most among a unit's returns for a period.
 *
 * @internal
 */
export function reportStatusOf(submissions: readonly Submission[]): ReportStatus {
  const found = new Set<ReportStatus>(submissions.map(({ status }) => status));
  return reportStatuses.find((status) => found.has(status)) ?? "missing";
}
