import { obstacles, publish } from "../release/publish.js";
import type { Check } from "./check.js";

/** Publishing, all but the sending. */
export const publishCheck: Check = {
  name: "npm publish --dry-run",
  run: () => {
    const { ok, said } = publish(true);
    if (!ok) throw new Error(said);
    return Promise.resolve({ note: obstacles().join(" ") });
  },
};
