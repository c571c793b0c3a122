import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as phongtrao from "phongtrao";
import * as geography from "phongtrao/geography";
import * as en from "phongtrao/locale/en";
import * as vi from "phongtrao/locale/vi";
import { expect, it } from "vitest";
import { root } from "./doors.js";

const rows = readFileSync(join(root, "docs/tasks.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [^-I]/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

it("every task names something that there is, and leads to a guide", () => {
  expect(rows.length).toBeGreaterThan(30);
  const known = new Set([phongtrao, geography, en, vi].flatMap((door) => Object.keys(door)));
  const asked = rows.flatMap(([, , use = ""]) => [...use.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ""));
  expect(asked.filter((name) => !known.has(name))).toStrictEqual(["waivers"]);
  for (const [, task, use, guide] of rows) {
    expect(use, task).toMatch(/`\w+`/);
    expect(guide, task).toMatch(/\]\([\w/-]+\.md/);
  }
});
