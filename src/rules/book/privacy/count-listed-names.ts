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

/** A word of the letters that Vietnamese is written with, and their marks; or any other sign but a blank. */
const parts = /([\u0300-\u036FA-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]+)|[^ \u00A0\t]/g;

const longestName = 5;
const partings = ",;\n\r";
const placesEnd = ":\n\r";
/** Numbers of a list, and the signs around them. */
const besideNames = "0123456789.()-–+*•/:";

function countIn(text: string, least: number): number {
  let total = 0;
  /** How many names the list has so far, and whether something parts the last of them from what follows. */
  let listed = 0;
  let isParted = false;
  let isOfPlaces = false;
  /** Words with capitals, one after the other. */
  const run: string[] = [];

  const endList = (): void => {
    if (listed >= least) total += listed;
    listed = 0;
  };
  const endRun = (): void => {
    if (run.length === 0) return;
    const isName = !isOfPlaces && isNameOfPerson(run);
    if (!isName || !isParted) endList();
    if (isName) listed++;
    isParted = false;
    run.length = 0;
  };
  const readWord = (word: string): void => {
    const small = word.toLowerCase();
    if (isCapitalised(word) && !(run.length === 0 && addresses.has(small))) {
      run.push(word);
      return;
    }
    endRun();
    if (small === "và") isParted = true;
    else if (!addresses.has(small)) {
      endList();
      isOfPlaces = placeWords.has(small);
    }
  };
  const readSign = (sign: string): void => {
    // What follows a place and a colon, or stands in the next line, is no longer introduced by "xã".
    const endsPlaces = run.length > 0 && placesEnd.includes(sign);
    endRun();
    if (endsPlaces) isOfPlaces = false;
    if (partings.includes(sign)) isParted = true;
    else if (!besideNames.includes(sign)) {
      endList();
      isOfPlaces = false;
    }
  };

  for (const [part, word] of text.matchAll(parts))
    if (word === undefined) readSign(part);
    else readWord(word);
  endRun();
  endList();
  return total;
}

function isNameOfPerson(run: readonly string[]): boolean {
  const [family = ""] = run;
  if (run.length < 2 || run.length > longestName) return false;
  return families.has(family) && !placeNames.has(run.join(" "));
}

/** Nguyễn, not NGUYỄN: headings in capitals are full of words that are family names, too. */
function isCapitalised(word: string): boolean {
  const rest = word.slice(1);
  return word !== word.toLowerCase() && rest === rest.toLowerCase();
}
