import type { CountedClause, ExplanationWords } from "../../metrics/explain/explanation-words.js";

/**
 * Vietnamese: the sentences of explanations. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { explanationWords } from "phongtrao/locale/vi";
 *
 * explanationWords.explanation.unknown; // "không lưu lại nguồn gốc của số liệu"
 * ```
 */
export const explanationWords: ExplanationWords = {
  explanation: {
    roles: {
      opening: "Đầu kỳ",
      added: "Tăng trong kỳ",
      removed: "Giảm trong kỳ",
      correction: "Điều chỉnh do đếm lại",
      closing: "Cuối kỳ",
      population: "Dân số",
      imbalance: "Chênh lệch",
      numerator: "Tử số",
      denominator: "Mẫu số",
      before: "Kỳ trước",
      after: "Kỳ này",
    },
    ofRecords: {
      reported: clause("theo số liệu đã báo cáo"),
      sum: clause("cộng từ {n} bản ghi"),
      count: clause("đếm từ {n} bản ghi"),
      max: clause("số lớn nhất trong {n} bản ghi"),
      distinct: clause("số người không tính trùng, tính từ {n} bản ghi"),
      last: clause("số mới nhất, lấy từ {n} bản ghi"),
      carriedForward: clause("số mới nhất đã tính biến động tăng, giảm sau đó, lấy từ {n} bản ghi"),
      places: clause("số đơn vị hành chính khác nhau nêu trong {n} bản ghi"),
      custom: clause("tính từ {n} bản ghi theo cách tính riêng"),
    },
    ofFigures: {
      sum: clause("cộng từ {n} số liệu"),
      overlap: clause("cộng từ {n} số liệu có thể tính trùng"),
      distinct: clause("số người không tính trùng, tính từ {n} số liệu"),
    },
    countedAs: "tính từ {formula}",
    restated: "quy đổi từ {formula}",
    unknown: "không lưu lại nguồn gốc của số liệu",
    assumingBeside: "với giả định ngoài các bản ghi này, {assumptions}",
    over: ":",
    coverage: {
      known: "đã duyệt {received} trên {expected} báo cáo",
      unknown: "chưa xác định được số báo cáo phải nộp",
    },
    lists: {
      sources: "Nguồn số liệu",
      directives: "Văn bản chỉ đạo",
      organisations: "Cơ quan, đơn vị",
      adminUnits: "Đơn vị hành chính",
      successions: "Thay đổi đơn vị hành chính",
      campaigns: "Đợt tuyên truyền, vận động",
      activities: "Hoạt động tuyên truyền",
      mediaOutputs: "Tuyên truyền trên phương tiện thông tin",
      engagements: "Gặp mặt, biểu dương",
      movements: "Phong trào thi đua",
      ledger: "Sổ theo dõi mô hình",
      populations: "Dân số",
      targets: "Chỉ tiêu",
      statedRates: "Tỷ lệ ghi trong báo cáo",
      submissions: "Báo cáo của đơn vị",
    },
    record: "{list}, bản ghi {id}",
    method: "cách đếm “{method}”",
    notFound: "không có trong dữ liệu",
    quoted: "Trích: “{quote}”, nguồn: {source}",
    taken: "Nguồn: {source}",
    moreRecords: clause("và {n} bản ghi khác"),
    moreFigures: clause("và {n} số liệu khác"),
  },
};

/** Vietnamese nouns have no plural. */
function clause(other: string): CountedClause {
  return { one: other, other };
}
