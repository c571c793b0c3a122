import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { units } from "phongtrao";
import { expect, it } from "vitest";
import { referencePages, referencePagesCommand } from "../../scripts/reference-pages.js";
import { root } from "./doors.js";

const pages = await referencePages();

it.each(Object.entries(pages))("%s is current", (path, page) => {
  expect(readFileSync(join(root, path), "utf8"), `Write it with: ${referencePagesCommand}`).toBe(page);
});

it("there are no other pages", () => {
  const found = readdirSync(join(root, "docs/reference")).map((name) => `docs/reference/${name}`);
  expect(found.sort()).toStrictEqual(Object.keys(pages).sort());
});

it("has a row for each unit", () => {
  const page = pages["docs/reference/units.md"] ?? "";
  for (const id of Object.keys(units)) expect(page).toContain(`| \`${id}\``);
});
