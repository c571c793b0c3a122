/** What callers without types may hand in where a date or the id of a period belongs. */
export const hostile: readonly (readonly [name: string, value: unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 2022],
  ["not a number", Number.NaN],
  ["a big number", 20220203n],
  ["a symbol", Symbol("2022-02-03")],
  ["a Date", new Date("2022-02-03")],
  ["a list", ["2022-02-03"]],
  ["an object", { toString: () => "2022-02-03" }],
  ["a String object", Object("2022-02-03")],
  ["a function", () => "2022-02-03"],
  ["the empty text", ""],
  ["a blank", " "],
  ["a megabyte of digits", "2".repeat(1_000_000)],
  ["a megabyte of dates", "2022-02-03".repeat(100_000)],
  ["a megabyte of slashes", "/".repeat(1_000_000)],
  ["half of a character", "\ud83d"],
  ["a name from the prototype", "constructor"],
  ["another name from the prototype", "__proto__"],
];

/** An object that cannot be looked into: what never throws must tell it by its type alone. */
export const unreadable = new Proxy({}, { get: explode, has: explode, ownKeys: explode });

function explode(): never {
  throw new Error("looked into");
}
