import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Metric, metricLabel, standardMetrics, units } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { metricsPage, metricsPageCommand, metricsPagePath } from "../../scripts/metrics-page.js";
import { root } from "../docs/doors.js";
import { fencesOf } from "../docs/fences.js";

const ids = Object.keys(standardMetrics);
const book = Object.entries<Metric>(standardMetrics);
const pages = readdirSync(join(root, "docs/metrics"));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const fileOf = (id: string) => `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

describe.each(book)("%s", (id, metric) => {
  it("stands in the book under its id, in a file of its own", () => {
    expect(metric.id).toBe(id);
    expect(read(`src/metrics/book/${fileOf(id)}`)).toContain(
      `export const ${id} = defineMetric({\n  id: "${id}",`,
    );
  });

  it("is defined in a sentence, with a source", () => {
    expect(metric.definition).toMatch(/^[A-Z].*[^.]\.$/);
    expect(metric.provenance).not.toBe("");
  });

  it("has a unit that there is, or parts that there are", () => {
    if ("unit" in metric) expect(Object.keys(units)).toContain(metric.unit);
    else expect(partsOf(metric).filter((part) => !ids.includes(part))).toStrictEqual([]);
  });

  it("has a page with its label, its source and an example that asks for it", () => {
    const page = read(`docs/metrics/${id}.md`);
    expect(page).toMatch(new RegExp(`^# \`${id}\`: `));
    expect(page).toContain(`**${metricLabel(id, vi)}**, in \``);
    expect(page).toContain(`**Source**: ${metric.provenance}.`);
    for (const [, target = ""] of page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
      if (!target.startsWith("../")) expect(pages).toContain(target);
      expect(existsSync(join(root, "docs/metrics", target)), target).toBe(true);
    }
    const examples = fencesOf(page.split("\n")).filter(({ info }) => info === "ts");
    expect(examples.map(({ text }) => text).join("\n")).toContain(`: "${id}"`);
  });
});

function partsOf(metric: Exclude<Metric, { unit: string }>): readonly string[] {
  if ("numerator" in metric) return [metric.numerator, metric.denominator];
  return Object.values(metric.parts).map((part) => (typeof part === "string" ? part : part.metric));
}

describe.each([
  ["vi", vi],
  ["en", en],
])("the labels in %s", (_, words) => {
  const labels = ids.map((id) => metricLabel(id, words));

  it("are there for every metric, none twice, in NFC and fit for the head of a column", () => {
    expect(new Set(labels).size).toBe(ids.length);
    for (const label of labels) {
      expect(ids).not.toContain(label);
      expect(label.normalize("NFC")).toBe(label);
      expect(label).toMatch(/^\p{Lu}/u);
      expect(label.length).toBeLessThanOrEqual(50);
    }
  });

  it("are the id where the language does not know the metric, whatever it is called", () => {
    expect([
      metricLabel("leaflets", words),
      metricLabel("toString", words),
      metricLabel("__proto__", words),
    ]).toStrictEqual(["leaflets", "toString", "__proto__"]);
  });
});

it("has no file and no page that belongs to no metric", () => {
  expect(readdirSync(join(root, "src/metrics/book")).sort()).toStrictEqual(
    [...ids.map(fileOf), "standard-metrics.ts"].sort(),
  );
  expect([...pages].sort()).toStrictEqual([...ids.map((id) => `${id}.md`), "README.md"].sort());
});

it("has a table of all metrics that is current", async () => {
  expect(read(metricsPagePath), `The table is old. Write it with: ${metricsPageCommand}`).toBe(
    await metricsPage(),
  );
});

it("is frozen and in alphabetical order", () => {
  expect(ids).toStrictEqual([...ids].sort());
  expect(
    [standardMetrics, ...Object.values(standardMetrics)].filter((one) => !Object.isFrozen(one)),
  ).toStrictEqual([]);
});
