import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("src", import.meta.url));

// What the mutation tester runs, in one zone and without type checking: the tests of the layers that calculate and judge, or those that MUTATION_TESTS names.
const tests = process.env["MUTATION_TESTS"]?.split(",") ?? [
  "test/{quantity,calendar,geography,metrics,rules,locale}/**/*.test.ts",
  "test/schema/problems.test.ts",
];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^phongtrao$/, replacement: `${src}/index.ts` },
      { find: /^phongtrao\/(.+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    include: tests,
    env: { TZ: "UTC" },
    setupFiles: ["test/setup.ts"],
  },
});
