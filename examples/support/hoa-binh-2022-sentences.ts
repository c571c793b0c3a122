/** What the report of example 01 says around its figures. The figures themselves, and the names of codes, come from the library. */
interface Sentences {
  readonly title: string;
  readonly headings: Readonly<
    Record<
      "sources" | "directives" | "activities" | "media" | "engagements" | "models" | "rates" | "notComputed",
      string
    >
  >;
  readonly communePolice: string;
  source(title: string, publisher: string, locator: string): string;
  directive(kind: string, number: string, issuedOn: string | null, issuer: string): string;
  scheme(kind: string, title: string, years: string, visionYear: number): string;
  activity(
    kind: string,
    place: string,
    counts: string,
    audiences: readonly string[],
    topics: readonly string[],
  ): string;
  activitiesNotAdded(several: string): string;
  readonly mediaNotAdded: string;
  engagement(kind: string, audience: string, headcount: string, place: string): string;
  engagementsNotAdded(counts: readonly string[], together: string): string;
  opening(count: string, notes: string): string;
  added(count: string): string;
  closing(count: string): string;
  growth(absolute: string, percentage: string): string;
  perSession(value: string): string;
  perSessionReason(attendances: string, sessions: string): string;
  perSessionCustomary(value: string, assumption: string): string;
  intensity(value: string): string;
  intensityReason(population: string, period: string, source: string): string;
  rate(value: string): string;
  distinctPeople(people: string): string;
  readonly otherYears: string;
}

const vi: Sentences = {
  title: "PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC, TỈNH HÒA BÌNH, NĂM 2022",
  headings: {
    sources: "Nguồn số liệu",
    directives: "1. Văn bản chỉ đạo",
    activities: "2. Hoạt động tuyên truyền",
    media: "3. Tuyên truyền trên phương tiện thông tin",
    engagements: "4. Gặp mặt, biểu dương",
    models: "5. Mô hình “Dân vận khéo” trong Công an tỉnh",
    rates: "6. Số bình quân và cường độ",
    notComputed: "7. Những số không tính được, và lý do",
  },
  communePolice: "các đơn vị Công an cấp xã",
  source: (title, publisher, locator) => `${title} (${publisher}, ${locator})`,
  directive: (kind, number, issuedOn, issuer) =>
    `${kind} số ${number}${issuedOn === null ? "" : ` ngày ${issuedOn}`} của ${issuer}`,
  scheme: (kind, title, years, visionYear) => `${kind} “${title}”, ${years}, tầm nhìn đến năm ${visionYear}`,
  activity: (kind, place, counts, audiences, topics) =>
    `${capitalised(kind)}, ${place}: ${counts}${audiences.length === 0 ? "" : ` (${audiences.join("; ")})`}; nội dung: ${topics.join("; ")}`,
  activitiesNotAdded: (several) =>
    `Ba dòng trên không cộng với nhau: báo cáo không nói hai hoạt động đầu đã nằm trong ${several} hay chưa.`,
  mediaNotAdded:
    "Mỗi loại một đơn vị tính, nên liệt kê chứ không cộng. Chuyên mục là số đang duy trì, không phải số tăng trong năm.",
  engagement: (kind, audience, headcount, place) =>
    `${capitalised(kind)} ${audience}: ${headcount}, ${place}`,
  engagementsNotAdded: (counts, together) =>
    `Không cộng ${counts.join(" với ")}: báo cáo không nói có người nào nằm trong cả hai hay không. Cả hai gộp lại là ${together}.`,
  opening: (count, notes) => `Cuối năm 2021: ${count} (${notes})`,
  added: (count) => `Xây dựng và nhân rộng trong năm 2022: ${count}`,
  closing: (count) => `Cuối năm 2022: ${count}`,
  growth: (absolute, percentage) => `Tăng: ${absolute}, bằng ${percentage} so với cuối năm 2021`,
  perSession: (value) => `Số lượt bình quân một buổi ở cấp xã: ${value}`,
  perSessionReason: (attendances, sessions) =>
    `Lý do: “${attendances}” và “${sessions}” đều không nói nhiều nhất là bao nhiêu, nên thương số không có giới hạn nào.`,
  perSessionCustomary: (value, assumption) => `Nếu ${assumption}: ${value}`,
  intensity: (value) => `Cường độ tham gia: ${value} lượt trên 100 dân`,
  intensityReason: (population, period, source) =>
    `Lý do: một người có thể dự nhiều lần, nên đây là cường độ, không phải tỷ lệ người dân tham gia. Mẫu số: dân số trung bình ${period} (sơ bộ), ${population}, theo ${source}; báo cáo không nêu dân số.`,
  rate: (value) =>
    `Tỷ lệ người dân tham gia: ${value}. Cần số người tham gia, mỗi người tính một lần, trên tổng số người cùng loại; báo cáo chỉ có số lượt.`,
  distinctPeople: (people) =>
    `Số người đã dự, không tính trùng: riêng buổi tuyên truyền ở trường và hội nghị là ${people}; với các buổi ở cấp xã, báo cáo chỉ có số lượt.`,
  otherYears: "So với năm trước, trừ số mô hình: báo cáo không có số liệu năm 2021.",
};

