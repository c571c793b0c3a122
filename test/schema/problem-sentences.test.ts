import { codes, type FieldContent, type Problem, renderProblem, units } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { problemWords, vi } from "phongtrao/locale/vi";
import { activitySchema, registerSchema } from "phongtrao/schema";
import { describe, expect, it } from "vitest";
import { samples } from "./samples.js";
import { problemOf, problemsOf } from "./told.js";

const both = (problem: Problem) => [renderProblem(problem, vi), renderProblem(problem, en)];

const attendance = (changes: object) => ({
  attendance: { value: 120, hedge: "exact", unit: "person", ...changes },
});
const models = (changes: object) => ({
  quantity: { value: 108, hedge: "exact", unit: "model", ...changes },
});

describe("codes are told with what the language calls them", () => {
  it("those of a code list", () => {
    expect(both(problemOf("activity", { kind: "hop" }))).toStrictEqual([
      "“hop” không có trong danh mục; chọn một trong: talk (buổi tuyên truyền), conference (hội nghị), training (tập huấn), contest (hội thi, cuộc thi), festival (ngày hội), performance (biểu diễn văn nghệ), mobileLoudspeaker (tuyên truyền lưu động), doorToDoor (tuyên truyền tại nhà), dialogue (đối thoại), launch (lễ phát động), exhibition (triển lãm), other (hoạt động khác).",
      '"hop" is not in the code list; use one of: talk, conference, training, contest, festival, performance, mobileLoudspeaker (mobile loudspeaker), doorToDoor (door to door), dialogue, launch, exhibition, other (other activity).',
    ]);
  });

  it("a capital alone says no more than the code", () => {
    const [, sentence] = both(problemOf("directive", { type: "quyết định" }));
    expect(sentence).toContain("use one of: resolution, decision, directive,");
    expect(sentence).toContain("officialLetter (Official letter), urgentDispatch (Urgent dispatch), appeal.");
  });

  it("one word is called otherwise in another list", () => {
    const last = (problem: Problem) => renderProblem(problem, vi).split(", ").at(-1);
    expect(last(problemOf("activity", { topics: ["lũ"] }))).toBe("other (nội dung khác).");
    expect(last(problemOf("mediaOutput", { channel: "zalo" }))).toBe("other (kênh khác).");
  });

  it("hedges", () => {
    expect(both(problemOf("activity", attendance({ hedge: "hơn" })))).toStrictEqual([
      "“hơn” không có trong danh mục; chọn một trong: exact (đúng số đã ghi), moreThan (trên), atLeast (từ … trở lên), nearly (gần), lessThan (dưới), atMost (không quá), about (khoảng), between (từ … đến …).",
      '"hơn" is not in the code list; use one of: exact, moreThan (more than), atLeast (at least), nearly, lessThan (less than), atMost (at most), about, between (… to …).',
    ]);
    const printed = problemOf("statedRate", { hedge: "hơn" });
    expect(printed.holds).toBe("hedges");
    expect(renderProblem(printed, vi)).toMatch(/about \(khoảng\)\.$/);
  });

  it("units", () => {
    expect(both(problemOf("activity", attendance({ unit: "người" })))).toStrictEqual([
      "Đơn vị tính “người” không dùng được ở đây; chọn một trong: person (người), attendance (lượt người).",
      'The unit "người" does not belong here; use one of: person, attendance.',
    ]);
    expect(both(problemOf("ledgerEntry", models({ unit: "mô hình" })))).toStrictEqual([
      "Đơn vị tính “mô hình” không dùng được ở đây; chọn một trong: model (mô hình), modelType (loại mô hình), modelSite (điểm mô hình).",
      'The unit "mô hình" does not belong here; use one of: model, modelType (model types), modelSite (model sites).',
    ]);
  });

  it("codes of one's own, where the words have them", () => {
    const options = { codes: { ...codes, holders: ["collective", "family", "toString"] }, units };
    const problem = problemOf("ledgerEntry", { holder: "nhóm" }, options);
    const list = (words: typeof vi) => renderProblem(problem, words).split("; ")[1];
    expect(list(vi)).toBe("chọn một trong: collective (tập thể), family, toString.");
    const holders = { ...vi.codes.holders, family: "gia đình" };
    expect(list({ ...vi, codes: { ...vi.codes, holders } })).toBe(
      "chọn một trong: collective (tập thể), family (gia đình), toString.",
    );
  });

  it("in lists of a register too", () => {
    const [problem] = problemsOf({
      activities: [samples.activity, { ...samples.activity, id: "b", kind: "x" }],
    });
    expect(problem?.holds).toBe("activityKinds");
  });

  it("of lists that no program extends too", () => {
    const problem = problemOf("submission", { status: "duyệt" });
    expect(problem.holds).toBe("submissionStatuses");
    expect(both(problem)).toStrictEqual([
      "“duyệt” không có trong danh mục; chọn một trong: draft (đang soạn thảo), submitted (đã nộp, chờ duyệt), accepted (đã duyệt), rejected (bị trả lại).",
      '"duyệt" is not in the code list; use one of: draft, submitted (submitted, not accepted yet), accepted, rejected (sent back).',
    ]);
  });

  it.each<[keyof typeof samples, object, FieldContent]>([
    ["adminUnit", { level: "tỉnh" }, "adminLevels"],
    ["activity", { level: "tỉnh" }, "adminLevels"],
    [
      "activity",
      { audiences: { relation: "trong đó", parts: [{ audience: "youth" }] } },
      "audienceRelations",
    ],
    ["ledgerEntry", { kind: "correction", effect: "tăng" }, "correctionEffects"],
    ["ledgerEntry", { kind: "thành lập" }, "ledgerKinds"],
    ["population", { basis: "năm" }, "populationBases"],
    ["statedRate", { kind: "tỷ lệ" }, "statedRateKinds"],
    ["succession", { kind: "nhập" }, "successionKinds"],
    ["target", { direction: "tăng" }, "targetDirections"],
  ])("%s with %j is told which list its words are of", (kind, wrong, list) => {
    expect(problemOf(kind, wrong).holds).toBe(list);
  });

  it("the sentence for developers, and the words of problems alone, have the codes as they are", () => {
    const problem = problemOf("activity", attendance({ unit: "người" }));
    expect(problem.message).toBe('The unit "người" does not belong here; use one of: person, attendance.');
    expect(renderProblem(problem, problemWords)).toBe(
      "Đơn vị tính “người” không dùng được ở đây; chọn một trong: person, attendance.",
    );
  });
});

