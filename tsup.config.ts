import { defineConfig } from "tsup";

// One output file a source file: bundling would cost consumers their tree shaking. Declarations come from tsc.
export default defineConfig({
  entry: ["src/**/*.ts"],
  bundle: false,
  format: "esm",
  target: "es2022",
  dts: false,
  clean: true,
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
