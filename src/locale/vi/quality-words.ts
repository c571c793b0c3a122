import type { DayWords, QualityWords } from "../../metrics/quality/quality-words.js";

/**
 * Vietnamese: coverage, completeness and timeliness. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { formatTimeliness, timeliness } from "phongtrao";
 * import { qualityWords } from "phongtrao/locale/vi";
 *
 * const late = timeliness({ dueOn: "2022-12-25", receivedOn: "2022-12-28" }, "2022-12-31");
 * formatTimeliness(late, qualityWords); // "chậm 3 ngày"
 * ```
 */
export const qualityWords: QualityWords = {
  coverageStatuses: {
    complete: "đã duyệt đủ báo cáo",
    partial: "chưa duyệt đủ báo cáo",
    "none-expected": "không có đơn vị nào phải báo cáo",
    unknown: "chưa xác định được các đơn vị phải báo cáo",
  },
  returnsAccepted: "đã duyệt {received} trên {expected} báo cáo",
  reportStatuses: {
    accepted: "đã duyệt",
    submitted: "đã nộp, chờ duyệt",
    draft: "đang soạn thảo",
    rejected: "bị trả lại",
    missing: "chưa có báo cáo",
  },
  timelinessStatuses: {
    "on-time": days("đúng hạn"),
    late: days("chậm {n} ngày"),
    missing: days("chưa nộp, quá hạn {n} ngày"),
    "not-due-yet": days("chưa đến hạn"),
    unknown: days("chưa rõ thời hạn hoặc ngày nộp"),
  },
  unexpectedReasons: {
    ended: "đơn vị hành chính không còn tồn tại vào ngày cuối của kỳ báo cáo",
    notYet: "danh mục đơn vị hành chính chưa có đơn vị này vào ngày cuối của kỳ báo cáo",
    notAsked: "đơn vị không thuộc diện phải báo cáo",
    unknownUnit: "không có đơn vị nào mang mã này",
  },
  unplacedActivityReasons: {
    noPlace: "không ghi địa điểm",
    unknownUnit: "không có đơn vị nào mang mã của địa điểm này",
    aboveLevel: "địa điểm chỉ ghi đến đơn vị cấp trên",
    noUnitOfLevel: "không còn đơn vị nào của cấp này trên địa bàn đó",
    divided: "địa bàn đã được chia cho nhiều đơn vị",
    partlyWithin: "thời gian chỉ nằm một phần trong kỳ báo cáo",
  },
  leftOutReasons: {
    "straddles-period": "thời gian chỉ nằm một phần trong kỳ báo cáo",
    "straddles-place": "số liệu tính chung cho địa bàn rộng hơn",
    "unknown-place": "không xác định được địa điểm có thuộc địa bàn này hay không",
    "no-place": "không ghi địa điểm",
    "no-word": "không ghi nội dung được dùng để lọc (ví dụ: chủ đề)",
  },
};

/** Vietnamese nouns have no plural. */
function days(other: string): DayWords {
  return { one: other, other };
}
