import { isDigit } from "../signs.js";

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

/** Digits that nothing parts. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Whether a dot stands between it and the group before. */
  readonly isAfterDot: boolean;
}

/**
 * Reads groups of digits, with a single blank, dot or dash or the bracket of an area code between them, and gives the place behind them. Numbers that stand side by side are
 * such groups too: an identifier is made of the fewest that make one, and the next begins behind it.
 */
function readDigits(start: number, look: Look, found: Identifier[]): number {
  const groups = readGroups(start, look);
  for (let first = 0; first < groups.length;) {
    const { identifier, next } = identifierFrom(groups, first, look);
    if (identifier !== null) found.push(identifier);
    first = next;
  }
  return groups.at(-1)?.end ?? start + 1;
}

function readGroups(start: number, look: Look): readonly Group[] {
  const groups: Group[] = [];
  for (let at = start; isDigit(look(at));) {
    const group = readGroup(at, look, at > start && look(at - 1) === ".");
    groups.push(group);
    at = behindParting(group.end, look);
    if (at === group.end) break;
  }
  return groups;
}

function readGroup(start: number, look: Look, isAfterDot: boolean): Group {
  let digits = "";
  let end = start;
  for (let sign = look(end); isDigit(sign); sign = look(++end))
    // Longer than any identifier: how it begins is enough.
    if (digits.length <= longestNumber) digits += sign;
  return { digits, start, end, isAfterDot };
}

/** The place behind what parts two groups: “0218 3853”, “(0218) 3853”, “+84 (218) 3853”; the same place where nothing does. */
function behindParting(at: number, look: Look): number {
  let next = at;
  if (look(next) === ")") next++;
  if (partings.includes(look(next))) next++;
  if (look(next) === "(") next++;
  return next;
}

const partings = [" ", "\u00a0", "\u202f", "\t", ".", "-", "\u2010", "\u2011", "–"];

/** The identifier that begins with a group, where one does, and the group where reading goes on. */
interface Read {
  readonly identifier: Identifier | null;
  readonly next: number;
}

function identifierFrom(groups: readonly Group[], first: number, look: Look): Read {
  const start = groups[first]?.start ?? 0;
  const before = look(start - 2) + look(start - 1);
  let digits = "";
  for (let next = first + 1; ; next++) {
    const last = groups[next - 1];
    if (last === undefined || digits.length + last.digits.length > longestNumber) break;
    digits += last.digits;
    // 03.05.2022 08 is a date and an hour: numbers of people do not begin with a group of two.
    if (digits.length < shortestGroup && !before.endsWith("+")) break;
    const kind = kindOf(digits, { before, isParted: next > first + 1 });
    if (kind === null || isOfSomethingElse(kind, groups.slice(first, next), groups[next])) continue;
    const from = kind === "health-insurance" ? start - 2 : start;
    return { identifier: { kind, start: from, end: last.end }, next };
  }
  return { identifier: null, next: first + 1 };
}

const shortestGroup = 3;

interface Around {
  /** The two signs in front. */
  readonly before: string;
  readonly isParted: boolean;
}

const shortestNumber = 9;
const longestNumber = 13;

function kindOf(digits: string, { before, isParted }: Around): IdentifierKind | null {
  if (digits.length < shortestNumber) return null;
  if (before.endsWith("+") && isForeignPhone.test(digits)) return "phone";
  if (isCitizen.test(digits)) return "citizen";
  if (isPhone.test(digits)) return "phone";
  if (isParted) return null;
  if (digits.length === longestNumber && isPairOfCapitals.test(before)) return "health-insurance";
  return digits.length === shortestNumber ? "nine-digits" : null;
}

/** Twelve digits, of which the first three are those of birth registration: 001 to 096. */
const isCitizen = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/;
/** Of a mobile, or with an area code. */
const isPhone = /^0(?:[35789]\d{8}|2\d{9})$/;
/** The same as one calls it from abroad; some write the 0 all the same: +84(0)912345678. */
const isForeignPhone = /^840?(?:[35789]\d{8}|2\d{9})$/;
const isPairOfCapitals = /^[A-Z]{2}$/;

/** Whether groups that look like an identifier are a part of a date, a figure or a list. */
function isOfSomethingElse(
  kind: IdentifierKind,
  groups: readonly Group[],
  behind: Group | undefined,
): boolean {
  const [first] = groups;
  if (first === undefined) return true;
  const { digits, isAfterDot } = first;
  if (kind === "nine-digits") return isAfterDot || behind?.isAfterDot === true;
  if (groups.length === 1 || !digits.startsWith("0")) return false;
  if (groups.some((group) => group.digits.length !== digits.length)) return false;
  // The 017.202.012.345 of 1.017.202.012.345; and the places of a province, 03118 03121, have codes of one length that begin with its zero.
  return (isAfterDot && digits.length === 3) || groups.every((group) => group.digits.startsWith("0"));
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

function isCapital(sign: string): boolean {
  return sign >= "A" && sign <= "Z";
}
