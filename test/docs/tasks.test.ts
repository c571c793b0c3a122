import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as phongtrao from "phongtrao";
import * as geography from "phongtrao/geography";
import * as en from "phongtrao/locale/en";
import * as vi from "phongtrao/locale/vi";
import { expect, it } from "vitest";
import { root } from "./doors.js";

const page = readFileSync(join(root, "docs/tasks.md"), "utf8");
const rows = page
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

it("every guide is in its list", () => {
  const [, list = ""] = page.split("## All guides");
  const folders = ["", "reference/"];
  const guides = folders.flatMap((folder) =>
    readdirSync(join(root, "docs", folder))
      .filter((name) => name.endsWith(".md") && name !== "tasks.md")
      .map((name) => folder + name),
  );
  expect(guides.filter((path) => !list.includes(`](${path})`))).toStrictEqual([]);
});
