/** What example 05 says around its figures. The figures themselves come from the library. */
interface Sentences {
  readonly title: string;
  readonly madeUp: string;
  standing(day: string): string;
  readonly headings: Readonly<
    Record<"topics" | "topTen" | "missing" | "growth" | "suppressed" | "explained", string>
  >;
  readonly columns: Readonly<
    Record<
      | "topic"
      | "year"
      | "commune"
      | "attendance"
      | "population"
      | "per100"
      | "received"
      | "note"
      | "status"
      | "inTime"
      | "contribution",
      string
    >
  >;
  readonly measures: Readonly<Record<"sessions" | "attendance", string>>;
  quarter(number: string): string;
  readonly total: string;
  readonly received: string;
  readonly topicsOverlap: string;
  readonly hedged: string;
  readonly seeCheck: string;
  readonly attendances: string;
  month(received: string, inTime: string): string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly growth: string;
  readonly boundaries: string;
  warning(measure: string, notes: string): string;
  likeForLike(count: string, leftOut: string): string;
  readonly allCompared: string;
  readonly extremes: string;
  readonly allGroups: string;
  marked(marker: string, least: string): string;
  readonly nothingNamed: string;
  overlap(note: string): string;
  audit(hidden: string, exposed: string): string;
  impossible(commune: string, rate: string, note: string): string;
  readonly kept: string;
  readonly quotes: string;
}

const vi: Sentences = {
  title: "TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN, VẬN ĐỘNG CỦA TỈNH PHÚ THỌ, NĂM BÁO CÁO 2027",
  madeUp: "Tên xã, phường, dân số và toàn bộ số liệu trong ví dụ này là giả định.",
  standing: (day) => `Số liệu đến hết ngày ${day}.`,
  headings: {
    topics: "1. Số lượt người dự theo chủ đề và quý (đơn vị tính: lượt)",
    topTen: "2. Mười xã, phường có số lượt người dự bình quân trên 100 dân cao nhất",
    missing:
      "3. Tình hình gửi báo cáo tháng 12/2027: các đơn vị gửi không đúng hạn hoặc báo cáo chưa được duyệt",
    growth: "4. So với năm trước",
    suppressed: "5. Số lượt người dự của một số nhóm đối tượng, tháng 12/2027 (đơn vị tính: lượt)",
    explained: "6. Số liệu cần kiểm tra lại",
  },
  columns: {
    topic: "Chủ đề",
    year: "Cả năm",
    commune: "Xã, phường",
    attendance: "Số lượt",
    population: "Dân số",
    per100: "Lượt/100 dân",
    received: "Báo cáo",
    note: "Ghi chú",
    status: "Báo cáo",
    inTime: "Thời hạn",
    contribution: "Đóng góp vào tỷ lệ tăng chung",
  },
  measures: { sessions: "Số buổi", attendance: "Số lượt người dự" },
  quarter: (number) => `Quý ${number}`,
  total: "Tổng số",
  received: "Báo cáo đã duyệt",
  topicsOverlap:
    "Một hoạt động có thể có nhiều chủ đề, nên các dòng cộng lại lớn hơn tổng số; trong tổng số, mỗi hoạt động tính một lần.",
  hedged: "“Trên”: có báo cáo chỉ nêu “trên …”, nên số thực tế lớn hơn số ghi trong bảng.",
  seeCheck: "xem mục 6",
  attendances:
    "Số lượt người dự không phải là số người: một người có thể dự nhiều lần, nên số lượt trên 100 dân có thể lớn hơn 100.",
  month: (received, inTime) => `Đã duyệt ${received} báo cáo; ${inTime} đơn vị gửi đúng hạn.`,
  before: "Năm 2026",
  now: "Năm 2027",
  change: "Tăng, giảm",
  growth: "Tỷ lệ tăng, giảm",
  boundaries:
    "Năm báo cáo 2026 tính từ ngày 15/12/2025, sau khi sắp xếp đơn vị hành chính, nên hai năm có cùng địa giới.",
  warning: (measure, notes) => `${measure}: ${notes}.`,
  likeForLike: (count, leftOut) =>
    `Đóng góp tính cho số buổi, trong ${count} xã, phường có đủ báo cáo của cả hai năm; không tính ${leftOut}.`,
  allCompared: "Tổng các đơn vị được so sánh",
  extremes: "Bảng chỉ nêu ba đơn vị tăng nhiều nhất và ba đơn vị giảm nhiều nhất.",
  allGroups: "Cả bốn nhóm",
  marked: (marker, least) => `[*]: ${marker} (số nhỏ hơn ${least}, hoặc số giúp suy ra số đó).`,
  nothingNamed: "-: không có báo cáo nào nêu nhóm này.",
  overlap: (note) => `“Từ … đến …”: ${note}, vì một người có thể thuộc nhiều nhóm.`,
  audit: (hidden, exposed) =>
    `Kiểm tra trước khi công bố: ${hidden} ô không công bố, trong đó ${exposed} ô có thể suy ra được từ bảng.`,
  impossible: (commune, rate, note) => `${commune}: tỷ lệ người tham gia trên dân số ${rate} (${note}).`,
  kept: "Số liệu được giữ đúng như báo cáo, không tự sửa, không hạ xuống 100%; đang nằm trong các mục 1, 2 và 4 cho đến khi đơn vị báo cáo lại.",
  quotes: "Phần dưới đây trích nguyên văn báo cáo của đơn vị, chỉ dùng trong nội bộ.",
};