describe("what is not a quantity where one belongs", () => {
  const inVietnamese =
    "Cần ghi riêng ba phần: số; đúng số hay áng chừng (trên, gần, khoảng…); đơn vị tính. Đang ghi ";
  const inEnglish = "A count has three fields, its value, its hedge and its unit; found ";

  it.each<[attendance: unknown, inVietnamese: string, inEnglish: string]>([
    [120, "120", "120"],
    [-2.5, "-2,5", "-2.5"],
    ["120", "“120”", '"120"'],
    ["trên 1.200 lượt", "“trên 1.200 lượt”", '"trên 1.200 lượt"'],
    [null, "giá trị trống (null)", "null"],
    [[120], "một danh sách", "a list"],
  ])("is told the parts that it lacks: %j", (wrong, found, shown) => {
    const sentences = [`${inVietnamese}${found}.`, `${inEnglish}${shown}.`];
    expect(both(problemOf("activity", { attendance: wrong }))).toStrictEqual(sentences);
    expect(both(problemOf("ledgerEntry", { quantity: wrong }))).toStrictEqual(sentences);
    const audiences = { relation: "subset", parts: [{ audience: "youth", count: wrong }] };
    expect(both(problemOf("activity", { audiences }))).toStrictEqual(sentences);
  });

  it("is told so nowhere else", () => {
    expect(both(problemOf("activity", { audiences: 120 }))).toStrictEqual([
      "Giá trị phải là đối tượng, không phải 120.",
      "This must be an object; found 120.",
    ]);
    expect(both(problemOf("activity", { attendance: undefined, audiences: { relation: "subset" } }))[0]).toBe(
      "Thiếu thông tin bắt buộc.",
    );
  });
});

describe("what is no plain data", () => {
  it("a Date is told to be written as text", () => {
    const day = new Date(0);
    const sentences = [
      "Ngày phải ghi dưới dạng chữ, ví dụ 2022-11-18, không phải một giá trị ngày (Date).",
      "Write days as text, such as 2022-11-18; found a Date.",
    ];
    expect(both(problemOf("activity", { when: day }))).toStrictEqual(sentences);
    expect(both(problemOf("movement", { launchedOn: day }))).toStrictEqual(sentences);
    expect(both(problemOf("movement", { fields: day }))).toStrictEqual([
      "Giá trị phải là danh sách, không phải một giá trị ngày (Date).",
      "This must be a list; found a Date.",
    ]);
    const [within] = problemsOf(day);
    expect(within?.found).toBe("a Date");
  });

  it.each<[input: unknown, inVietnamese: string, inEnglish: string]>([
    [[], "một danh sách", "a list"],
    [
      new (class Register {
        readonly activities = [];
      })(),
      "một đối tượng thuộc lớp (class)",
      "an instance of a class",
    ],
    [() => 0, "một hàm (function)", "a function"],
    [undefined, "giá trị trống (undefined)", "undefined"],
    ["sổ", "“sổ”", '"sổ"'],
  ])("is told in the words of the language, case %#", (input, found, shown) => {
    expect(problemsOf(input).map(both)).toStrictEqual([
      [
        `Dữ liệu đưa vào phải là một đối tượng (object) thông thường, không phải ${found}.`,
        `The input must be a plain object; found ${shown}.`,
      ],
    ]);
  });

  it("in a field too", () => {
    expect(both(problemOf("movement", { name: ["Dân vận khéo"] }))[0]).toBe(
      "Giá trị phải là chữ, không phải một danh sách.",
    );
    expect(both(problemOf("movement", { name: { vi: "Dân vận khéo" } }))[0]).toBe(
      "Giá trị phải là chữ, không phải một đối tượng (object).",
    );
  });

  it("but a text of the same letters is a text", () => {
    expect(both(problemOf("activity", { topics: "a Date" }))[0]).toBe(
      "Giá trị phải là danh sách, không phải “a Date”.",
    );
  });
});

