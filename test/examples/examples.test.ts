import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fencesOf } from "../docs/fences.js";

const run = promisify(execFile);

/** Each example with its arguments, and the file that holds what a person has read and found right. */
const cases: readonly [script: string, args: readonly string[], expected: string][] = [
  ["01-hoa-binh-2022.ts", [], "01-hoa-binh-2022.vi.txt"],
  ["01-hoa-binh-2022.ts", ["--lang", "en"], "01-hoa-binh-2022.en.txt"],
  ["02-check-a-form.ts", [], "02-check-a-form.txt"],
  ["03-growth-over-years.ts", [], "03-growth-over-years.txt"],
  ["04-before-and-after-the-merger.ts", [], "04-before-and-after-the-merger.vi.txt"],
  ["04-before-and-after-the-merger.ts", ["--lang", "en"], "04-before-and-after-the-merger.en.txt"],
  ["05-province-dashboard.ts", [], "05-province-dashboard.vi.txt"],
  ["05-province-dashboard.ts", ["--lang", "en"], "05-province-dashboard.en.txt"],
  ["06-check-a-register.ts", [], "06-check-a-register.txt"],
];

describe("examples print what was checked", () => {
  it.each(cases)("%s %j", { timeout: 60_000 }, async (script, args, expected) => {
    const { stdout, stderr } = await run("node", ["--import", "tsx", `examples/${script}`, ...args]);
    expect(stdout).toBe(checked(expected));
    expect(stderr).toBe("");
  });

  it("every example is among them", () => {
    const scripts = readdirSync("examples").filter((name) => name.endsWith(".ts"));
    expect([...new Set(cases.map(([script]) => script))]).toStrictEqual(scripts.sort());
  });

  it("and README shows a part of it, line by line", () => {
    const lines = readFileSync("README.md", "utf8").split("\n");
    const shown = fencesOf(lines).filter(({ info }) => info === "txt");
    expect(shown.map(({ text }) => text.split("\n")[0])).toStrictEqual([
      "5. Mô hình “Dân vận khéo” trong Công an tỉnh",
    ]);
    const printed = checked("01-hoa-binh-2022.vi.txt");
    for (const { text } of shown) expect(printed).toContain(`\n${text}\n`);
  });
});

describe.each(["Asia/Ho_Chi_Minh", "America/Los_Angeles"])("and the same in %s", (zone) => {
  const folder = mkdtempSync(join(tmpdir(), "phongtrao-examples-"));

  // Bundled, they start in a tenth of the time.
  beforeAll(async () => {
    cpSync("examples/data", join(folder, "data"), { recursive: true });
    await build({
      entryPoints: cases.map(([script]) => `examples/${script}`),
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      mainFields: ["module", "main"],
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(cases)("%s %j", async (script, args, expected) => {
    const bundled = join(folder, script.replace(/ts$/, "mjs"));
    const { stdout } = await run("node", [bundled, ...args], { env: { ...process.env, TZ: zone } });
    expect(stdout).toBe(checked(expected));
  });
});

function checked(expected: string): string {
  return readFileSync(`test/fixtures/examples/${expected}`, "utf8");
}
