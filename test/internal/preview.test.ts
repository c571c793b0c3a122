import { expect, it } from "vitest";
import { preview } from "../../src/internal/preview.js";

it.each<[value: unknown, shown: string]>([
  [new Date(0), "a Date"],
  [new Date(NaN), "a Date"],
  [new (class Day extends Date {})(0), "a Date"],
  [new Map(), "an object"],
  [[], "a list"],
  [{}, "an object"],
  [Object.create(null), "an object"],
  // What only looks like one is none.
  [Object.create(Date.prototype), "an object"],
  [new Proxy(new Date(0), {}), "an object"],
  [{ getTime: () => 0, [Symbol.toStringTag]: "Date" }, "an object"],
])("case %#", (value, shown) => {
  expect(preview(value)).toBe(shown);
});

it("runs nothing of the value's", () => {
  const refuse = () => {
    throw new Error("was run");
  };
  const traps = { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse };
  const day = Object.assign(new Date(0), { getTime: refuse, valueOf: refuse, toString: refuse });
  expect([preview(new Proxy({}, traps)), preview(day)]).toStrictEqual(["an object", "a Date"]);
});

it("a proxy that can no longer be asked is an object", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(preview(proxy)).toBe("an object");
});
