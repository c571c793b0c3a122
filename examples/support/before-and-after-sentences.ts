/** What example 04 says around its figures. The figures themselves come from the library. */
interface Sentences {
  readonly title: string;
  readonly madeUp: string;
  readonly measured: string;
  readonly headings: Readonly<Record<"reported" | "merged" | "divided" | "growth" | "merger", string>>;
  readonly columns: Readonly<
    Record<"province" | "time" | "year" | "note" | "unknownShares" | "share" | "givenShares", string>
  >;
  since(day: string): string;
  until(day: string): string;
  readonly notThere: string;
  readonly and: string;
  reportingYear(period: string): string;
  crossing(lastDay: string, merger: string): string;
  readonly asReported: string;
  readonly exact: string;
  readonly openAbove: string;
  readonly range: string;
  missing(names: string, rest: string): string;
  readonly mergersAdd: string;
  readonly notZero: string;
  readonly total: string;
  bounds(whole: string, even: string): string;
  readonly sumKept: string;
  sharesMadeUp(population: string, source: string): string;
  readonly sharesCaution: string;
  from(base: string, end: string): string;
  growth(absolute: string, percentage: string): string;
  readonly growthBounds: string;
  event(day: string, before: string, after: string, legalBasis: string): string;
  otherGround(code: string, eve: string, old: string, merger: string, now: string, also: string): string;
}

const vi: Sentences = {
  title: "SỐ LIỆU TRƯỚC VÀ SAU KHI SẮP XẾP ĐƠN VỊ HÀNH CHÍNH: BA TỈNH CŨ VÀ TỈNH PHÚ THỌ MỚI",
  madeUp:
    "Số lượt và tỷ lệ chia trong ví dụ này là giả định, không lấy từ báo cáo nào; tên tỉnh, mã tỉnh, nghị quyết và\ndân số tỉnh Hòa Bình là có thật.",
  measured: "Chỉ tiêu: số lượt người dự các buổi tuyên truyền, theo năm báo cáo. Đơn vị tính: lượt.",
  headings: {
    reported: "1. Số liệu đã báo cáo, theo địa giới của từng năm",
    merged: "2. Quy đổi về tỉnh Phú Thọ mới (địa giới từ ngày 01/7/2025)",
    divided: "3. Quy đổi số liệu năm 2025 về ba tỉnh cũ (địa giới đến hết ngày 30/6/2025)",
    growth: "4. Tăng trưởng năm 2025 so với năm 2024, trên cùng địa bàn tỉnh Phú Thọ mới",
    merger: "5. Vì sao mã 25 trước và sau không so sánh được với nhau",
  },
  columns: {
    province: "Tỉnh (mã)",
    time: "Thời gian",
    year: "Năm",
    note: "Ghi chú",
    unknownShares: "Không có tỷ lệ chia",
    share: "Tỷ lệ giả định",
    givenShares: "Chia theo tỷ lệ giả định",
  },
  since: (day) => `từ ngày ${day}`,
  until: (day) => `đến hết ngày ${day}`,
  notThere: "-",
  and: " và ",
  reportingYear: (period) => `Năm báo cáo tính từ ngày 15/12 năm trước đến hết ngày 14/12, như ${period}.`,
  crossing: (lastDay, merger) =>
    `Ngày ${merger} nằm giữa năm báo cáo 2025. Ví dụ này tính theo địa giới hành chính của ngày cuối kỳ, ${lastDay}, nên số liệu của cả năm 2025, kể cả phần trước ngày ${merger}, là của tỉnh Phú Thọ mới.`,
  asReported: "số đã báo cáo, không phải quy đổi",
  exact: "chính xác",
  openAbove: "có tỉnh ghi “trên”, nên không biết nhiều nhất là bao nhiêu",
  range: "có tỉnh ghi “từ … đến …”, nên chỉ biết trong khoảng",
  missing: (names, rest) => `thiếu ${names}; các tỉnh còn lại: ${rest}`,
  mergersAdd:
    "Ba tỉnh cũ nhập trọn vào tỉnh mới, nên quy đổi chỉ là cộng, không phải ước tính. Chỗ nào chưa chính xác là do báo cáo ghi như vậy.",
  notZero:
    "Số liệu còn thiếu không tính bằng 0, và không ước tính thay, dù tỉnh ghi là chưa có số liệu hay không có báo cáo của tỉnh.",
  total: "Cộng",
  bounds: (whole, even) =>
    `Không có tỷ lệ chia thì số của mỗi tỉnh cũ chỉ biết nằm trong khoảng từ 0 đến ${whole}; ${even} là mức chia đều, không phải số liệu của tỉnh nào.`,
  sumKept: "Tổng của ba tỉnh vẫn chính xác và không đổi, dù từng tỉnh chỉ biết trong khoảng.",
  sharesMadeUp: (population, source) =>
    `Có thể chia theo dân số năm 2021, nhưng phải biết dân số của cả ba tỉnh; ở đây chỉ có của tỉnh Hòa Bình, ${population} (${source}). Vì vậy các tỷ lệ trên cũng là giả định.`,
  sharesCaution: "Số chia theo tỷ lệ chỉ đúng khi tỷ lệ đúng; thư viện không tự đặt ra tỷ lệ.",
  from: (base, end) => `Năm 2024, ba tỉnh cũ cộng lại: ${base}. Năm 2025: ${end}.`,
  growth: (absolute, percentage) => `Mức tăng: ${absolute}; tỷ lệ tăng: ${percentage}.`,
  growthBounds: "Số của năm 2024 chỉ biết trong khoảng, nên mức tăng và tỷ lệ tăng cũng vậy.",
  event: (day, before, after, legalBasis) =>
    `Từ ngày ${day}, các tỉnh ${before} được sắp xếp thành tỉnh ${after}, theo Nghị quyết số ${legalBasis}.`,
  otherGround: (code, eve, old, merger, now, also) =>
    `Mã ${code} đến hết ngày ${eve} là ${old} cũ; từ ngày ${merger} là ${now} mới, gồm cả địa bàn ${also}. Cùng mã, cùng tên nhưng khác địa bàn, nên không so sánh số liệu năm 2025 của mã ${code} với số liệu các năm trước của mã này.`,
};