const en: Sentences = {
  title: "MOVEMENT “ALL THE PEOPLE PROTECT NATIONAL SECURITY”, HÒA BÌNH PROVINCE, 2022",
  headings: {
    sources: "Sources",
    directives: "1. Directing documents",
    activities: "2. Outreach",
    media: "3. Media output",
    engagements: "4. People met and commended",
    models: "5. Models of “Dân vận khéo” (skilful mass mobilisation) in the provincial police",
    rates: "6. Averages and intensities",
    notComputed: "7. What cannot be computed, and why",
  },
  communePolice: "police units of the communes",
  source: (title, publisher, locator) => `${title} (${publisher}, ${locator})`,
  directive: (kind, number, issuedOn, issuer) =>
    `${kind} ${number}${issuedOn === null ? "" : ` of ${issuedOn}`}, ${issuer}`,
  scheme: (kind, title, years, visionYear) => `${kind} “${title}”, ${years}, with a vision to ${visionYear}`,
  activity: (kind, place, counts, audiences, topics) =>
    `${capitalised(kind)}, ${place}: ${counts}${audiences.length === 0 ? "" : ` (${audiences.join("; ")})`}; about: ${topics.join("; ")}`,
  activitiesNotAdded: (several) =>
    `These three are not added up: the report does not say whether the first two are among the ${several}.`,
  mediaNotAdded:
    "Each kind has a unit of its own, so they are listed and not added up. Standing columns are a stock, not an increase.",
  engagement: (kind, audience, headcount, place) =>
    `${capitalised(kind)} of ${audience}: ${headcount}, ${place}`,
  engagementsNotAdded: (counts, together) =>
    `${counts.join(" and ")} are not added up: the report does not say whether some of them are the same. Both together are ${together}.`,
  opening: (count, notes) => `End of 2021: ${count} (${notes})`,
  added: (count) => `Built and replicated in 2022: ${count}`,
  closing: (count) => `End of 2022: ${count}`,
  growth: (absolute, percentage) => `Growth: ${absolute}, ${percentage} of the models at the end of 2021`,
  perSession: (value) => `Attendances per session in the communes: ${value}`,
  perSessionReason: (attendances, sessions) =>
    `Why: neither “${attendances}” nor “${sessions}” says how many there were at most, so nothing bounds the quotient.`,
  perSessionCustomary: (value, assumption) => `With ${assumption}: ${value}`,
  intensity: (value) => `Participation intensity: ${value} attendances per 100 inhabitants`,
  intensityReason: (population, period, source) =>
    `Why: one person may attend often, so this is an intensity and not the share of people who took part. Denominator: average population of ${period} (preliminary), ${population}, from ${source}; the report names no population.`,
  rate: (value) =>
    `Participation rate: ${value}. It needs people, each counted once, over a like population; the report counts attendances.`,
  distinctPeople: (people) =>
    `Different people who took part: at the school and the conference alone ${people}; of the sessions in the communes the report counts attendances only.`,
  otherYears: "Comparison with the year before, models aside: the report has no figures of 2021.",
};

/** The sentences of a language. */
export const sentences = { vi, en };

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
