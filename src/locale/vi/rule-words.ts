import type { RuleWords } from "../../rules/rule-words.js";
import { audienceTexts } from "./rules/audience-texts.js";
import { coverageTexts } from "./rules/coverage-texts.js";
import { documentsTexts } from "./rules/documents-texts.js";
import { duplicatesTexts } from "./rules/duplicates-texts.js";
import { engineTexts } from "./rules/engine-texts.js";
import { ledgerTexts } from "./rules/ledger-texts.js";
import { outliersTexts } from "./rules/outliers-texts.js";
import { periodTexts } from "./rules/period-texts.js";
import { placeTexts } from "./rules/place-texts.js";
import { privacyTexts } from "./rules/privacy-texts.js";
import { provenanceTexts } from "./rules/provenance-texts.js";
import { quantityTexts } from "./rules/quantity-texts.js";
import { ratesTexts } from "./rules/rates-texts.js";
import { targetsTexts } from "./rules/targets-texts.js";
import { totalsTexts } from "./rules/totals-texts.js";
import { unitsTexts } from "./rules/units-texts.js";

/**
 * Vietnamese: the sentences of findings. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { checkRecord, moreThan, renderFinding } from "phongtrao";
 * import { codeWords, periodWords, quantityWords, ruleWords } from "phongtrao/locale/vi";
 *
 * const { findings } = checkRecord("mediaOutput", { id: "anh", when: "2022", output: moreThan(882, "image") });
 * const words = { ...quantityWords, ...periodWords, ...codeWords, ...ruleWords };
 * findings.map((finding) => renderFinding(finding, words)); // ["“trên 882 hình ảnh”: số đi sau “trên”, “gần”, “khoảng” thường là số tròn; nếu đã đếm được chính xác thì ghi số, không kèm từ áng chừng."]
 * ```
 */
export const ruleWords: RuleWords = {
  rules: {
    ...audienceTexts,
    ...coverageTexts,
    ...documentsTexts,
    ...duplicatesTexts,
    ...engineTexts,
    ...ledgerTexts,
    ...outliersTexts,
    ...periodTexts,
    ...placeTexts,
    ...privacyTexts,
    ...provenanceTexts,
    ...quantityTexts,
    ...ratesTexts,
    ...targetsTexts,
    ...totalsTexts,
    ...unitsTexts,
  },
  ruleFamilies: {
    audience: "Đối tượng tham gia",
    coverage: "Thu nhận báo cáo",
    documents: "Văn bản chỉ đạo",
    duplicates: "Trùng lặp",
    engine: "Việc kiểm tra",
    ledger: "Sổ theo dõi mô hình",
    outliers: "Số liệu bất thường",
    period: "Thời gian",
    place: "Địa bàn",
    privacy: "Thông tin cá nhân",
    provenance: "Trích dẫn nguồn",
    quantity: "Số liệu",
    rates: "Tỷ lệ phần trăm",
    targets: "Chỉ tiêu",
    totals: "Tổng số",
    units: "Đơn vị tính",
  },
  verdicts: { fail: "không đạt", possible: "có thể không đạt", incomplete: "chưa đủ thông tin" },
  severities: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
  suggestedFix: "Đề nghị sửa thành {fix}.",
  readByCustom: "Ở đây các từ “trên”, “gần”, “khoảng” được hiểu theo thói quen làm tròn.",
  fixValues: { overlapping: "“là một phần của tổng số, có thể tính trùng”" },
  gaps: { short: "thiếu {n}", over: "thừa {n}", apart: "chênh lệch {n}" },
  directions: { rise: "tăng", fall: "giảm", none: "tăng, giảm" },
  onDay: "ngày {day}",
  moreUnits: { one: "và {n} đơn vị khác", other: "và {n} đơn vị khác" },
  findingColumns: {
    rule: "Nội dung kiểm tra",
    verdict: "Kết quả",
    severity: "Mức độ quan trọng",
    records: "Bản ghi",
    path: "Vị trí",
    message: "Nội dung",
  },
};
