import { isPartyAgency } from "./party-agencies.js";
import { typeSignOf } from "./type-signs.js";

/**
 * How a number is written.
 *
 * - `state`: with a stroke behind the number, `06/QĐ-TTg`
 * - `party`: with a dash, `44-KL/TW`
 * - `press`: a number of a Party body as newspapers write it, `05/CT-TW`, `19 KL/TW`
 */
type NumberStyle = "state" | "party" | "press";

/** What the number of a document says. */
export interface DocumentNumber {
  /** The number itself; zeros in front mean nothing. */
  readonly number: number;
  /** The letter behind it, in capitals: `A` of `15a/KH-UBND`, which is another document than `15/KH-UBND`. */
  readonly letter: string | null;
  /** The year in the number, which legal documents of the state have. */
  readonly year: number | null;
  /** The sign of the type as it is officially written, `CT`, `CTr`; of an official letter of the state there is none. */
  readonly sign: string | null;
  /** The sign of the body as it is officially written: `TW`, `TTg`, `QH15`. */
  readonly agency: string | null;
  /** What follows it, in capitals: `V28` of `BCA-V28`, `CP` of `BCĐ138/CP`. */
  readonly unit: string | null;
  /** How it is written; `null` where nothing follows the number. */
  readonly style: NumberStyle | null;
}

/**
 * Reads the number of a state or Party document; `null` for what is none.
 *
 * Blanks, any dashes, and "Số" in front are tolerated. No more than a hundred characters are looked at, each once.
 *
 * @internal
 */
export function readDocumentNumber(text: string): DocumentNumber | null {
  const parts = text.length > longest ? null : partsOf(text.normalize("NFC"));
  if (parts === null) return null;
  const [first, ...others] = parts;
  if (first === undefined || first.before !== "") return null;
  const [whole, digits, letter = ""] = leading.exec(first.word) ?? [];
  if (whole === undefined) return null;
  const signs = readYear(others);
  return signs && { number: Number(digits), letter: letter === "" ? null : letter.toUpperCase(), ...signs };
}

const leading = /^([0-9]{1,6})([a-zđ]?)$/i;

/** What stands behind the number. */
type Signs = Omit<DocumentNumber, "number" | "letter">;

function readYear(parts: readonly Part[]): Signs | null {
  const [first, second] = parts;
  if (first === undefined) return { ...nothing, style: null };
  if (first.before !== "/" || second?.before !== "/" || !isYear(first.word)) return readSigns(null, parts);
  return readSigns(Number(first.word), parts.slice(1));
}

const longest = 100;
const nothing = { year: null, sign: null, agency: null, unit: null } as const;

/** A word of the number with the sign that parts it from the word before. */
interface Part {
  readonly before: Parting | "";
  readonly word: string;
}

type Parting = "/" | "-" | " ";

function readSigns(year: number | null, parts: readonly Part[]): Signs | null {
  if (parts.slice(0, 2).some(({ word }) => isNumber(word, longest))) return null;
  const [first, second, ...units] = parts;
  if (first === undefined) return null;
  const sign = typeSignOf(first.word);
  if (sign === null) return readLetter(year, parts);
  if (second === undefined)
    return first.before === " "
      ? null
      : { ...nothing, year, sign, style: first.before === "/" ? "state" : "party" };
  const agency = agencyIn(second.word);
  const style = styleOf(first.before, second.before, agency);
  const isWhole = areUnits(units, style);
  if (style === null || !isWhole || (year !== null && style !== "state")) return null;
  return { year, sign, agency, unit: unitOf(units), style };
}

/** Units stand behind dashes; whose the body is, as of “BCĐ138/CP”, behind a stroke at the end. */
function areUnits(units: readonly Part[], style: NumberStyle | null): boolean {
  return units.every(({ before, word }, index) => {
    const isOwner = style === "state" && index === units.length - 1 && !isNumber(word, longest);
    return before === "-" || (before === "/" && isOwner);
  });
}

/** A number without type: an official letter of the state, `3371/BCA-V05`; a law, `72/2025/QH15`; a decree of old, `36/CP`, `17-HĐBT`. */
function readLetter(year: number | null, parts: readonly Part[]): Signs | null {
  const [first, ...units] = parts;
  if (first === undefined || first.before === " " || units.some(({ before }) => before !== "-")) return null;
  const style = first.before === "/" ? "state" : "party";
  return { year, sign: null, agency: agencyIn(first.word), unit: unitOf(units), style };
}

function styleOf(first: Part["before"], second: Part["before"], agency: string): NumberStyle | null {
  if (first === "-" && second === "/") return "party";
  if (second === " ") return null;
  if (isPartyAgency(agency)) return "press";
  if (first === "/" && second === "-") return "state";
  return first === " " && second === "/" ? "press" : null;
}

/** The only signs of bodies with small letters: the Prime Minister's, and those of the Party's committees in towns. */
const withSmallLetters: readonly string[] = ["TTg", "ThU"];

function agencyIn(word: string): string {
  const capitals = word.toUpperCase();
  return withSmallLetters.find((sign) => sign.toUpperCase() === capitals) ?? capitals;
}

function unitOf(parts: readonly Part[]): string | null {
  return parts.length === 0 ? null : parts.map(({ word }) => word.toUpperCase()).join("-");
}

/** The words and what parts them: a stroke or a dash, with or without blanks around it, or blanks alone; `null` for a text with other signs. */
function partsOf(text: string): readonly Part[] | null {
  const parts: Part[] = [];
  let before: Part["before"] = "";
  let word = "";
  const close = (): void => {
    if (word !== "") parts.push({ before, word });
    if (word !== "") before = "";
    word = "";
  };
  for (const sign of text) {
    if (isWordSign(sign)) word += sign === "\u00D0" ? "Đ" : sign;
    else {
      close();
      const parting = partingOf(sign);
      if (parting === null || (parting !== " " && before !== "" && before !== " ")) return null;
      if (parting !== " " || before === "") before = parting;
    }
  }
  close();
  if (before === "/" || before === "-") return null;
  return withoutName(parts);
}

/** "Số 44-KL/TW": the word says only that a number follows. */
function withoutName(parts: readonly Part[]): readonly Part[] {
  const [first, second, ...rest] = parts.map(({ before, word }, index) => ({
    before: index === 0 && before === " " ? ("" as const) : before,
    word,
  }));
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const isName = first.word.toLowerCase() === "số" && second.before === " ";
  return isName ? [{ ...second, before: "" }, ...rest] : [first, second, ...rest];
}

const dashes = "-\u2010\u2011\u2012\u2013\u2014\u2212";

function partingOf(sign: string): Parting | null {
  if (sign === "/") return "/";
  if (dashes.includes(sign)) return "-";
  return sign === " " || sign === "\u00A0" || sign === "\t" || sign === ":" ? " " : null;
}

const wordSign = /^[\p{L}\p{N}&]$/u;

function isWordSign(sign: string): boolean {
  return wordSign.test(sign);
}

function isNumber(word: string, longestNumber: number): boolean {
  return word.length <= longestNumber && /^[0-9]+$/.test(word);
}

function isYear(word: string): boolean {
  return word.length === 4 && isNumber(word, 4) && word >= "1945" && word <= "2200";
}
