import type { standardMetrics } from "phongtrao";
import { metricLabel, type MetricWords } from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { expectTypeOf, it } from "vitest";

it("a language that forgets a metric does not compile", () => {
  const { attendance, ...others } = vi.metrics;
  expectTypeOf(attendance).toBeString();
  // @ts-expect-error attendance has no label
  const forgetful: MetricWords = { metrics: others };
  expectTypeOf(forgetful).toEqualTypeOf<MetricWords>();
});

it("a language may name metrics of your own", () => {
  const words: MetricWords = { metrics: { ...vi.metrics, leaflets: "Số tờ rơi" } };
  expectTypeOf(metricLabel("leaflets", words)).toBeString();
  expectTypeOf<keyof typeof standardMetrics>().toExtend<keyof MetricWords["metrics"]>();
});
