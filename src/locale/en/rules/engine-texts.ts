import type { EngineTexts } from "../../../rules/rule-words.js";

/** @internal */
export const engineTexts: EngineTexts = {
  "engine/rule-failed": {
    title: "Rule failed",
    messages: {
      failed:
        "Rule “{rule}” threw an error, so that not all was judged (subjects left out: {count}); the first error: {found}.",
    },
  },
  "engine/unreadable-record": {
    title: "Unreadable record",
    messages: { unreadable: "The list “{list}” holds unreadable records ({count}), which were not checked." },
  },
  "engine/waiver-expired": {
    title: "Waiver expired",
    messages: {
      expired:
        "The waiver of rule “{rule}” for record “{record}” expired on {until} (its reason was: {reason}).",
    },
  },
  "engine/waiver-unused": {
    title: "Waiver not needed",
    messages: {
      unused:
        "The waiver of rule “{rule}” for record “{record}” (until {until}, reason: {reason}) is no longer needed; remove it.",
    },
  },
};
