import { wordAt } from "./hedge-around.js";
import type { Token } from "./number-tokens.js";
import { numberAt, textAt } from "./token-at.js";

/**
 * The token after what counts nothing and begins at a number: a date, a year, the number of a document, an ordinal; the token itself where none does.
 *
 * @internal
 */
export function countsNothing(tokens: readonly Token[], at: number): number {
  const slashes = endOfChain(tokens, at, "/");
  const document = endOfDocument(tokens, slashes);
  if (document > slashes) return document;
  if (isNumbered(tokens, at)) return slashes;
  if (slashes > at + 1) return isDate(tokens, at, slashes) ? slashes : at;
  if (isYearOfQuarter(tokens, at)) return at + 1;
  const dashes = endOfChain(tokens, at, "-");
  if (dashes > at + 3 || (dashes === at + 3 && isMonth(tokens, at) && isYear(tokens, at + 2))) return dashes;
  if (isYear(tokens, at) && links.includes(textAt(tokens, at + 1)) && isYear(tokens, at + 2)) return at + 3;
  return isOrdinal(tokens, at) ? at + 1 : at;
}

const links = ["-", "–", "—", "đến", "tới"];

/** The token after numbers with a sign between them and no blanks: 26/3/2008. */
function endOfChain(tokens: readonly Token[], at: number, sign: string): number {
  let end = at + 1;
  while (textAt(tokens, end) === sign && numberAt(tokens, end + 1) !== "" && touches(tokens, end, end + 2))
    end += 2;
  return end;
}

/** Whether tokens follow the one before the first, and each other, without blanks. */
function touches(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.start !== tokens[at - 1]?.end) return false;
  return true;
}

/** The token after 44-KL/TW, 06/QĐ-TTg, 124/2021/TT-BCA, or “19 KL/TW” with blanks. */
function endOfDocument(tokens: readonly Token[], at: number): number {
  const hasStroke = isStroke(tokens[at]);
  if (hasStroke && isAbbreviation(tokens, at + 1) && touches(tokens, at, at + 2)) return at + 2;
  const word = hasStroke ? at + 1 : at;
  const isShort =
    isAbbreviation(tokens, word) && isStroke(tokens[word + 1]) && isAbbreviation(tokens, word + 2);
  return isShort && touches(tokens, word + 1, word + 3) ? word + 3 : at;
}

function isStroke(token: Token | undefined): boolean {
  return token !== undefined && strokes.includes(token.text);
}

const strokes = ["/", "-", "–"];

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "word" && tokens[at].isCapital;
}

/** Words that a number names one of, where it follows them: “Chỉ thị 09”. */
const documents = [
  "quyết định",
  "kết luận",
  "thông tư",
  "chỉ thị",
  "nghị định",
  "nghị quyết",
  "công văn",
  "đề án",
];

/** “Quyết định 1133”, “Kết luận số 44”, “BCĐ 09”; but “tổng số 123”, “trong số 2.071”. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const last = wordAt(tokens, at - 1);
  if (last === "số") return !["tổng", "con", "trong"].includes(wordAt(tokens, at - 2));
  const pair = `${wordAt(tokens, at - 2)} ${last}`;
  return last === "bcđ" || documents.includes(pair) || (pair === "chỉ đạo" && isOfCommittee(tokens, at));
}

/** The 138 of “Ban Chỉ đạo 138”; but “chỉ đạo 151 mô hình”. */
function isOfCommittee(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 3) === "ban" && isBetween(tokens, at, 10, 999);
}

function isDate(tokens: readonly Token[], at: number, end: number): boolean {
  if (end > at + 3) return true;
  if (["ngày", "tháng", "đêm"].includes(wordAt(tokens, at - 1))) return true;
  return isMonth(tokens, at) && isYear(tokens, at + 2);
}

/** The 2022 of “quý III/2022”. */
function isYearOfQuarter(tokens: readonly Token[], at: number): boolean {
  return isYear(tokens, at) && textAt(tokens, at - 1) === "/" && wordAt(tokens, at - 2) !== "";
}

