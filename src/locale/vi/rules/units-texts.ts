import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const unitsTexts: FamilyTexts<"units"> = {
  "units/people-over-many-sessions": {
    title: "Đếm “người” qua nhiều buổi",
    messages: {
      many: "Ghi {found} cho {sessions}: một người có thể dự nhiều buổi, nên qua nhiều buổi thì ghi “lượt người”, không ghi “người”.",
      "may-be-many":
        "Ghi {found} cho {sessions}: nếu có nhiều hơn một buổi thì ghi “lượt người”, không ghi “người”.",
      "no-sessions":
        "Ghi {found} cho {when} nhưng không ghi số buổi; nếu có nhiều hơn một buổi thì ghi “lượt người”.",
    },
  },
};
