import type { Make } from "./random.js";
import { among, oneOf } from "./random.js";
import { Sentinel } from "./sentinel.js";

const lookedInto = (): never => {
  throw new Sentinel("looked-into");
};

/** What JSON can hold, where something else belongs. */
const hostileJson: Make = oneOf<unknown>(
  among<unknown>(null, true, false, 0, -1, -0, 1.5, 1e308, 2 ** 53, 1e-7, "", " ", "\n", "0", "-1", "1e3"),
  among<unknown>(
    "\ud800",
    "\ud800\udfff",
    "Ho\u0300a Bi\u0300nh",
    "\u0000",
    "😀".repeat(60),
    "{found}",
    "$&",
  ),
  among<unknown>("__proto__", "constructor", "toString", "hasOwnProperty", "then", "length"),
  among<unknown>("2022-02-30", "2022-13", "2022", "0000-00-00", "9999-12-31", "2022-Q5", "person", "sum"),
  () => [],
  () => ({}),
  () => [null],
  () => [[]],
  () => [{}],
  () => ["", "", ""],
  () => ({ length: 3, 0: "a" }),
  () => JSON.parse('{ "__proto__": { "polluted": true } }') as unknown,
  () => JSON.parse('{ "constructor": { "prototype": { "polluted": true } } }') as unknown,
  () => JSON.parse('{ "toString": "text", "valueOf": 5, "toJSON": null }') as unknown,
  () => ({ value: 5, hedge: "exact", unit: "person" }),
  () => ({ value: 5, hedge: "__proto__", unit: "constructor" }),
  () => ({ unit: "person", estimate: 5, lower: 9, upper: 3, flags: [], assumptions: [] }),
  (random) => (random.oneIn(20) ? "2022-01-01".repeat(100_000) : "a".repeat(300)),
  (random) => (random.oneIn(40) ? new Array<unknown>(20_000).fill("17") : [1, "2", null]),
  (random) => nested(random.oneIn(20) ? 10_000 : 30, random.oneIn(2)),
);

/** What only a caller without types can hand in. */
const hostileValue: Make = oneOf<unknown>(
  among<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5n, 2n ** 200n),
  () => Symbol("person"),
  () => () => "a",
  () => lookedInto,
  () => new Date("2022-11-18"),
  () => new Date(Number.NaN),
  () => new Map([["id", "a"]]),
  () => new Set(["a"]),
  () => Object("person") as unknown,
  () => Object.create(null) as unknown,
  () => Object.assign(Object.create({ id: "inherited", value: 5, unit: "person" }) as object, { own: 1 }),
  // eslint-disable-next-line no-sparse-arrays -- holes are what is tried
  () => [, "a", , "b"],
  () => Object.freeze([Object.freeze({})]),
  () => new Uint8Array(4),
  () => /a/g,
  () => Promise.resolve(1),
  () => new Error("a"),
  () => cyclic({}),
  () => cyclic([]),
  () => Object.defineProperty({}, "id", { enumerable: true, get: lookedInto }),
  () => Object.defineProperty(["a"], 0, { enumerable: true, get: lookedInto }),
  () => ({ toString: lookedInto, valueOf: lookedInto, toJSON: lookedInto }),
  () => new Proxy({}, { get: lookedInto, has: lookedInto, ownKeys: lookedInto, getPrototypeOf: lookedInto }),
  () => new Proxy([], { get: lookedInto }),
  () => revoked({}),
  () => revoked([]),
);

/** Mostly what JSON can hold: that is what real users hand in. */
export const hostile: Make = (random) => (random.oneIn(3) ? hostileValue(random) : hostileJson(random));

/** Keys that mean something to a language or a library. */
export const hostileKey: Make<string> = among(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "",
  "0",
  "id",
);

function nested(depth: number, asLists: boolean): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level++) value = asLists ? [value] : { parts: value };
  return value;
}

function cyclic(value: object): unknown {
  Object.defineProperty(value, "0", { value, enumerable: true, configurable: true, writable: true });
  return value;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
