/** What a reader types, and what has to be among the first hits. */
export interface Question {
  readonly asks: string;
  /** How the hit begins: its title, its kind, where it stands. */
  readonly finds: string;
  /** Among how many hits at most, where that is fewer than a reader looks at; 1 where it has to be the very first. */
  readonly within?: number;
  /** What the hit says. */
  readonly says?: string;
  /** Whether no hit has all the words. */
  readonly isPart?: boolean;
}

export const questions: readonly Question[] = [
  {
    asks: "vận động",
    finds: "The domain in ten minutes › Who reports what | Guide",
    says: "tuyên truyền, vận động",
  },
  {
    asks: "van dong",
    finds: "The domain in ten minutes › Who reports what | Guide",
    says: "tuyên truyền, vận động",
  },
  { asks: "xã", finds: "communes | Metric · The book of metrics", says: "cấp xã" },
  { asks: "xa", finds: "communes | Metric · The book of metrics", says: "cấp xã" },
  { asks: "dân vận khéo", finds: "Movement | Interface · Records" },
  { asks: "dan van kheo", finds: "Movement | Interface · Records" },
  { asks: "TỶ LỆ NGƯỜI DÂN THAM GIA", finds: "participationRate | Metric", says: "Tỷ lệ người dân tham gia" },
  { asks: "tỷ lệ tham gia", finds: "participationRate | Metric", says: "Tỷ lệ người dân tham gia" },
  {
    asks: "participation rate",
    finds: "participationRate | Function · Rates of participation",
    says: "people over people",
  },
  { asks: "hơn", finds: "rates/over-hundred | Rule · The book of rules", says: "“hơn 100%”" },
  { asks: "why is a growth refused", finds: "Getting started › Why a growth is refused | Guide" },
  { asks: "why refused", finds: "Getting started › Why a growth is refused | Guide" },
  { asks: "growth", finds: "growth | Function · Change", says: "from one count to another" },
  { asks: "growth", finds: "Growth | Type Alias · Change", says: "The change from one count to another" },
  { asks: "add a rule", finds: "Rules of your own" },
  { asks: "custom rule", finds: "Rules of your own" },
  { asks: "add my own rule", finds: "Rules of your own" },
  { asks: "write a rule", finds: "Rules of your own › Write a rule | Guide" },
  {
    asks: "placeholder",
    finds: "Rules of your own › Its words | Guide",
    says: "that its message does not fill",
  },
  { asks: "quy tắc", finds: "Rules of your own" },
  { asks: "double counting", finds: "duplicates/whole-beside-parts | Rule · The book of rules" },
  { asks: "tính trùng", finds: "duplicates/whole-beside-parts | Rule", says: "tính trùng" },
  { asks: "tinh trung", finds: "duplicates/whole-beside-parts | Rule", says: "tính trùng" },
  { asks: "lũy kế", finds: "duplicates/whole-beside-parts | Rule", says: "lũy kế" },
  { asks: "nhập dữ liệu", finds: "Bringing in rows from CSV or Excel" },
  { asks: "quickstart", finds: "Getting started | Guide" },
  { asks: "validate a form", finds: "In an app" },
  { asks: "validate", finds: "Checking a register | Guide", within: 8 },
  { asks: "validate", finds: "safeParseRecord | Function · The gate", within: 6 },
  { asks: "validate", finds: "In an app | Guide", within: 6 },
  { asks: "validate input", finds: "parseRegister | Function · The gate", within: 6 },
  { asks: "entry point", finds: "phongtrao/schema | Module", within: 6 },
  { asks: "entry points", finds: "phongtrao/geography | Module", within: 6 },
  { asks: "year over year", finds: "A plan in two periods | Guide", within: 6 },
  { asks: "yoy", finds: "A plan in two periods | Guide", within: 6 },
  { asks: "bounds", finds: "How figures are read, calculated and printed", within: 6 },
  { asks: "missing", finds: "Which records a figure counts › Gaps | Guide", within: 6 },
  { asks: "missing", finds: "Who reported, and what a total covers" },
  { asks: "footnote", finds: "How figures are read, calculated and printed" },
  { asks: "tăng trưởng", finds: "How change is measured" },
  { asks: "tang truong", finds: "How change is measured" },
  {
    asks: "not computable",
    finds: "Getting started › Why a growth is refused | Guide",
    says: "not computable",
  },
  {
    asks: "chưa tính được (thiếu số liệu)",
    finds: "Getting started › Why a growth is refused | Guide",
    says: "chưa tính được (thiếu số liệu)",
  },
  {
    asks: "không tính được (mẫu số bằng 0)",
    finds: "Getting started › Why a growth is refused | Guide",
    says: "mẫu số bằng 0",
  },
  { asks: "small cells and zebras", finds: "Small counts and who can work them out | Guide", isPart: true },
  { asks: "small cells", finds: "Small counts and who can work them out | Guide" },
  { asks: "timezone", finds: "Why not" },
  { asks: "currency", finds: "Units | Guide" },
  { asks: "compare two periods", finds: "A plan in two periods | Guide" },
  { asks: "xếp hạng", finds: "A table to print or to publish | Guide" },
  { asks: "chỉ tiêu", finds: "Was the target attained? | Guide" },
  {
    asks: "rate-of-occurrences",
    finds: "All error codes › rate-of-occurrences | Table",
    says: "ask for an intensity",
    within: 1,
  },
  {
    asks: "unit-mismatch",
    finds: "All error codes › unit-mismatch | Table",
    says: "Two different units",
    within: 1,
  },
  {
    asks: "ground-changed",
    finds: "All error codes › ground-changed | Table",
    says: "two grounds",
    within: 1,
  },
  { asks: "provinces", finds: "vietnamProvinces | Variable · phongtrao/geography" },
  { asks: "renderFinding", finds: "renderFinding | Function · Rules and findings" },
];
