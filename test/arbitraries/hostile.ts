import fc from "fast-check";

/** An object that cannot be looked into, except for what fast-check asks it: whether it has a certain key. */
export const unreadable: unknown = new Proxy(
  {},
  {
    get: explode,

    ownKeys: explode,
    getPrototypeOf: explode,
    getOwnPropertyDescriptor: explode,
  },
);

/** A proxy whose target is gone: even asking whether it is a list throws. */
export const revoked: unknown = revokedProxy();

/** An object one of whose fields throws when it is read. */
export const throwing: unknown = Object.defineProperty({}, "id", { enumerable: true, get: explode });

/** An object that holds itself, and a list that does. */
export const circularObject: unknown = makeCircularObject();
export const circularList: unknown = makeCircularList();

/** Lists in lists, as deep as that. */
export function nested(depth: number): unknown {
  let list: readonly unknown[] = [];
  for (let level = 1; level < depth; level++) list = [list];
  return list;
}

/** What only a caller without types hands in. */
const oddities: readonly unknown[] = [
  unreadable,
  throwing,
  circularObject,
  circularList,
  nested(10_000),
  new Date("2022-11-18"),
  new Map([["id", "a"]]),
  new Set(["a"]),
  Symbol("a"),
  () => "a",
  5n,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  "1e3",
  "\ud800",
  "Ho\u0300a Bi\u0300nh",
  undefined,
  null,
  JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }'),
];

/** Words that mean something in a register, beside any others. */
const keys = fc.oneof(
  fc.constantFrom(
    "activities",
    "ledger",
    "adminUnits",
    "provenance",
    "id",
    "code",
    "parent",
    "kind",
    "when",
    "quantity",
    "value",
    "hedge",
    "unit",
    "source",
    "span",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "then",
  ),
  fc.string(),
);

/** Anything at all: what JSON can hold, what it cannot, and what throws when it is looked at. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...oddities),
  fc.anything({
    key: keys,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.dictionary(keys, fc.oneof(fc.constantFrom(...oddities), fc.anything())),
  // fast-check itself stumbles over a revoked proxy, unless it is hidden in an object.
  keys.map((key) => Object.fromEntries([[key, revoked]])),
);

function explode(): never {
  throw new Error("looked into");
}

function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function makeCircularObject(): unknown {
  const object: Record<string, unknown> = {};
  object["itself"] = object;
  return object;
}

function makeCircularList(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}
