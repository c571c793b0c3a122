/**
 * How many names of people stand in lists of at least so many: two to five syllables with capitals, of which the first is a family name, parted by commas, semicolons,
 * line breaks or "và". Forms of address and numbers of the list may stand in front of a name. Lists that a word for a place or a school begins are none.
 *
 * The text is read once from left to right.
 *
 * @internal
 */
export function countListedNames(text: string, least: number): number {
  const composed = text.normalize("NFC");
  // Most texts have fewer family names than a list has, and need not be read.
  return (composed.match(anyFamily)?.length ?? 0) >= least ? countIn(composed, least) : 0;
}

/** The most frequent, and those of Hòa Bình and the mountains. Mai, Cao, Lương, Kim begin the names of its districts, and are left out. */
const families: ReadonlySet<string> = new Set([
  ...["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"],
  ...["Dương", "Lý", "Đinh", "Quách", "Hà", "Xa", "Bàn", "Lò", "Giàng", "Vàng", "Sùng", "Triệu", "Thào"],
  ...["Trịnh", "Trương", "Tạ"],
]);
const anyFamily = new RegExp(`(?:${[...families].join("|")})[ \\u00A0\\t]`, "gu");

/** Places that are often listed and begin like a name. */
const placeNames: ReadonlySet<string> = new Set([
  ...["Hà Nội", "Hà Giang", "Hà Nam", "Hà Tĩnh", "Hà Tây", "Hà Đông", "Hồ Chí Minh"],
]);

/** What stands in front of a name, or in front of the first of several. */
const placeWords: ReadonlySet<string> = new Set([
  ...[
    "tỉnh",
    "phố",
    "huyện",
    "quận",
    "xã",
    "phường",
    "trấn",
    "khu",
    "thôn",
    "xóm",
    "bản",
    "ấp",
    "tổ",
    "làng",
  ],
  ...["đường", "cầu", "sông", "chợ", "trường", "học", "non", "thpt", "thcs", "th", "tp"],
]);
const addresses: ReadonlySet<string> = new Set([
  ...["ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cụ", "đồng", "chí", "đ", "c"],
]);

interface Word {
  readonly start: number;
  readonly end: number;
}

function countIn(text: string, least: number): number {
  let total = 0;
  /** How many names the list has so far, and whether something parts the last of them from what follows. */
  let listed = 0;
  let isParted = false;
  let isOfPlaces = false;
  let run: readonly Word[] = [];
  let length = 0;

  const endList = (): void => {
    if (listed >= least) total += listed;
    listed = 0;
  };
  const endRun = (): void => {
    if (length === 0) return;
    const isName = !isOfPlaces && isNameOfPerson(text, run, length);
    if (!isName || !isParted) endList();
    if (isName) listed++;
    isParted = false;
    length = 0;
  };
  const readWord = (word: Word): void => {
    const written = wordIn(text, word);
    const small = written.toLowerCase();
    if (isCapitalised(written) && !(length === 0 && addresses.has(small))) {
      // No more is looked at than a name has.
      run = length === 0 ? [word] : length < longestName ? [...run, word] : run;
      length++;
      return;
    }
    endRun();
    if (small === "và") isParted = true;
    else if (!addresses.has(small)) {
      endList();
      isOfPlaces = placeWords.has(small);
    }
  };

  for (let at = 0; at < text.length;) {
    const end = endOfWord(text, at);
    if (end > at) readWord({ start: at, end });
    else if (!isBlank(text.charAt(at))) {
      // What follows a place and a colon, or stands in the next line, is no longer introduced by "xã".
      const endsPlaces = length > 0 && placesEnd.includes(text.charAt(at));
      endRun();
      if (endsPlaces) isOfPlaces = false;
      if (partings.includes(text.charAt(at))) isParted = true;
      else if (!besideNames.includes(text.charAt(at))) {
        endList();
        isOfPlaces = false;
      }
    }
    at = end > at ? end : at + 1;
  }
  endRun();
  endList();
  return total;
}

const longestName = 5;
const partings = ",;\n\r";
const placesEnd = ":\n\r";
/** Numbers of a list, and the signs around them. */
const besideNames = "0123456789.()-–+*•/:";

function isNameOfPerson(text: string, run: readonly Word[], length: number): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || length < 2 || length > longestName) return false;
  return (
    families.has(wordIn(text, first)) && !placeNames.has(wordIn(text, { start: first.start, end: last.end }))
  );
}

/** Longer than any syllable: how it begins is enough. */
const longestSyllable = 20;

function wordIn(text: string, { start, end }: Word): string {
  return text.slice(start, Math.min(end, start + longestSyllable * longestName));
}

/** Nguyễn, not NGUYỄN: headings in capitals are full of words that are family names, too. */
function isCapitalised(word: string): boolean {
  const [first, rest] = [word.charAt(0), word.slice(1)];
  return first !== first.toLowerCase() && rest === rest.toLowerCase();
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charAt(end))) end++;
  return end;
}

/** The letters that Vietnamese is written with, and their marks. */
function isLetter(sign: string): boolean {
  return (
    (sign >= "a" && sign <= "z") ||
    (sign >= "A" && sign <= "Z") ||
    (sign >= "\u00C0" && sign <= "\u024F" && sign !== "×" && sign !== "÷") ||
    (sign >= "\u0300" && sign <= "\u036F") ||
    (sign >= "\u1E00" && sign <= "\u1EFF")
  );
}

function isBlank(sign: string): boolean {
  return sign === " " || sign === "\u00A0" || sign === "\t";
}
