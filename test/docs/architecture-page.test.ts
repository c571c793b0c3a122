import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { architecturePage } from "../../scripts/architecture-page.js";
import { architectureCommand } from "../../scripts/architecture-picture.js";
import { root } from "./doors.js";

it("the page of the house shows the imports that there are", { timeout: 60_000 }, async () => {
  for (const [path, text] of Object.entries(await architecturePage()))
    expect(readFileSync(join(root, path), "utf8"), `Write it with: ${architectureCommand}`).toBe(text);
});