const en: Sentences = {
  title: "OUTREACH IN PHÚ THỌ PROVINCE, REPORTING YEAR 2027",
  madeUp: "The names of the communes, their populations and all figures of this example are made up.",
  standing: (day) => `As of ${day}.`,
  headings: {
    topics: "1. Attendances by topic and quarter",
    topTen: "2. The ten communes with the most attendances per 100 inhabitants",
    missing: "3. Returns for December 2027 that were not in time or not accepted",
    growth: "4. Against the year before",
    suppressed: "5. Attendances of some groups, December 2027",
    explained: "6. A figure to be checked",
  },
  columns: {
    topic: "Topic",
    year: "Year",
    commune: "Commune",
    attendance: "Attendances",
    population: "Inhabitants",
    per100: "Per 100",
    received: "Returns",
    note: "Note",
    status: "Return",
    inTime: "In time",
    contribution: "Contribution to the growth of all",
  },
  measures: { sessions: "Sessions", attendance: "Attendances" },
  quarter: (number) => `Quarter ${number}`,
  total: "Total",
  received: "Returns accepted",
  topicsOverlap:
    "An activity may have several topics, so the rows add up to more than the total, in which each activity counts once.",
  hedged: "“More than”: some returns say “more than …”, so the true number is above the one in the table.",
  seeCheck: "see 6",
  attendances:
    "Attendances are not people: one person may attend often, so that there may be more than 100 attendances per 100 inhabitants.",
  month: (received, inTime) => `Returns accepted: ${received}; communes that reported in time: ${inTime}.`,
  before: "2026",
  now: "2027",
  change: "Change",
  growth: "Growth",
  boundaries:
    "The reporting year 2026 began on 15 December 2025, after the mergers, so both years have the same boundaries.",
  warning: (measure, notes) => `${measure}: ${notes}.`,
  likeForLike: (count, leftOut) =>
    `Contributions are those to the number of sessions, of the ${count} communes all of whose returns are there for both years; without ${leftOut}.`,
  allCompared: "All that are compared",
  extremes: "The table has only the three that rose most and the three that fell most.",
  allGroups: "All four groups",
  marked: (marker, least) => `[*]: ${marker} (less than ${least}, or of use for working such a figure out).`,
  nothingNamed: "-: no return names the group.",
  overlap: (note) => `Ranges: ${note}, since one person may be in several groups.`,
  audit: (hidden, exposed) =>
    `Audit before publication: ${hidden} figures hidden, ${exposed} of them can be worked out from the table.`,
  impossible: (commune, rate, note) => `${commune}: participants over inhabitants ${rate} (${note}).`,
  kept: "The figure is kept as it was reported, neither corrected nor capped at 100%; it is in sections 1, 2 and 4 until the commune reports anew.",
  quotes: "What follows quotes the returns word by word; it is for the office, not for publication.",
};

export const sentences = { vi, en };