/**
 * Whether a number may be a year: four digits without a dot, from 1900 to 2100.
 *
 * @internal
 */
function isYear(tokens: readonly Token[], at: number): boolean {
  return isBetween(tokens, at, 1900, 2100);
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  return isBetween(tokens, at, 1, 12);
}

function isBetween(tokens: readonly Token[], at: number, least: number, most: number): boolean {
  const text = numberAt(tokens, at);
  return digitsAlone.test(text) && Number(text) >= least && Number(text) <= most;
}

const digitsAlone = /^\d+$/;

/** Words that an ordinal follows, with the most that it can be; a larger number behind them counts: “trong ngày 120 lượt”. */
const ordinals: ReadonlyMap<string, number> = new Map([
  ["ngày", 31],
  ["tháng", 12],
  ["quý", 4],
  ["tuần", 53],
  ["thứ", 99],
  ["lần", 99],
  ["khóa", 99],
  ["khoá", 99],
  ["điều", 999],
  ["khoản", 99],
  ["đợt", 20],
  ["lớp", 12],
  ["khối", 12],
]);
const beforeYears = ["năm", "đoạn", "kỳ", "học"];

/** “Mỗi lớp 12 người”: what each of several has. */
const eachWords = ["mỗi", "một", "hằng", "hàng", "từng"];

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at - 1);
  // “Mỗi thứ 7” is Saturday, “hàng thứ 5” the fifth place.
  if (word !== "thứ" && eachWords.includes(wordAt(tokens, at - 2))) return false;
  if (beforeYears.includes(word) && isYear(tokens, at)) return true;
  return isBetween(tokens, at, 1, ordinals.get(word) ?? 0);
}

const spans = ["tháng", "năm", "tuần", "quý", "phút", "tuổi"];

/**
 * Whether what stands around a number makes it no count: percent, points, a length of time, a factor. The number begins at one token and ends before another.
 *
 * @internal
 */
export function isOfSomethingElse(tokens: readonly Token[], at: number, next: number): boolean {
  const text = textAt(tokens, next);
  if (text === "%" || spans.includes(text)) return true;
  if (text === "lần") return isFactor(tokens, at);
  const second = textAt(tokens, next + 1);
  if (text === "phần" && second === "trăm") return true;
  if (text === "ngày") return second !== "công";
  return text === "điểm" && (second === "%" || second === "phần");
}

const changes = ["gấp", "tăng", "giảm", "bằng"];
const comparisons = ["cao hơn", "nhiều hơn", "lớn hơn", "thấp hơn", "ít hơn"];
/** Words that may stand between them and the number. */
const betweenWords = ["hơn", "gần", "khoảng", "trên", "dưới", "lên", "xuống", "đến", "tới", "từ"];
const mostBetween = 2;

/** “Tăng 2 lần”, “gấp hơn 3 lần”; but “phát 150 lần”. */
function isFactor(tokens: readonly Token[], at: number): boolean {
  if (comparisons.includes(`${wordAt(tokens, at - 2)} ${wordAt(tokens, at - 1)}`)) return true;
  let before = at - 1;
  while (before >= at - mostBetween && betweenWords.includes(wordAt(tokens, before))) before--;
  return changes.includes(wordAt(tokens, before));
}

/**
 * Whether a number may be no count, though nothing says so: a bare 2022, a 5 of 5/12.
 *
 * @internal
 */
export function isDoubtful(tokens: readonly Token[], at: number): boolean {
  return isYear(tokens, at) || isDayAndMonth(tokens, at) || isDayAndMonth(tokens, at - 2);
}

function isDayAndMonth(tokens: readonly Token[], at: number): boolean {
  const isPair = textAt(tokens, at + 1) === "/" && isBetween(tokens, at, 1, 31);
  return isPair && isMonth(tokens, at + 2);
}
