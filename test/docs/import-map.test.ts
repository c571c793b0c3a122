import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./doors.js";
import { fencesOf } from "./fences.js";

/** Lines of programs alone: an import in a comment begins with a star. */
const importOf = /^(?:import|export) [^;]*?from "([^."][^"]*)";/gm;

it("the page without a build step maps whatever the package and the page import", () => {
  const lines = readFileSync(join(root, "docs/in-apps.md"), "utf8").split("\n");
  const page = fencesOf(lines).find(({ info }) => info === "html")?.text ?? "";
  const [, map = "", program = ""] = />\n(\s*\{.*?)<\/script>(.*)/s.exec(page) ?? [];
  const { imports } = JSON.parse(map) as { imports: Readonly<Record<string, string>> };
  const programs = [program.replace(/^ +/gm, ""), ...sources()];
  const imported = new Set(programs.flatMap((text) => [...text.matchAll(importOf)].map(([, name]) => name)));
  expect([...imported].sort()).toStrictEqual(Object.keys(imports).sort());
});

function sources(): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(root, "src", path), "utf8"));
}
