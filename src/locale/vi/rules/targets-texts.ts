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
      "no-baseline": "Chỉ tiêu {found} chưa ghi mức gốc nên chưa rõ tăng hay giảm so với trước.",
      "units-differ": "Chỉ tiêu {found} và mức gốc {expected} ghi theo hai đơn vị tính khác nhau.",
    },
  },
};
