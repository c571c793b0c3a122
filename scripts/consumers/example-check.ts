import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../test/docs/doors.js";
import type { Check } from "./check.js";
import { execute } from "./execute.js";

const name = "01-hoa-binh-2022";

/** An example run where the package was installed prints what it prints in the checkout. */
export function exampleCheck(project: string): Check {
  return {
    name: `examples/${name}.ts, run from node_modules by tsx`,
    run: async () => {
      const example = `node_modules/phongtrao/examples/${name}.ts`;
      const said = await execute(
        process.execPath,
        ["--import", import.meta.resolve("tsx"), example],
        project,
      );
      const printed = readFileSync(join(root, `test/fixtures/examples/${name}.vi.txt`), "utf8");
      if (said.trim() !== printed.trim()) throw new Error(`It printed something else:\n${said}`);
      return {};
    },
  };
}