describe("a thousand that was written with a mark", () => {
  it.each([
    [3.5, "3,5", "3.500", "3500", "3,500"],
    [4.12, "4,12", "4.120", "4120", "4,120"],
    [88.5, "88,5", "88.500", "88500", "88,500"],
    [1.001, "1,001", "1.001", "1001", "1,001"],
    [999.999, "999,999", "999.999", "999999", "999,999"],
  ])("%d may be one", (value, decimal, grouped, plain, inEnglish) => {
    expect(both(problemOf("activity", attendance({ value })))).toStrictEqual([
      `Số đếm phải là số nguyên, đang ghi ${decimal}. Nếu muốn nói ${grouped} thì ghi ${plain}, không dùng dấu chấm.`,
      `The number must be whole; found ${String(value)}. If ${inEnglish} is meant, write ${plain} without a mark.`,
    ]);
  });

  it("so may the end of a range", () => {
    const problem = problemOf("activity", attendance({ value: 1, hedge: "between", upTo: 1.2 }));
    expect(problem.message).toBe(
      "The number must be whole; found 1.2. If 1,200 is meant, write 1200 without a mark.",
    );
  });

  it.each([
    [0.5, "0,5"],
    [1000.5, "1000,5"],
    [3.1415, "3,1415"],
  ])("%d is none", (value, decimal) => {
    const [sentence] = both(problemOf("activity", attendance({ value })));
    expect(sentence).toBe(`Số đếm phải là số nguyên, đang ghi ${decimal}.`);
  });

  it("a place in a text is not a count", () => {
    const provenance = [{ source: "s", span: [1, 2.5] }];
    expect(both(problemOf("activity", { provenance }))[1]).toBe("The number must be whole; found 2.5.");
  });
});

describe("a record that there is not", () => {
  const { activity, movement, adminUnit, population, source } = samples;
  const only = (register: object) => {
    const [problem] = problemsOf(register);
    if (problem === undefined) throw new Error("The register is sound.");
    return problem;
  };

  it("is told with the list that was looked in", () => {
    const problem = only({ activities: [{ ...activity, campaign: "c9" }] });
    expect(problem.holds).toBe("campaigns");
    expect(both(problem)).toStrictEqual([
      "Không có bản ghi nào mang mã “c9” trong danh sách “Đợt tuyên truyền, vận động”.",
      'Nothing in the list “Campaigns” is called "c9".',
    ]);
    expect(problem.message).toBe('Nothing in the list “campaigns” is called "c9".');
  });

  it("for places and sources too", () => {
    const elsewhere = only({ populations: [{ ...population, place: "25" }], adminUnits: [adminUnit] });
    expect(both(elsewhere)[0]).toBe("Không có bản ghi nào mang mã “25” trong danh sách “Đơn vị hành chính”.");
    const unsourced = only({
      movements: [{ ...movement, provenance: [{ source: "s2" }] }],
      sources: [source],
    });
    expect(both(unsourced)[1]).toBe('Nothing in the list “Sources” is called "s2".');
  });

  it("in a problem that was kept before problems had lists, without", () => {
    const { holds, ...kept } = only({ activities: [{ ...activity, campaign: "c9" }] });
    expect(holds).toBe("campaigns");
    expect(renderProblem(kept, vi)).toBe("Không có bản ghi nào mang mã “c9”.");
  });
});

it("the schemas themselves keep zod's sentences, whatever problems are told with", () => {
  const odd = {
    ...{ id: "a", kind: "hop", when: "2022", topics: [], sessions: 3 },
    attendance: { value: 1, hedge: "hơn", unit: "person" },
  };
  const [one, all] = [activitySchema.safeParse(odd), registerSchema.safeParse({ activities: [odd] })];
  const sentences = [one, all].map(({ error }) => error?.issues.map(({ message }) => message) ?? []);
  expect(sentences[1]).toStrictEqual(sentences[0]);
  expect(sentences[0]).toHaveLength(3);
  for (const sentence of sentences.flat()) expect(sentence).toMatch(/^Invalid (option|input): expected /);
});
