import type { NoteWords } from "../../metrics/note-words.js";

/**
 * Vietnamese: what is said of a figure beside it: flags and assumptions. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { formatNotes, moreThan, exactly, participationRate } from "phongtrao";
 * import { noteWords } from "phongtrao/locale/vi";
 *
 * const participants = exactly(54, "person");
 * const rate = participationRate({ participants, population: exactly(50, "person") });
 * formatNotes(rate, noteWords); // "vượt 100%"
 * ```
 */
export const noteWords: NoteWords = {
  flags: {
    assumed: "giả định, báo cáo không nêu",
    conflicting: "các báo cáo nêu số khác nhau cho cùng một ngày",
    customaryReading: "hiểu các từ “trên”, “gần”, “khoảng” theo thói quen làm tròn",
    differentCoverage: "hai số liệu có thể không cùng phạm vi",
    differentUnits: "hai số liệu khác đơn vị tính",
    distinctPeople: "số người không tính trùng chỉ xác định được trong một khoảng",
    exceedsPopulation: "lớn hơn dân số",
    exceedsWhole: "vượt 100%",
    groundChanged: "đơn vị hành chính đã thay đổi, hai số liệu không cùng phạm vi",
    imbalance: "các số liệu không khớp nhau",
    incomplete: "chưa đầy đủ, còn thiếu số liệu của một phần",
    inferred: "suy ra, báo cáo không nêu",
    likeForLike: "chỉ so sánh các đơn vị có số liệu ở cả hai kỳ",
    methodUnknown: "chỉ một trong hai số liệu ghi cách đếm",
    negative: "nhỏ hơn 0, số liệu báo cáo có chỗ sai",
    negativeBase: "số gốc nhỏ hơn 0 hoặc có thể nhỏ hơn 0; cần kiểm tra lại số liệu báo cáo",
    partialPeriod: "so sánh kỳ chưa kết thúc với kỳ đã đủ thời gian",
    unequalPeriods: "hai kỳ có số ngày chênh lệch nhiều",
    possibleOverlap: "có thể tính trùng",
    regimeMismatch: "các kỳ được chốt theo hai lịch báo cáo khác nhau",
    restated: "quy đổi theo đơn vị hành chính của thời điểm khác",
    seriesBreak: "cách đếm đã thay đổi",
  },
  assumptions: {
    dividedEvenly: "chia đều cho các đơn vị vì chưa có tỷ lệ phân bổ",
    nothingAdded: "không có mô hình nào được xây dựng mới hoặc nhân rộng",
    nothingCorrected: "không có mô hình nào được đếm lại",
    nothingHappened: "nơi không có bản ghi thì không phát sinh",
    nothingRemoved: "không có mô hình nào bị thanh loại hoặc sáp nhập",
    stockUnchanged: "số liệu giữ nguyên từ lần báo cáo gần nhất",
  },
  assuming: "với giả định {assumptions}",
  both: "{a} và {b}",
  points: { one: "{n} điểm phần trăm", other: "{n} điểm phần trăm" },
  changes: {
    rise: "tăng {n}",
    fall: "giảm {n}",
    none: "không tăng, không giảm",
    noRise: "không tăng",
    noFall: "không giảm",
    range: "ít nhất {lower}, nhiều nhất {n}",
    either: "từ giảm {lower} đến tăng {n}",
    riseAtMost: "tăng nhiều nhất {n}, cũng có thể giảm",
    fallAtMost: "giảm nhiều nhất {n}, cũng có thể tăng",
    unknown: "chưa rõ tăng hay giảm",
  },
  growth: {
    determined: "xác định được",
    undetermined: "chỉ ước tính được, không xác định được mức thấp nhất, cao nhất",
    "zero-base": "không tính được tỷ lệ vì tăng từ 0",
    "negative-base":
      "không tính được tỷ lệ vì số gốc nhỏ hơn 0 hoặc có thể nhỏ hơn 0; cần kiểm tra lại số liệu báo cáo",
    missing: "chưa tính được vì thiếu số liệu",
    "different-coverage": "không so sánh được vì hai kỳ không cùng phạm vi",
    "ground-changed": "không so sánh được vì đơn vị hành chính đã thay đổi",
    "series-break": "không so sánh được vì cách đếm đã thay đổi",
  },
};
