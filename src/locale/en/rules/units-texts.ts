import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const unitsTexts: FamilyTexts<"units"> = {
  "units/people-over-many-sessions": {
    title: "Persons counted over several sessions",
    messages: {
      many: "{found} are given for {sessions}: one person may come to several, so over several sessions count attendances, not persons.",
      "may-be-many":
        "{found} are given for {sessions}: if there was more than one session, count attendances, not persons.",
      "no-sessions":
        "{found} are given for {when} without the number of sessions; if there was more than one, count attendances, not persons.",
    },
  },
};
