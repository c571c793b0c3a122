import { resolve } from "node:path";
import { format } from "node:util";
import { runInThisContext } from "node:vm";
import { expect } from "vitest";
import { root } from "./doors.js";
import type { Example } from "./find-examples.js";
import { instrument, type Instrumented } from "./instrument.js";

/** Runs an example as a module and holds it to what it shows: the values behind its statements, the output below it. */
export async function runExample(example: Example): Promise<void> {
  const instrumented = instrument(example.code, example.language);
  const checks = checksOf(example);
  const printed = await execute(instrumented, checks, example.file).catch((error: unknown) => {
    throw isAssertion(error)
      ? error
      : new Error(`${checks.where()}\nthrew ${String(error)}`, { cause: error });
  });

  if (instrumented.prints) expect(printed, `${checks.where()}\nprints`).toBe(example.output);
  else expect(instrumented.results, `${checks.where()}\nan example must show a result`).toBeGreaterThan(0);
}

async function execute({ code, modules }: Instrumented, checks: Checks, file: string): Promise<string> {
  const run = runInThisContext(`(async (require, exports, console, example) => {${code}\n})`, file) as Run;
  const printed: string[] = [];
  await run(await importAll(modules), {}, { log: (...values) => printed.push(format(...values)) }, checks);
  return printed.join("\n");
}

type Run = (
  require: (name: string) => unknown,
  exports: object,
  console: { log: (...values: unknown[]) => void },
  example: Checks,
) => Promise<void>;

interface Checks {
  readonly at: (line: number) => void;
  readonly where: () => string;
  readonly shows: (run: () => Promise<readonly [unknown]>, expected: () => unknown) => Promise<void>;
  readonly throws: (run: () => Promise<readonly [unknown]>, code: string) => Promise<void>;
}

function checksOf({ file, line, code }: Example): Checks {
  let current = 0;
  const where = () => `${file}:${line + current}  ${code.split("\n")[current]?.trim() ?? ""}`;
  return {
    where,
    at: (now) => {
      current = now;
    },
    shows: async (run, expected) => {
      const [value] = await run();
      expect(value, where()).toStrictEqual(expected());
    },
    throws: async (run, code) => {
      const outcome = await run().then(([returned]) => ({ returned }), thrown);
      expect(outcome, where()).toStrictEqual({ threw: { name: "PhongTraoError", code } });
    },
  };
}

function thrown(error: unknown): { readonly threw: unknown } {
  const isCoded = error instanceof Error && "code" in error;
  return { threw: isCoded ? { name: error.name, code: error.code } : error };
}

/** Aliases of the doors are resolved by vitest; a relative path counts from the checkout. */
async function importAll(names: readonly string[]): Promise<(name: string) => unknown> {
  const modules = new Map<string, object>();
  for (const name of names) {
    const path = name.startsWith(".") ? resolve(root, name) : name;
    const namespace = (await import(/* @vite-ignore */ path)) as object;
    modules.set(name, { ...namespace, __esModule: true });
  }
  return (name) => modules.get(name);
}

function isAssertion(error: unknown): boolean {
  return error instanceof Error && error.name === "AssertionError";
}
