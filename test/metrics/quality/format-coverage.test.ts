import { type Coverage, formatCoverage } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { qualityWords, vi } from "phongtrao/locale/vi";
import { expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

type Told = Pick<Coverage, "status" | "received" | "expected">;

it.each<
  readonly [
    status: Told["status"],
    received: number | null,
    expected: number | null,
    vietnamese: string,
    english: string,
  ]
>([
  ["partial", 2, 4, "đã duyệt 2 trên 4 báo cáo", "2 of 4 returns accepted"],
  ["partial", 0, 34, "đã duyệt 0 trên 34 báo cáo", "0 of 34 returns accepted"],
  ["complete", 3321, 3321, "đã duyệt 3.321 trên 3.321 báo cáo", "3,321 of 3,321 returns accepted"],
  ["none-expected", 0, 0, "không có đơn vị nào phải báo cáo", "no unit had to report"],
  [
    "unknown",
    null,
    null,
    "chưa xác định được các đơn vị phải báo cáo",
    "it is not known which units had to report",
  ],
])("%s, %j of %j: %s", (status, received, expected, vietnamese, english) => {
  const told = { status, received, expected };
  expect([formatCoverage(told, vi), formatCoverage(told, en)]).toStrictEqual([vietnamese, english]);
});

it("refuses words and coverages that lack a part", () => {
  const told: Told = { status: "partial", received: 2, expected: 4 };
  expect(thrownBy(() => formatCoverage(told, qualityWords as never)).code).toBe("unprintable");
  expect(thrownBy(() => formatCoverage(null as never, vi)).code).toBe("unprintable");
  expect(thrownBy(() => formatCoverage({ ...told, received: Number.NaN }, vi)).code).toBe("invalid-figure");
});
