import { format } from "node:util";

export { expect, expectTypeOf, vi } from "vitest";

/** A test as the mutation tester runs it, again and again in one process. */
export interface HotTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => Promise<void>;
}

type Body = (...args: never[]) => unknown;
type Hook = () => unknown;
interface Suite {
  readonly name: string;
  readonly before: Hook[];
  readonly after: Hook[];
}

/** All tests of the modules loaded so far, in their order. */
export const tests: HotTest[] = [];

const taken = new Map<string, number>();
let suites: readonly Suite[] = [];
let file = "";

/** Whatever is collected from here on stands in this file. */
export function enterFile(name: string): void {
  file = name;
  suites = [suiteOf("")];
  reaching(atLoadOf(name));
}

/** A file has been loaded. */
export function leaveFile(): void {
  reaching(undefined);
}

/** The name under which is kept what a file reaches while it makes its fixtures. */
export function atLoadOf(name: string): string {
  return `loading ${name}`;
}

function reaching(currentTestId: string | undefined): void {
  Object.assign((globalThis as Record<string, unknown>)["__stryker__"] ?? {}, { currentTestId });
}

function suiteOf(name: string): Suite {
  return { name, before: [], after: [] };
}

function collectSuite(name: string, body: Hook): void {
  const outer = suites;
  suites = [...outer, suiteOf(name)];
  body();
  suites = outer;
}

function collectTest(name: string, body: Hook): void {
  const around = suites;
  const words = [file, ...around.map((suite) => suite.name), name].filter((word) => word !== "").join(" ");
  const count = (taken.get(words) ?? 0) + 1;
  taken.set(words, count);
  const run = async () => {
    for (const { before } of around) for (const hook of before) await hook();
    try {
      await body();
    } finally {
      for (const { after } of around) for (const hook of after) await hook();
    }
  };
  tests.push({ id: count === 1 ? words : `${words} #${count}`, file, run });
}

/** A function of vitest that takes a name, perhaps options, and a body; with a table of rows too. */
function collector(collect: (name: string, body: Hook) => void) {
  const add = (name: string, ...rest: readonly unknown[]): void => {
    if (!isLong(rest)) collect(name, () => bodyOf(rest)());
  };
  const each =
    (rows: readonly unknown[]) =>
    (name: string, ...rest: readonly unknown[]): void => {
      if (isLong(rest)) return;
      const areLists = rows.every((row) => Array.isArray(row));
      for (const row of rows) {
        const args: readonly unknown[] = areLists && Array.isArray(row) ? row : [row];
        collect(format(name, ...args), () => bodyOf(rest)(...(args as never[])));
      }
    };
  return Object.assign(add, { each });
}

/** What asks for more time is about large input, and would be run for thousands of mutants. */
function isLong(rest: readonly unknown[]): boolean {
  return rest.some((part) => typeof part === "object" && part !== null && "timeout" in part);
}

function bodyOf(rest: readonly unknown[]): Body {
  const body = rest.find((part) => typeof part === "function");
  return (body ?? (() => undefined)) as Body;
}

export const describe = collector(collectSuite);
const collected = collector(collectTest);
export { collected as it, collected as test };

export function beforeEach(hook: Hook): void {
  suites.at(-1)?.before.push(hook);
}

export function afterEach(hook: Hook): void {
  suites.at(-1)?.after.unshift(hook);
}
