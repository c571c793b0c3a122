import type { InstrumenterContext, MutantCoverage } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
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
import { type BundledTests, bundleTests, type LoadTests } from "./bundle-tests.js";
import { atLoadOf, type HotTest } from "./suite.js";

const roots = process.env["MUTATION_TESTS"]?.split(",") ?? ["test"];

/** Milliseconds of a test: what takes longer is about large input, and would be run for thousands of mutants. */
const longest = 1500;

/** What instrumented code reads and writes. */
const context = ((globalThis as Record<string, unknown>)["__stryker__"] ??= {}) as InstrumenterContext;

/**
 * Runs the tests of a mutant within milliseconds: modules are loaded once and mutants switched on under them, where the runner of vitest loads all of them
 * anew for each. That is done here only for a mutant that acts while modules and fixtures are made, for a survivor, and for one killed by a test that then fails without
 * it: what modules remember from one mutant to the next could make the verdict wrong.
 */
function hotRunner(): TestRunner {
  let bundled: BundledTests = { all: () => [], of: new Map() };
  let tests: readonly HotTest[] = [];
  let atLoad: ReadonlySet<string> = new Set();
  let isStale = true;
  const timeOf = new Map<string, number>();

  return { capabilities: () => ({ reloadEnvironment: true }), init, dryRun, mutantRun };

  async function init(): Promise<void> {
    bundled = await bundleTests(roots);
    context.mutantCoverage = { static: {}, perTest: {} };
    load();
    const { static: byModules, perTest } = context.mutantCoverage;
    const byFixtures = tests.map(({ file }) => perTest[atLoadOf(file)] ?? {});
    atLoad = new Set([byModules, ...byFixtures].flatMap((hits) => Object.keys(hits)));
  }

  async function dryRun(): Promise<DryRunResult> {
    const all: TestResult[] = [];
    for (const test of tests) all.push(await tried(test));
    delete context.currentTestId;
    const kept = all.filter(({ timeSpentMs }) => timeSpentMs <= longest);
    const mutantCoverage = coverageOf(tests.filter(({ id }) => kept.some((one) => one.id === id)));
    return { status: DryRunStatus.Complete, tests: [...kept, leftOut(all)], mutantCoverage };
  }

  async function mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (atLoad.has(options.activeMutant.id)) return runInFreshModules(options);
    if (isStale) load();
    const result = await run(tests, options);
    isStale = await isSpoiltBy(result);
    const isSure = result.status === MutantRunStatus.Timeout || !isStale;
    return isSure ? result : runInFreshModules(options);
  }

  /** File by file, those first that take the least time: most mutants are killed by one of the first. */
  async function runInFreshModules(options: MutantRunOptions): Promise<MutantRunResult> {
    const { id } = options.activeMutant;
    const chosen = chosenOf(tests, options);
    const files = [...new Set(chosen.map(({ file }) => file))];
    const sorted = files.sort((a, b) => (timeOf.get(a) ?? 0) - (timeOf.get(b) ?? 0));
    for (const file of sorted) {
      const started = performance.now();
      const result = await runFile(file, atLoad.has(id), options);
      if (result.status !== MutantRunStatus.Survived) return result;
      timeOf.set(file, performance.now() - started);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: chosen.length };
  }

  async function runFile(
    file: string,
    actsAtLoad: boolean,
    options: MutantRunOptions,
  ): Promise<MutantRunResult> {
    try {
      const own = bundled.of.get(file);
      return await run(
        loaded(() => own?.() ?? [], actsAtLoad ? options.activeMutant.id : undefined),
        options,
      );
    } catch (error) {
      return { status: MutantRunStatus.Killed, nrOfTests: 0, killedBy: [], failureMessage: String(error) };
    }
  }

  function load(): void {
    tests = loaded(bundled.all);
    isStale = false;
  }

  function loaded(loadTests: LoadTests, activeMutant?: string): readonly HotTest[] {
    switchOff();
    if (activeMutant !== undefined) context.activeMutant = activeMutant;
    return loadTests();
  }

  async function run(all: readonly HotTest[], options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit } = options;
    const chosen = [...chosenOf(all, options)];
    const sorted = chosen.sort((a, b) => (timeOf.get(a.id) ?? 0) - (timeOf.get(b.id) ?? 0));
    context.activeMutant = activeMutant.id;
    if (hitLimit !== undefined) Object.assign(context, { hitLimit, hitCount: 0 });
    const failure = await firstFailure(sorted);
    const timeout = determineHitLimitReached(context.hitCount, hitLimit);
    switchOff();
    if (timeout !== undefined) return { status: MutantRunStatus.Timeout };
    const nrOfTests = sorted.length;
    return failure === null
      ? { status: MutantRunStatus.Survived, nrOfTests }
      : { status: MutantRunStatus.Killed, nrOfTests, ...failure };
  }

  async function firstFailure(
    sorted: readonly HotTest[],
  ): Promise<{ killedBy: string[]; failureMessage: string } | null> {
    for (const test of sorted) {
      const started = performance.now();
      const failureMessage = await failureOf(test);
      if (failureMessage !== null) return { killedBy: [test.id], failureMessage };
      timeOf.set(test.id, performance.now() - started);
    }
    return null;
  }

  /** Whether modules may remember something of the mutant: after a kill, whether the test that killed it fails without it too. */
  async function isSpoiltBy(result: MutantRunResult): Promise<boolean> {
    if (result.status !== MutantRunStatus.Killed) return true;
    const test = tests.find(({ id }) => id === result.killedBy[0]);
    return test !== undefined && (await failureOf(test)) !== null;
  }
}
hotRunner.inject = [] as const;

function chosenOf(tests: readonly HotTest[], { testFilter }: MutantRunOptions): readonly HotTest[] {
  const wanted = testFilter === undefined ? null : new Set(testFilter);
  return tests.filter(({ id }) => wanted?.has(id) ?? true);
}

function switchOff(): void {
  delete context.activeMutant;
  delete context.hitCount;
}

/**
 * What each test reaches, itself or by the fixtures of its file. What tests reach is left to them, though modules reached it too while they were loaded: else all tests
 * would be run for it.
 */
function coverageOf(tests: readonly HotTest[]): MutantCoverage {
  const { static: atLoad, perTest } = context.mutantCoverage ?? { static: {}, perTest: {} };
  const entries = tests.map(({ id, file }) => [id, { ...perTest[atLoadOf(file)], ...perTest[id] }] as const);
  const reached = new Set(entries.flatMap(([, hits]) => Object.keys(hits)));
  const onlyAtLoad = Object.entries(atLoad).filter(([mutant]) => !reached.has(mutant));
  return { static: Object.fromEntries(onlyAtLoad), perTest: Object.fromEntries(entries) };
}

/** The time that long tests took is not to be added to that which a mutant has. */
function leftOut(tests: readonly TestResult[]): TestResult {
  const times = tests.map(({ timeSpentMs }) => timeSpentMs).filter((time) => time > longest);
  const timeSpentMs = times.reduce((sum, time) => sum + time, 0);
  return { id: "left out", name: `${times.length} long tests`, timeSpentMs, status: TestStatus.Skipped };
}

async function tried(test: HotTest): Promise<TestResult> {
  context.currentTestId = test.id;
  const { user: before } = process.cpuUsage();
  const failureMessage = await failureOf(test);
  const timeSpentMs = (process.cpuUsage().user - before) / 1000;
  const base = { id: test.id, name: test.id, fileName: test.file, timeSpentMs };
  return failureMessage === null
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage };
}

async function failureOf(test: HotTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "hot", hotRunner)];
