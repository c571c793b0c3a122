import { exactly, formatRatio, growth, participationRate, ratio, totalRatio } from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { expect, it } from "vitest";

const rise = growth(exactly(10, "model"), exactly(12, "model")).relative;
const places = { places: 1, percent: true } as const;

it("a total of ratios warns of what each of them warns of", () => {
  const acrossBreak = { seriesBreak: true, acrossBreak: "compute" } as const;
  const fall = growth(exactly(2382, "model"), exactly(1602, "model"), acrossBreak).relative;
  // 780 fewer and 2 more of 2,392 are −778 of 2,392.
  for (const list of [
    [fall, rise],
    [rise, fall],
  ]) {
    const total = totalRatio(list);
    expect([total?.flags, total && formatRatio(total, vi, places)]).toStrictEqual([
      ["seriesBreak"],
      "-32,5%",
    ]);
  }
  const more = participationRate({ participants: exactly(15, "person"), population: exactly(10, "person") });
  const half = ratio(exactly(5, "person"), exactly(10, "person"));
  expect(totalRatio([more, half])?.flags).toStrictEqual(["exceedsWhole"]);
});

it("a total with a comparison that was refused is refused for the same reason", () => {
  const refused = growth(exactly(2382, "model"), exactly(1602, "model"), { seriesBreak: true }).relative;
  const total = totalRatio([rise, refused]);
  expect(total && formatRatio(total, vi, places)).toBe("không so sánh được (cách đếm đã thay đổi)");
});
