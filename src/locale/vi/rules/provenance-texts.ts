import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const provenanceTexts: FamilyTexts<"provenance"> = {
  "provenance/figure-differs": {
    title: "Số liệu khác với câu trích",
    messages: {
      "other-number": "Ghi {found}, nhưng câu trích không có số này; câu trích có: {numbers}.",
      "may-be-other-number":
        "Ghi {found}, câu trích chỉ có: {numbers}; chưa rõ đó là số liệu hay là ngày, năm.",
      "other-hedge": "Ghi {found}, nhưng câu trích ghi {expected}; cần giữ đúng từ đi trước con số.",
      "may-be-other-hedge":
        "Ghi {found}, câu trích ghi {expected}; chưa rõ từ áng chừng đứng trước có chung cho cả số này hay không.",
      ambiguous: "Ghi {found}, câu trích ghi “{number}”: dấu chấm có thể hiểu theo hai cách, cần xem lại.",
    },
  },
  "provenance/inferred-as-reported": {
    title: "Số suy ra nhưng ghi như số được báo cáo",
    messages: {
      sum: "Số {found} không có trong câu trích mà là kết quả cộng {first} với {second}; cần ghi các số được báo cáo, số suy ra để phần mềm tính.",
      difference:
        "Số {found} không có trong câu trích mà là kết quả lấy {first} trừ {second}; cần ghi các số được báo cáo, số suy ra để phần mềm tính.",
      "several-ways":
        "Số {found} không có trong câu trích, có thể do cộng hoặc trừ các số trong đó (có {count} cách); nếu là số suy ra thì không ghi như số được báo cáo.",
    },
  },
  "provenance/quote-not-in-source": {
    title: "Câu trích không có trong nguồn",
    messages: {
      "not-there": "Nguyên văn của nguồn “{source}” không có câu trích này; phải trích đúng từng chữ.",
      elsewhere:
        "Câu trích có trong nguồn “{source}” nhưng không nằm ở vị trí đã ghi (từ {start} đến {end}).",
      elided:
        "Câu trích có chỗ lược bớt (…); từng phần đều có trong nguồn “{source}”, nhưng nên tách thành các câu trích liền mạch.",
      "unknown-source": "Không tìm thấy nguồn “{source}” nên chưa đối chiếu được câu trích.",
    },
  },
};
