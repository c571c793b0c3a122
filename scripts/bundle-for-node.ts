/**
 * A step of `npm run build`: the doors as few files, which Node, Deno and Bun load in half the time that hundreds take. Bundlers and browsers get the hundreds, since what is not
 * imported can be left out of those.
 */
import { build } from "esbuild";
import { doors, root } from "../test/docs/doors.js";

await build({
  absWorkingDir: root,
  entryPoints: doors().map(({ targets }) => targets["default"] ?? ""),
  outbase: "dist",
  outdir: "dist/node",
  chunkNames: "shared/[hash]",
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "neutral",
  charset: "utf8",
  target: "es2022",
});
