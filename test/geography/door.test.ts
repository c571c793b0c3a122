import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../docs/doors.js";

/** What a file of exports takes from the files of geography: `x.js`, and the names. */
function exportsOf(file: string, folder: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/export (?:type )?\{([^}]*)\} from "([^"]+)"/g)]
    .filter(([, , from = ""]) => from.startsWith(folder))
    .flatMap(([, names = "", from = ""]) =>
      names
        .split(",")
        .map((name) => name.replace(/\btype\b/, "").trim())
        .filter((name) => name !== "")
        .map((name) => `${name} of ${from.slice(folder.length)}`),
    )
    .sort();
}

it("the door of geography opens all that the root has of it, and the provinces besides", () => {
  const atRoot = exportsOf("src/index.ts", "./geography/");
  expect(atRoot).toContain("restate of restate.js");
  expect(exportsOf("src/geography/index.ts", "./")).toStrictEqual(
    [...atRoot, "vietnamProvinces of data/vietnam-provinces.js"].sort(),
  );
});
