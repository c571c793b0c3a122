import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("src", import.meta.url));

// What the mutation tester runs: the tests of the layers that calculate, in one zone, without type checking.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^phongtrao$/, replacement: `${src}/index.ts` },
      { find: /^phongtrao\/(.+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    include: ["test/{quantity,metrics,locale}/**/*.test.ts", "test/schema/problems.test.ts"],
    env: { TZ: "UTC" },
    setupFiles: ["test/setup.ts"],
  },
});
