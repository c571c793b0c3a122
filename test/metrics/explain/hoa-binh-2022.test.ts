import { readFileSync } from "node:fs";
import { explain, modelGrowth, parseRegister } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";

const file = new URL("../../../examples/data/hoa-binh-2022.json", import.meta.url);
const register = parseRegister(JSON.parse(readFileSync(file, "utf8")));
const { opening, relative } = modelGrowth(register, {
  movement: "dan-van-kheo",
  from: "2021",
  to: "2022",
  lineage: true,
});
if (opening === null) throw new Error("the report gives the models of 2022 and what was added");

describe("108 models at the end of 2021, which the report of Hòa Bình 2022 does not state", () => {
  it("are explained in Vietnamese, from both entries and both sentences", () => {
    const lines = [
      "Đầu kỳ: 108 mô hình (suy ra, báo cáo không nêu) = 123 mô hình − 15 mô hình, với giả định không có mô hình nào bị thanh loại hoặc sáp nhập và không có mô hình nào được đếm lại",
      "  Cuối kỳ: 123 mô hình, theo số liệu đã báo cáo",
      "    Sổ theo dõi mô hình, bản ghi models-total-2022 (số cuối kỳ, năm 2022): 123 mô hình",
      "      Trích: “123 mô hình”, nguồn: Nâng cao chất lượng, hiệu quả phong trào Toàn dân bảo vệ an ninh Tổ quốc (Cổng thông tin điện tử tỉnh Hòa Bình, bài viết số 44865)",
      "  Tăng trong kỳ: 15 mô hình, theo số liệu đã báo cáo",
      "    Sổ theo dõi mô hình, bản ghi models-added-2022 (xây dựng, nhân rộng, năm 2022): 15 mô hình",
      "      Trích: “15 mô hình”, nguồn: Nâng cao chất lượng, hiệu quả phong trào Toàn dân bảo vệ an ninh Tổ quốc (Cổng thông tin điện tử tỉnh Hòa Bình, bài viết số 44865)",
    ];
    expect(explain(opening, { register, locale: vi }).text.split("\n")).toStrictEqual(lines);
  });

  it("are explained in English", () => {
    const lines = [
      "Opening: 108 models (inferred, the report does not say) = 123 models − 15 models, assuming that no model was dropped or merged away and no model was counted anew",
      "  Closing: 123 models, as reported",
      "    Ledger of models, record models-total-2022 (closing stock, 2022): 123 models",
      "      Quote: “123 mô hình”, from Nâng cao chất lượng, hiệu quả phong trào Toàn dân bảo vệ an ninh Tổ quốc (Cổng thông tin điện tử tỉnh Hòa Bình, bài viết số 44865)",
      "  Added: 15 models, as reported",
      "    Ledger of models, record models-added-2022 (built and replicated, 2022): 15 models",
      "      Quote: “15 mô hình”, from Nâng cao chất lượng, hiệu quả phong trào Toàn dân bảo vệ an ninh Tổ quốc (Cổng thông tin điện tử tỉnh Hòa Bình, bài viết số 44865)",
    ];
    expect(explain(opening, { register, locale: en }).text.split("\n")).toStrictEqual(lines);
  });

  it("quote what stands in the report", () => {
    const source = new URL("../../fixtures/hoa-binh-2022/source.vi.txt", import.meta.url);
    const report = readFileSync(source, "utf8");
    const quotes = explain(opening, { register }).operands.flatMap(({ records }) =>
      records.flatMap(({ sources }) => sources.map(({ quote }) => quote ?? "")),
    );
    expect(quotes).toStrictEqual(["123 mô hình", "15 mô hình"]);
    for (const quote of quotes) expect(report).toContain(quote);
  });

  it("stand below the growth of 13.89 %, which is 15 over 108", () => {
    const lines = explain(relative, { register, locale: vi }).text.split("\n");
    expect(lines[0]).toBe("13,89% (suy ra, báo cáo không nêu) = 15 mô hình : 108 mô hình");
    expect(lines[1]).toBe(
      "  Tử số: 15 mô hình = 15 mô hình, với giả định không có mô hình nào bị thanh loại hoặc sáp nhập và không có mô hình nào được đếm lại",
    );
    expect(lines[2]).toBe("    Tăng trong kỳ: 15 mô hình, theo số liệu đã báo cáo");
    expect(lines.filter((line) => line.startsWith("  Mẫu số"))).toStrictEqual([
      "  Mẫu số: 108 mô hình (suy ra, báo cáo không nêu) = 123 mô hình − 15 mô hình, với giả định không có mô hình nào bị thanh loại hoặc sáp nhập và không có mô hình nào được đếm lại",
    ]);
  });
});
