import { afterEach, beforeEach, expect, vi } from "vitest";

// A library that writes to the console is a defect: any call in a test fails that test.
const methods = ["log", "info", "warn", "error", "debug"] as const;
const spies = methods.map((method) => vi.spyOn(console, method));

beforeEach(() => {
  for (const spy of spies) spy.mockClear();
});

afterEach(() => {
  for (const spy of spies) expect(spy, spy.getMockName()).not.toHaveBeenCalled();
});
