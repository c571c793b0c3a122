import { defineRule } from "../../define-rule.js";
import { registerLists } from "../../lists.js";
import { countListedNames } from "./count-listed-names.js";
import { textsOf } from "./texts-of.js";

/** Of any text that people write: it lists no persons by name. */
export const nameList = defineRule({
  id: "privacy/name-list",
  definition: "No text lists persons by name.",
  severity: "warning",
  provenance: "91/2025/QH15 and 356/2025/NĐ-CP, on the protection of personal data",
  parameters: { names: { default: 3, meaning: "From this number of names on, they are a list." } },
  selects: { each: "record", lists: registerLists },
  messages: { list: ["count"] },
  judge: (record, { parameters: { names } }) =>
    textsOf(record).flatMap(({ text, path }) => {
      const count = countListedNames(text, names);
      return count === 0 ? [] : [{ verdict: "possible", message: "list", data: { count }, path }];
    }),
});
