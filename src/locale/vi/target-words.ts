import type { TargetWords } from "../../metrics/targets/target-words.js";

/**
 * Vietnamese: how far a target was reached. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { attainment, exactly } from "phongtrao";
 * import { targetWords } from "phongtrao/locale/vi";
 *
 * const target = { value: exactly(400, "model"), direction: "increase" } as const;
 * const { verdict } = attainment(target, exactly(450, "model"));
 * targetWords.targetVerdicts[verdict]; // "đạt chỉ tiêu"
 * ```
 */
export const targetWords: TargetWords = {
  targetVerdicts: {
    attained: "đạt chỉ tiêu",
    "not-attained": "không đạt chỉ tiêu",
    undetermined: "chưa xác định được có đạt chỉ tiêu hay không",
    missing: "chưa có số liệu thực hiện",
  },
  wayStatuses: {
    determined: "xác định được",
    undetermined: "chỉ ước tính được, không xác định được mức thấp nhất, cao nhất",
    "no-baseline": "không tính được vì chỉ tiêu không nêu mức gốc",
    "zero-distance": "không tính được vì chỉ tiêu bằng mức gốc",
    missing: "chưa có số liệu thực hiện",
  },
};
