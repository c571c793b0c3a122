import { expect, it } from "vitest";
import { once } from "../../src/internal/once.js";

it("makes a value when it is first asked for, and gives the same again, whatever it is", () => {
  let times = 0;
  const nothing = once(() => {
    times++;
    return null;
  });
  expect(times).toBe(0);
  expect([nothing(), nothing(), times]).toStrictEqual([null, null, 1]);
  const value = once(() => ({}));
  expect(value()).toBe(value());
});

it("tries again after an error", () => {
  let times = 0;
  const value = once(() => {
    if (++times === 1) throw new Error("not yet");
    return times;
  });
  expect(value).toThrow("not yet");
  expect(value()).toBe(2);
});
