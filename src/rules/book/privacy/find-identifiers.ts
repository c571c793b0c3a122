/** What sort of identifier a text holds. */
type IdentifierKind = "citizen" | "nine-digits" | "phone" | "health-insurance" | "e-mail";

/** An identifier in a text; what it is, is told, the identifier itself only by its ends. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The identifiers in a text, in its order, the longer of two that begin together first: runs of digits by their length and shape, and e-mail addresses.
 *
 * The text is read once from left to right, and looked around in no further than an identifier is long, so the time it takes grows with its length alone.
 * `onStep` is told of each character that is looked at.
 *
 * @internal
 */
export function findIdentifiers(text: string, onStep: () => void = () => undefined): readonly Identifier[] {
  const found: Identifier[] = [];
  const look = (at: number): string => {
    onStep();
    return text.charAt(at);
  };
  for (let at = 0; at < text.length;) {
    const sign = look(at);
    if (isDigit(sign)) at = readDigits(at, look, found);
    else {
      if (sign === "@") readAddress(at, look, found);
      at++;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

type Look = (at: number) => string;

/** Reads digits with single blanks, dots or dashes between them, and gives the place behind them. */
function readDigits(start: number, look: Look, found: Identifier[]): number {
  let digits = "";
  let firstGroup = 0;
  let end = start;
  for (let at = start; ; at++) {
    const sign = look(at);
    if (isDigit(sign)) {
      // Longer than any identifier: how it begins is enough.
      if (digits.length <= longestNumber) digits += sign;
      end = at + 1;
    } else if (isParting(sign) && isDigit(look(at + 1))) firstGroup ||= at - start;
    else break;
  }
  const kind = kindOf(digits, { firstGroup, before: look(start - 1), earlier: look(start - 2) });
  if (kind !== null) found.push({ kind, start: kind === "health-insurance" ? start - 2 : start, end });
  return end;
}

interface Around {
  /** How many digits stand before the first that parts them; 0 when nothing does. */
  readonly firstGroup: number;
  readonly before: string;
  readonly earlier: string;
}

const longestNumber = 13;

function kindOf(digits: string, { firstGroup, before, earlier }: Around): IdentifierKind | null {
  const isParted = firstGroup > 0;
  if (digits.length === 11 && digits.startsWith("84") && before === "+" && isMobile(digits.charAt(2)))
    return "phone";
  // 03.05.2022 08 is a date and an hour: numbers of people do not begin with a group of two.
  if (isParted && firstGroup < 3) return null;
  if (digits.length === 13 && !isParted && isCapital(before) && isCapital(earlier)) return "health-insurance";
  if (digits.length === 12 && digits.startsWith("0") && isProvince(digits.slice(1, 3))) return "citizen";
  if (digits.length === 10 && digits.startsWith("0") && isMobile(digits.charAt(1))) return "phone";
  if (digits.length === 11 && digits.startsWith("02")) return "phone";
  return digits.length === 9 && !isParted ? "nine-digits" : null;
}

/** The numbers of birth registration: 001 to 096. */
function isProvince(digits: string): boolean {
  return digits >= "01" && digits <= "96";
}

function isMobile(digit: string): boolean {
  return digit === "3" || digit === "5" || digit === "7" || digit === "8" || digit === "9";
}

const longestLocalPart = 64;
const longestDomain = 255;

/** Reads around an at-sign, as far as an address may go. */
function readAddress(at: number, look: Look, found: Identifier[]): void {
  let start = at;
  while (at - start < longestLocalPart && isAddressSign(look(start - 1))) start--;
  let end = at + 1;
  let dot = at;
  for (; end - at <= longestDomain && isAddressSign(look(end)); end++)
    if (look(end) === "." && isAddressSign(look(end + 1))) dot = end;
  // The dot that ends the sentence is not the address's.
  if (look(end - 1) === ".") end--;
  if (start < at && dot > at + 1 && end > dot + 2) found.push({ kind: "e-mail", start, end });
}

function isAddressSign(sign: string): boolean {
  return (
    isDigit(sign) ||
    isCapital(sign) ||
    (sign >= "a" && sign <= "z") ||
    (sign !== "" && "._%+-".includes(sign))
  );
}

function isDigit(sign: string): boolean {
  return sign >= "0" && sign <= "9";
}

function isCapital(sign: string): boolean {
  return sign >= "A" && sign <= "Z";
}

function isParting(sign: string): boolean {
  return sign === " " || sign === "." || sign === "-";
}
