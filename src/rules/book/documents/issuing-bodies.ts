import { wordKeys } from "../../../internal/fold-text.js";
import { once } from "../../../internal/once.js";

/** A body that issues documents. */
export interface IssuingBody {
  /** What it is called. */
  readonly name: string;
  /** The names that an issuer may begin with. */
  readonly names: readonly string[];
  /** Its signs in numbers; a National Assembly's without its term. */
  readonly signs: readonly string[];
}

const body = (signs: readonly string[], ...names: readonly [string, ...string[]]): IssuingBody => ({
  name: names[0],
  names,
  signs,
});

/** The bodies whose signs and names are known for certain; any other issuer, and any other sign, is nobody's here. */
const bodies: readonly IssuingBody[] = [
  {
    name: "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư",
    names: ["Ban Chấp hành Trung ương", "Bộ Chính trị", "Ban Bí thư", "Trung ương Đảng"],
    signs: ["TW", "TƯ"],
  },
  body(["VPTW"], "Văn phòng Trung ương"),
  body(["BDVTW"], "Ban Dân vận Trung ương"),
  body(["BDVTU"], "Ban Dân vận Tỉnh ủy", "Ban Dân vận Thành ủy"),
  body(["VPTU"], "Văn phòng Tỉnh ủy", "Văn phòng Thành ủy"),
  body(["TU"], "Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh"),
  // The committee of a city is one of a province or, until 2025, of a district.
  body(["TU", "ThU"], "Thành ủy", "Ban Chấp hành Đảng bộ thành phố"),
  body(["ThU", "TXU", "TU"], "Thị ủy"),
  body(["QU"], "Quận ủy"),
  body(["HU"], "Huyện ủy", "Ban Chấp hành Đảng bộ huyện"),
  body(["ĐU", "ĐUCA", "ĐUCATW", "ĐUK"], "Đảng ủy"),
  { name: "Thủ tướng Chính phủ", names: ["Thủ tướng"], signs: ["TTg"] },
  body(["CP"], "Chính phủ"),
  body(["VPCP"], "Văn phòng Chính phủ"),
  body(["HĐBT"], "Hội đồng Bộ trưởng"),
  body(["CTN"], "Chủ tịch nước"),
  body(["QH"], "Quốc hội"),
  body(["UBTVQH"], "Ủy ban Thường vụ Quốc hội"),
  body(["UBND"], "Ủy ban nhân dân", "UBND"),
  body(["HĐND"], "Hội đồng nhân dân", "HĐND"),
  body(["BCA"], "Bộ Công an"),
  body(["CAT"], "Công an tỉnh"),
  body(["BQP"], "Bộ Quốc phòng"),
  body(["BNV"], "Bộ Nội vụ"),
  body(["BTC"], "Bộ Tài chính"),
  body(["BTP"], "Bộ Tư pháp"),
  body(["BYT"], "Bộ Y tế"),
  body(["BCT"], "Bộ Công Thương"),
  body(["BXD"], "Bộ Xây dựng"),
  body(["BGTVT"], "Bộ Giao thông vận tải"),
  body(["BGDĐT"], "Bộ Giáo dục và Đào tạo"),
  body(["BTTTT"], "Bộ Thông tin và Truyền thông"),
  body(["BKHCN"], "Bộ Khoa học và Công nghệ"),
  body(["BVHTTDL"], "Bộ Văn hóa, Thể thao và Du lịch"),
  body(["BLĐTBXH"], "Bộ Lao động - Thương binh và Xã hội"),
];

/** Names that begin like another body's. */
const nobodies = [
  "Ban Chấp hành Trung ương Đoàn",
  "Ban Chấp hành Trung ương Hội",
  "Ban Bí thư Trung ương Đoàn",
  "Đảng ủy Quân sự",
];

/** Who signs for a body, or leads it. */
const leaders = ["Bộ trưởng", "Chủ tịch", "Ban Thường vụ", "Thường trực"];

interface Name {
  readonly words: readonly string[];
  readonly body: IssuingBody | null;
}

const toName = (name: string, body: IssuingBody | null): Name => ({ words: wordKeys(name), body });

/** The longest first: "Văn phòng Chính phủ" before "Chính phủ". */
const namesOf = once((): readonly Name[] =>
  [
    ...bodies.flatMap((body) => body.names.map((name) => toName(name, body))),
    ...nobodies.map((name) => toName(name, null)),
  ].sort((a, b) => b.words.length - a.words.length),
);

const wordsOfLeaders = once(() => leaders.map((name) => wordKeys(name)));

/** More than the name of any body, less than what takes time. */
const longest = 300;

/**
 * The body that an issuer is; `null` for one that is not known for certain.
 *
 * @internal
 */
export function bodyOfIssuer(issuer: string): IssuingBody | null {
  const words = wordKeys(issuer.slice(0, longest));
  const own = named(words);
  if (own !== undefined) return own.body;
  const leader = wordsOfLeaders().find((name) => startsWith(words, name));
  return leader === undefined ? null : (named(words.slice(leader.length))?.body ?? null);
}

/**
 * The bodies that have a sign in numbers.
 *
 * @internal
 */
export function bodiesOfSign(sign: string): readonly IssuingBody[] {
  const own = withoutTerm(sign);
  return bodies.filter(({ signs }) => signs.includes(own));
}

/** QH15 is the National Assembly of the 15th term. */
function withoutTerm(sign: string): string {
  return sign.startsWith("QH") || sign.startsWith("UBTVQH") ? sign.replace(/[0-9]{1,3}$/, "") : sign;
}

function named(words: readonly string[]): Name | undefined {
  return namesOf().find((name) => startsWith(words, name.words));
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}
