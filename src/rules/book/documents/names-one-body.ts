import { once } from "../../../internal/once.js";
import { wordKeys } from "../../../internal/fold-text.js";

/** Words that every committee, council or office of its sort has in its name. */
const general = [
  "Ban Chấp hành Đảng bộ",
  "Ban Thường vụ",
  "Thường trực",
  "Chủ tịch",
  "Đảng ủy, Tỉnh ủy, Thành ủy, Thị ủy, Huyện ủy, Quận ủy, Xã ủy, Đảng uỷ",
  "Ban Dân vận",
  "Văn phòng",
  "Ủy ban nhân dân, Uỷ ban nhân dân, UBND",
  "Hội đồng nhân dân, HĐND",
  "Công an",
  "tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu",
];

const generalWords = once((): ReadonlySet<string> => new Set(general.flatMap((names) => wordKeys(names))));

/**
 * Whether an issuer is named by more than what all of its sort are called: “UBND xã” may be that of any commune, and “UBND xã Mỹ Thành” is one.
 *
 * @internal
 */
export function namesOneBody(issuer: string): boolean {
  return wordKeys(issuer).some((word) => !generalWords().has(word));
}
