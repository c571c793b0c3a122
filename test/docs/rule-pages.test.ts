import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./doors.js";
import { rulePages, rulePagesCommand } from "./rule-pages.js";

// The files of cases are loaded here, and what they test beside their cases is run along.
const pages = await rulePages();

it.each([...pages])("%s shows the cases that its rule is tested with", (path, page) => {
  if (process.env["WRITE_PAGES"] === "1") writeFileSync(join(root, path), page);
  expect(readFileSync(join(root, path), "utf8"), `Write it with: ${rulePagesCommand}`).toBe(page);
});