const en: Sentences = {
  title: "BEFORE AND AFTER THE MERGER: FIGURES OF THREE OLD PROVINCES AND OF THE NEW PHÚ THỌ",
  madeUp:
    "All attendances and shares of this example are made up; the provinces, their codes, the resolution and the\npopulation of Hòa Bình are real.",
  measured: "Measured: attendances of outreach sessions, by reporting year. Unit: attendances.",
  headings: {
    reported: "1. As reported, on the units of each year",
    merged: "2. Restated on the new Phú Thọ (units since 1 July 2025)",
    divided: "3. The figure of 2025 restated on the three old provinces (units until 30 June 2025)",
    growth: "4. Growth from 2024 to 2025, on the same ground of the new Phú Thọ",
    merger: "5. Why code 25 before and after cannot be compared",
  },
  columns: {
    province: "Province (code)",
    time: "Time",
    year: "Year",
    note: "Note",
    unknownShares: "Without shares",
    share: "Made-up share",
    givenShares: "By the made-up shares",
  },
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  notThere: "-",
  and: " and ",
  reportingYear: (period) =>
    `A reporting year runs from 15 December of the year before to 14 December, such as ${period}.`,
  crossing: (lastDay, merger) =>
    `${merger} lies within the reporting year 2025. This example takes the units of the last day, ${lastDay}, so that the figure of the whole year, the part before ${merger} included, is one of the new Phú Thọ.`,
  asReported: "as reported, nothing to restate",
  exact: "exact",
  openAbove: "a province wrote “more than”, so nobody knows how many at most",
  range: "a province wrote “from … to …”, so it lies in a range",
  missing: (names, rest) => `${names} is missing; the others: ${rest}`,
  mergersAdd:
    "The old provinces went whole into the new one, so that restating adds them and loses nothing. What is not exact was not exact in the reports.",
  notZero:
    "What is missing is neither counted as zero nor estimated, whether a province wrote that it has no figure or its report is not there.",
  total: "Total",
  bounds: (whole, even) =>
    `Without shares, an old province is only known to lie between 0 and ${whole}; ${even} is an even part, and no province's figure.`,
  sumKept: "The sum of the three is exact and unchanged, even though each is bounded.",
  sharesMadeUp: (population, source) =>
    `The populations of 2021 could be shares, if all three were known; here only that of Hòa Bình is, ${population} (${source}). So the shares above are made up too.`,
  sharesCaution:
    "What is divided by shares is right if the shares are right; the library makes none up by itself.",
  from: (base, end) => `2024, the old provinces together: ${base}. 2025: ${end}.`,
  growth: (absolute, percentage) => `Growth in size: ${absolute}; in percent: ${percentage}.`,
  growthBounds: "The figure of 2024 is known within a range, and so is the growth.",
  event: (day, before, after, legalBasis) =>
    `${day}: ${before} became ${after}, by resolution ${legalBasis}.`,
  otherGround: (code, eve, old, merger, now, also) =>
    `Code ${code} was the old ${old} until ${eve} and is the new ${now} since ${merger}, which has the ground of ${also} too. Same code, same name, other ground: the figure of 2025 of code ${code} is not compared with those that code ${code} had in the years before.`,
};

/** The sentences of a language. */
export const sentences = { vi, en };
