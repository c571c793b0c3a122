import { fc } from "@fast-check/vitest";
import { afterEach, beforeEach, expect, vi } from "vitest";

// Laws draw other cases in each run, unless a seed is given.
const { LAWS_SEED } = process.env;
if (LAWS_SEED !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(LAWS_SEED) });

// A library that writes to the console is a defect: any call in a test fails that test.
const methods = ["log", "info", "warn", "error", "debug"] as const;
const spies = methods.map((method) => vi.spyOn(console, method));

beforeEach(() => {
  for (const spy of spies) spy.mockClear();
});

afterEach(() => {
  for (const spy of spies) expect(spy, spy.getMockName()).not.toHaveBeenCalled();
});
