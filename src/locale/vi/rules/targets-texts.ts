import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const targetsTexts: FamilyTexts<"targets"> = {
  "targets/against-direction": {
    title: "Chỉ tiêu trái với hướng phấn đấu",
    messages: {
      "not-above": "Chỉ tiêu phấn đấu tăng nhưng ghi {found}, thấp hơn mức gốc {expected}.",
      "not-below": "Chỉ tiêu phấn đấu giảm nhưng ghi {found}, cao hơn mức gốc {expected}.",
      "may-not-be-above":
        "Chỉ tiêu phấn đấu tăng, ghi {found}, mức gốc {expected}: số ghi áng chừng, có thể chỉ tiêu thấp hơn mức gốc.",
      "may-not-be-below":
        "Chỉ tiêu phấn đấu giảm, ghi {found}, mức gốc {expected}: số ghi áng chừng, có thể chỉ tiêu cao hơn mức gốc.",
      "other-ground":
        "Chỉ tiêu ghi {found}, mức gốc {expected}, nhưng {sinceDated} địa bàn của {place} đã thay đổi nên chưa rõ mức gốc có phải của địa bàn mới hay không.",
      "units-differ": "Chỉ tiêu {found} và mức gốc {expected} ghi theo hai đơn vị tính khác nhau.",
    },
  },
  "targets/attainment-against-direction": {
    title: "Tỷ lệ đạt chỉ tiêu trái với hướng phấn đấu",
    messages: {
      "over-decrease":
        "Ghi đạt {percent} chỉ tiêu, nhưng đây là chỉ tiêu phấn đấu giảm ({expected}): vượt 100% là chưa đạt, không phải vượt chỉ tiêu.",
      "may-be-over-decrease":
        "Ghi đạt {percent} chỉ tiêu phấn đấu giảm ({expected}): tỷ lệ ghi áng chừng, nếu vượt 100% là chưa đạt chỉ tiêu.",
      "denominator-differs": "Tỷ lệ tính trên {found}, nhưng chỉ tiêu là {expected}.",
      "denominator-may-differ":
        "Tỷ lệ tính trên {found}, chỉ tiêu là {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "units-differ":
        "Tỷ lệ tính trên {found}, chỉ tiêu là {expected}: hai số ghi theo hai đơn vị tính khác nhau nên chưa đối chiếu được.",
      "unknown-target": "Không tìm thấy chỉ tiêu “{target}” nên chưa đối chiếu được tỷ lệ đạt chỉ tiêu.",
      "unreadable-percent": "Không đọc được tỷ lệ “{percent}” nên chưa đối chiếu được với chỉ tiêu.",
    },
  },
  "targets/changed-after-period": {
    title: "Chỉ tiêu được giao hoặc điều chỉnh khi kỳ đã hết hoặc sắp hết",
    messages: {
      after:
        "Chỉ tiêu {found} ({period}) được giao hoặc điều chỉnh ngày {set}, sau khi kỳ kết thúc {days} ngày.",
      "in-last-part":
        "Chỉ tiêu {found} ({period}) được giao hoặc điều chỉnh ngày {set}, khi kỳ chỉ còn {left} ngày; có thể đã điều chỉnh theo kết quả thực hiện.",
      "no-day":
        "Chỉ tiêu {found} ({period}) chưa ghi ngày giao, trong khi còn một chỉ tiêu khác là {other}; chưa rõ chỉ tiêu nào là chỉ tiêu đã điều chỉnh và điều chỉnh từ bao giờ.",
      "unreadable-period":
        "Không đọc được kỳ {period} nên chưa rõ chỉ tiêu được giao trước hay sau khi hết kỳ.",
    },
  },
  "targets/no-baseline": {
    title: "Chỉ tiêu chưa ghi mức gốc",
    messages: {
      increase:
        "Chỉ tiêu phấn đấu tăng, {found} ({period}), chưa ghi mức gốc nên chưa rõ tăng bao nhiêu so với trước.",
      decrease:
        "Chỉ tiêu phấn đấu giảm, {found} ({period}), chưa ghi mức gốc nên chưa rõ giảm bao nhiêu so với trước.",
    },
  },
};
