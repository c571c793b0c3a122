import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = [
  { find: /^phongtrao$/, replacement: from("src/index.ts") },
  { find: /^phongtrao\/(.+)$/, replacement: `${from("src")}/$1/index.ts` },
];
const project = (name: string, include: string[], zone: string, exclude: string[] = []) => ({
  resolve: { alias },
  test: {
    name,
    include,
    exclude,
    env: { TZ: zone },
    pool: "forks" as const,
    isolate: false,
    // A machine under load takes many times as long; what hangs is found all the same.
    testTimeout: 120_000,
    setupFiles: ["test/setup.ts"],
  },
});
const laws = ["test/**/*.laws.test.ts"];
const docs = ["test/docs/**/*.test.ts"];
// Minutes of it, in which no clock is read: figures held against what truly happened, other laws of what the calendar has read before, and numbers in texts.
const zoneless = [
  "test/metrics/truth/**",
  "test/{metrics,rules}/**/*.laws.test.ts",
  "test/rules/book/provenance/read-numbers.test.ts",
  "test/rules/book/duplicates/*-findings.test.ts",
];

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      project("unit", ["test/**/*.test.ts"], "UTC", [...laws, ...docs]),
      project("laws", laws, "UTC"),
      project("docs", docs, "UTC"),
      // Whatever touches a date runs twice more, on both sides of Greenwich; the examples do so by themselves.
      project(
        "ho-chi-minh",
        ["test/{calendar,geography,metrics,rules}/**/*.test.ts"],
        "Asia/Ho_Chi_Minh",
        zoneless,
      ),
      project(
        "los-angeles",
        ["test/{calendar,geography,metrics,rules}/**/*.test.ts"],
        "America/Los_Angeles",
        zoneless,
      ),
      {
        resolve: { alias },
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
          },
        },
      },
    ],
  },
});
