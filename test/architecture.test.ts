import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** `from imports to`, and the rule that forbids it. An import is written as a value unless it begins with `type `. */
const forbidden: readonly (readonly [rule: string, from: string, to: string])[] = [
  ["internal-stays-in-its-layer", "internal/asks-quantity", "quantity/b"],
  ["quantity-stays-in-its-layer", "quantity/asks-calendar", "calendar/b"],
  ["calendar-stays-in-its-layer", "calendar/kinds/asks-quantity", "quantity/b"],
  ["geography-stays-in-its-layer", "geography/asks-records", "type records/b"],
  ["records-stays-in-its-layer", "records/asks-metrics", "type metrics/b"],
  ["metrics-stays-in-its-layer", "metrics/asks-rules", "type rules/b"],
  ["rules-stays-in-its-layer", "rules/asks-schema", "schema/b"],
  ["schema-stays-in-its-layer", "schema/asks-text", "text/b"],
  ["text-stays-in-its-layer", "text/asks-locale", "locale/vi/b"],
  ["interchange-stays-in-its-layer", "interchange/asks-sql", "type sql/b"],
  ["sql-stays-in-its-layer", "sql/asks-charts", "charts/b"],
  ["charts-stays-in-its-layer", "charts/asks-sql", "sql/b"],
  ["locales-are-strangers", "locale/vi/asks-en", "type locale/en/b"],
  ["no-circle", "quantity/circle-a", "quantity/circle-b"],
  ["index-is-for-consumers", "metrics/asks-a-door", "geography/index"],
  ["index-is-for-consumers", "metrics/asks-the-root", "index"],
  ["no-node-built-in", "quantity/asks-node", "node:fs"],
  ["no-undeclared-package", "quantity/asks-a-tool", "vitest"],
  ["no-undeclared-package", "quantity/asks-a-stranger", "lodash"],
  ["decimal\\.js-has-one-door", "records/asks-decimal", "decimal.js"],
  ["decimal\\.js-has-one-door", "quantity/asks-decimal", "decimal.js"],
  ["date-fns-has-one-door", "calendar/asks-date-fns", "date-fns"],
  ["zod-has-one-door", "records/asks-zod", "type zod"],
];

const allowed: readonly (readonly [from: string, to: string])[] = [
  ["internal/a", "internal/b"],
  ["quantity/a", "internal/b"],
  ["quantity/yearly-growth", "decimal.js"],
  ["calendar/kinds/a", "calendar/b"],
  ["calendar/plain-date", "date-fns"],
  ["geography/a", "calendar/b"],
  ["records/a", "geography/b"],
  ["metrics/a", "type records/b"],
  ["rules/a", "metrics/b"],
  ["schema/a", "zod"],
  ["text/a", "rules/b"],
  ["interchange/a", "metrics/b"],
  ["sql/a", "metrics/b"],
  ["charts/a", "metrics/b"],
  ["locale/vi/a", "type rules/b"],
  ["locale/en/a", "schema/b"],
  ["index", "schema/b"],
];

/** The way back, by type only; a circle is reported once. */
const closesTheCircle = ["quantity/circle-b", "type quantity/circle-a"] as const;
const lonely = "quantity/nobody-imports-me";
const root = fileURLToPath(new URL("..", import.meta.url));
let options: ICruiseOptions;

beforeAll(async () => {
  options = await extractDepcruiseOptions(join(root, ".dependency-cruiser.cjs"));
});

describe("the imports of src", () => {
  it("keep to the layers", { timeout: 60_000 }, async () => {
    expect(await violations(root)).toStrictEqual([]);
  });

  it("start from folders that all have a layer", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const layered = ruleNames().filter((name) => name.endsWith("-stays-in-its-layer"));
    // The highest layer, locale, may import every other and so has no layer rule; `locales-are-strangers` is about it.
    const known = [...layered.map((name) => name.replace("-stays-in-its-layer", "")), "locale"];
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toStrictEqual([]);
  });
});

describe("the rules, on a house that breaks them", () => {
  let house: string;
  let found: readonly string[];

  beforeAll(async () => {
    house = mkdtempSync(join(tmpdir(), "phongtrao-house-"));
    for (const [path, text] of fakeHouse()) write(join(house, path), text);
    found = await violations(house);
  }, 60_000);

  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  it.each(forbidden)("%s: %s does not import %s", (rule, from, to) => {
    expect(found).toContain(`${rule}: ${pathOf(from)} -> ${targetOf(to)}`);
  });

  it("no-orphan: a file that nobody imports and that imports nothing", () => {
    expect(found).toContain(`no-orphan: ${pathOf(lonely)} -> ${pathOf(lonely)}`);
  });

  it.each(allowed)("%s imports %s", (from) => {
    expect(found.filter((violation) => violation.includes(`: ${pathOf(from)} -> `))).toStrictEqual([]);
  });

  it("has a row for each rule", () => {
    const seen = new Set(["no-orphan", ...forbidden.map(([rule]) => rule)]);
    expect(ruleNames().filter((name) => !seen.has(name))).toStrictEqual([]);
  });
});

/** The violations in the `src` of a folder, as `rule: from -> to`. */
async function violations(baseDir: string): Promise<readonly string[]> {
  const tsConfig = extractTSConfig(join(root, "tsconfig.json"));
  const { output } = await cruise(["src"], { ...options, baseDir }, undefined, { tsConfig });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

function ruleNames(): readonly string[] {
  return (options.ruleSet?.forbidden ?? []).map(({ name }) => name ?? "a rule without a name");
}

/** Each row of the tables as a file, the files that they import, and packages that are only names. */
function fakeHouse(): readonly (readonly [path: string, text: string])[] {
  const rows = [...forbidden.map(([, from, to]) => [from, to] as const), closesTheCircle, ...allowed];
  const targets = rows.map(([, to]) => bare(to)).filter((to) => !isPackage(to));
  const empty = [...targets, lonely].map((name) => [pathOf(name), "export const a = 1;\n"] as const);
  const importing = rows.map(([from, to]) => [pathOf(from), importOf(from, to)] as const);
  return [...empty, ...importing, ...fakePackages()];
}

function importOf(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1) || "./";
  const target = isPackage(bare(to)) ? bare(to) : `${up}${bare(to)}.js`;
  return to.startsWith("type ")
    ? typeImport(target)
    : `import { a } from "${target}";\nexport const b = a;\n`;
}

function typeImport(target: string): string {
  return `import type { a } from "${target}";\nexport type B = typeof a;\n`;
}

function fakePackages(): readonly (readonly [path: string, text: string])[] {
  const packages = ["decimal.js", "date-fns", "zod", "vitest", "lodash"];
  const declared = {
    type: "module",
    dependencies: { "decimal.js": "*", "date-fns": "*" },
    peerDependencies: { zod: "*" },
    devDependencies: { vitest: "*", zod: "*" },
  };
  return [
    ["package.json", JSON.stringify(declared)],
    ...packages.flatMap((name) => [
      [
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, type: "module", exports: "./index.js" }),
      ] as const,
      [`node_modules/${name}/index.js`, "export const a = 1;\n"] as const,
    ]),
  ];
}

function targetOf(to: string): string {
  const name = bare(to);
  if (name.startsWith("node:")) return name.replace("node:", "");
  return isPackage(name) ? `node_modules/${name}/index.js` : pathOf(name);
}

function bare(to: string): string {
  return to.replace(/^type /, "");
}

function isPackage(name: string): boolean {
  return name !== "index" && !name.includes("/");
}

function pathOf(name: string): string {
  return `src/${name}.ts`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
