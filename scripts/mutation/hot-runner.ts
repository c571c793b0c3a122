import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { InstrumenterContext, MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { bundleTests } from "./bundle-tests.js";
import type { HotTest } from "./suite.js";

const defaults = ["calendar", "geography", "locale", "metrics", "quantity", "records", "rules", "schema"];
const roots = process.env["MUTATION_TESTS"]?.split(",") ?? defaults.map((name) => `test/${name}`);

/** Milliseconds of a test: what takes longer is about large input, and would be run for thousands of mutants. */
const longest = 200;

/** What instrumented code reads and writes. */
const context: InstrumenterContext = ((globalThis as Record<string, unknown>)["__stryker__"] ??= {});

/**
 * Runs the tests of a mutant within milliseconds: modules are loaded once and mutants switched on under them, where the runner of vitest loads all of them
 * anew for each. What modules remember from one mutant to the next could make a verdict wrong, so both are looked at twice: a survivor is run again in
 * fresh modules, and so is one killed by a test that then fails without it.
 */
class HotRunner implements TestRunner {
  #bundle = "";
  readonly #timeOf = new Map<string, number>();
  #tests: readonly HotTest[] = [];
  #loads = 0;
  #isStale = true;

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#bundle = resolve(`mutation-tests-${process.env["STRYKER_MUTATOR_WORKER"] ?? "0"}.mjs`);
    await bundleTests(roots, this.#bundle);
  }

  async dryRun(): Promise<DryRunResult> {
    context.mutantCoverage = { static: {}, perTest: {} };
    await this.#load();
    const tests: TestResult[] = [];
    for (const test of this.#tests) tests.push(await tried(test));
    context.currentTestId = undefined;
    const kept = tests.filter(({ timeSpentMs }) => timeSpentMs <= longest);
    const mutantCoverage = coverageOf(new Set(kept.map(({ id }) => id)));
    return { status: DryRunStatus.Complete, tests: kept, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const wasFresh = this.#isStale || options.reloadEnvironment;
    if (wasFresh) await this.#load(options.mutantActivation === "static" ? options.activeMutant.id : undefined);
    const result = await this.#run(options);
    this.#isStale = options.mutantActivation === "static" || (await this.#isSpoilt(result));
    if (wasFresh || result.status === MutantRunStatus.Timeout) return result;
    if (result.status === MutantRunStatus.Killed && !this.#isStale) return result;
    await this.#load();
    const again = await this.#run(options);
    this.#isStale = again.status !== MutantRunStatus.Survived;
    return again;
  }

  async #load(activeMutant?: string): Promise<void> {
    context.activeMutant = activeMutant;
    context.hitCount = undefined;
    this.#loads += 1;
    const url = `${pathToFileURL(this.#bundle).href}?${String(this.#loads)}`;
    const loaded = (await import(url)) as { readonly tests: readonly HotTest[] };
    this.#tests = loaded.tests;
    this.#isStale = false;
  }

  async #run({ activeMutant, hitLimit, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => wanted?.has(id) ?? true);
    const sorted = [...tests].sort((a, b) => this.#time(a) - this.#time(b));
    context.activeMutant = activeMutant.id;
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    const failure = await this.#firstFailure(sorted);
    const timeout = determineHitLimitReached(context.hitCount, hitLimit);
    context.activeMutant = undefined;
    context.hitCount = undefined;
    if (timeout !== undefined) return { status: MutantRunStatus.Timeout };
    const nrOfTests = sorted.length;
    return failure === null
      ? { status: MutantRunStatus.Survived, nrOfTests }
      : { status: MutantRunStatus.Killed, nrOfTests, ...failure };
  }

  #time({ id }: HotTest): number {
    return this.#timeOf.get(id) ?? 0;
  }

  async #firstFailure(
    tests: readonly HotTest[],
  ): Promise<{ killedBy: string[]; failureMessage: string } | null> {
    for (const test of tests) {
      const started = performance.now();
      const message = await failureOf(test);
      if (message !== null) return { killedBy: [test.id], failureMessage: message };
      this.#timeOf.set(test.id, performance.now() - started);
    }
    return null;
  }

  /** Whether the test that killed a mutant fails without it too. */
  async #isSpoilt(result: MutantRunResult): Promise<boolean> {
    if (result.status !== MutantRunStatus.Killed) return result.status !== MutantRunStatus.Survived;
    const test = this.#tests.find(({ id }) => id === result.killedBy[0]);
    return test !== undefined && (await failureOf(test)) !== null;
  }
}

/** What a test reaches is left to it, though the making of a fixture reached it too: else all tests would be run for it, in fresh modules. */
function coverageOf(tests: ReadonlySet<string>): MutantCoverage {
  const { static: atLoad, perTest } = context.mutantCoverage ?? { static: {}, perTest: {} };
  const entries = Object.entries(perTest).filter(([test]) => tests.has(test));
  const reached = new Set(entries.flatMap(([, hits]) => Object.keys(hits)));
  const onlyAtLoad = Object.entries(atLoad).filter(([mutant]) => !reached.has(mutant));
  return { static: Object.fromEntries(onlyAtLoad), perTest: Object.fromEntries(entries) };
}

async function tried(test: HotTest): Promise<TestResult> {
  context.currentTestId = test.id;
  const { user: before } = process.cpuUsage();
  const message = await failureOf(test);
  const timeSpentMs = (process.cpuUsage().user - before) / 1000;
  const base = { id: test.id, name: test.id, fileName: test.file, timeSpentMs };
  return message === null
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage: message };
}

async function failureOf(test: HotTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "hot", HotRunner)];
