import {
  type Metric,
  metricLabel,
  standardMetrics,
  type StandardMetrics,
  type UnitId,
  units,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { formatPage } from "./site/format-page.js";

/** Where the page stands, relative to the checkout. */
export const metricsPagePath = "docs/metrics/README.md";

/** What writes it. */
export const metricsPageCommand = "npx tsx scripts/write-metrics-page.ts";

/** `docs/metrics/README.md`: the table of all metrics of the book, as prettier leaves it. */
export async function metricsPage(): Promise<string> {
  const rows = Object.values<Metric>(standardMetrics).map((metric) => `| ${cellsOf(metric).join(" | ")} |`);
  const page = [introduction, head, ...rows].join("\n");
  return await formatPage(metricsPagePath, page);
}

const introduction = `# The book of metrics

What a [plan](../cubes.md) can ask for by name. Each metric has a page with what it reads, what it does with what is missing or hedged, what it is easily mistaken for, and an example. \`metricLabel(id, locale)\` gives the head of its column; \`standardMetrics[id].definition\` its definition in a sentence.

There are six sorts:

- **Flows** happen in a period: sessions, attendances, models added. They are added up, from records that lie wholly within it.
- **Stocks** are there at its end: models in force, population. They are never added up over time.
- **Reach** is how many different units of a level the records were in: communes reached. A commune counts once, however often it was reached.
- **References** are looked up, since no record of the group counts them: communes that existed, returns expected, targets.
- **Ratios** of two of these are formed anew for every row and total from their parts, never summed or averaged.
- **Computed** from several is the growth of models.

<!-- Written by \`${metricsPageCommand}\`. -->
`;

const head = `| metric | in Vietnamese | in English | unit | over time | over places | reads |
| --- | --- | --- | --- | --- | --- | --- |`;

function cellsOf(metric: Metric): readonly string[] {
  const { id } = metric;
  const { unit, overTime, overPlaces, reads } = natureOf(metric);
  return [
    `[\`${id}\`](${id}.md)`,
    metricLabel(id, vi),
    metricLabel(id, en),
    unit,
    overTime,
    overPlaces,
    reads,
  ];
}

/** How a metric behaves, in the words of the table. */
interface Nature {
  readonly unit: string;
  readonly overTime: string;
  readonly overPlaces: string;
  readonly reads: string;
}

function natureOf(metric: Metric): Nature {
  if ("numerator" in metric) return ofRatio(metric);
  if ("compute" in metric) return ofComputed(metric);
  const unit = code(metric.unit);
  if ("refersTo" in metric) return { unit, ...lookedUp[metric.refersTo.kind] };
  const reads = readingOf(metric);
  if ("reaches" in metric) return { unit, overTime: "different ones", overPlaces: "different ones", reads };
  const overTime = typeof metric.overTime === "string" ? aggregateWords[metric.overTime] : "its own way";
  if (metric.overTime === "last") {
    const { additiveOverPlaces } = units[metric.unit as UnitId];
    return { unit, overTime, overPlaces: aggregateWords[additiveOverPlaces ? "sum" : "distinct"], reads };
  }
  const overPlaces = metric.overPlaces === undefined ? overTime : aggregateWords[metric.overPlaces];
  return { unit, overTime, overPlaces, reads };
}

const aggregateWords = {
  sum: "added up",
  count: "counted",
  max: "the largest",
  distinct: "bounds: the largest to the sum",
  last: "the latest",
};

const lookedUp = {
  units: { overTime: "on the last day", overPlaces: "those of the place", reads: "the gazetteer" },
  returns: {
    overTime: "added up",
    overPlaces: "added up",
    reads: "`submissions` as the plan's `reporting` says",
  },
  target: { overTime: "that of the period", overPlaces: "that of the place", reads: "`targets`" },
};

function ofRatio({
  numerator,
  denominator,
  per = 1,
  outOfAll,
}: Extract<Metric, { numerator: string }>): Nature {
  const over = outOfAll === undefined ? "" : ` of all by ${outOfAll.map(code).join(", ")}`;
  return {
    unit: `${unitOf(numerator)} per ${per === 1 ? "" : `${per} `}${unitOf(denominator)}`,
    overTime: "formed anew",
    overPlaces: "formed anew",
    reads: `${link(numerator)} over ${link(denominator)}${over}`,
  };
}

function ofComputed({ parts }: Extract<Metric, { compute: unknown }>): Nature {
  const ids = Object.values(parts).map((part) => (typeof part === "string" ? part : part.metric));
  const [unit = ""] = ids.map(unitOf);
  const reads = [...new Set(ids)].map(link).join(", ");
  return { unit: `${unit} per ${unit}`, overTime: "computed anew", overPlaces: "computed anew", reads };
}

function readingOf({ source, where = {}, ...metric }: Extract<Metric, { source: string }>): string {
  const field =
    "of" in metric && metric.of !== undefined ? `${code(metric.of)} of ${code(source)}` : code(source);
  const words = Object.entries(where).map(([word, list]) => `${word} ${list.map(code).join(" or ")}`);
  return [field, ...words].join(", ");
}

function unitOf(id: string): string {
  const metric: Metric = standardMetrics[id as keyof StandardMetrics];
  return "unit" in metric ? code(metric.unit) : "";
}

function link(id: string): string {
  return `[${code(id)}](${id}.md)`;
}

function code(word: string): string {
  return `\`${word}\``;
}
