import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { requireNames } from "../../src/internal/require-names.js";
import { codeOf } from "../code-of.js";
import { thrownBy } from "../thrown-by.js";

const names = { from: true, seriesBreak: true, coverage: true } as const;
const look = (options: object) => () => {
  requireNames<object>(options, names);
};
const told = (options: object) => {
  const { code, message, data, path } = thrownBy(look(options));
  return { code, message, data, path };
};

describe("a name that is nearly one that there is", () => {
  it("is refused with the one that is meant", () => {
    expect(told({ seriesbreak: true })).toStrictEqual({
      code: "unknown-option",
      message: 'There is no option "seriesbreak"; did you mean "seriesBreak"?',
      data: { found: '"seriesbreak"', expected: "seriesBreak" },
      path: ["seriesbreak"],
    });
  });

  it("beside others that are right, or far from all", () => {
    expect(told({ coverage: 1, note: 1, form: 1 })).toMatchObject({ data: { expected: "from" } });
  });

  it("but not where that one is given", () => {
    expect(codeOf(look({ from: 1, form: 1 }))).toBe("nothing");
    expect(told({ from: undefined, form: 1 })).toMatchObject({ data: { expected: "from" } });
  });
});

describe("names that are none of those that there are", () => {
  it("are refused where they stand alone", () => {
    expect(told({ value: 5, hedge: "exact" })).toStrictEqual({
      code: "unknown-option",
      message: 'There is no option "value"; there are from, seriesBreak, coverage.',
      data: { found: '"value"', known: ["from", "seriesBreak", "coverage"] },
      path: ["value"],
    });
    expect(codeOf(look({ value: 5, from: undefined }))).toBe("unknown-option");
    const wrong = () => {
      requireNames<object>({ value: 5 }, names, "{ from }");
    };
    expect(thrownBy(wrong).message).toBe(
      'There is no option "value"; pass an object such as { from }; there are from, seriesBreak, coverage.',
    );
    expect(codeOf(look(["a"]))).toBe("unknown-option");
  });

  it("and a locale is called one, since functions that print take it in the same place", () => {
    expect(told(vi).message).toBe(
      'There is no option "language"; a locale is needed only where something is printed; there are from, seriesBreak, coverage.',
    );
  });

  it("but not beside one that is known, as an object has that several functions share", () => {
    expect(codeOf(look({ value: 5, hedge: "exact", from: null }))).toBe("nothing");
  });

  it("nor where nothing is given", () => {
    for (const options of [{}, [], { value: undefined }, { seriesbreak: undefined }, Object.create(null)])
      expect(codeOf(look(options as object))).toBe("nothing");
  });
});

describe("hostile options", () => {
  it("a name of every object is none that is known", () => {
    expect(told(JSON.parse('{ "__proto__": 1 }') as object)).toMatchObject({
      data: { found: '"__proto__"' },
    });
    for (const name of ["constructor", "toString", "hasOwnProperty"])
      expect(codeOf(look({ [name]: 1 }))).toBe("unknown-option");
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });

  it("a name that is inherited, or a symbol, is not looked at, but its value is one that is given", () => {
    expect(codeOf(look(Object.create({ seriesbreak: true }) as object))).toBe("nothing");
    expect(codeOf(look({ [Symbol("seriesbreak")]: true }))).toBe("nothing");
    expect(codeOf(look(Object.assign(Object.create({ from: 1 }) as object, { own: 1 })))).toBe("nothing");
  });

  it("a getter by a name that is not known is not run", () => {
    const run = () => {
      throw new Error("run");
    };
    for (const name of ["seriesbreak", "value"])
      expect(codeOf(look(Object.defineProperty({}, name, { enumerable: true, get: run })))).toBe("nothing");
  });

  it("what a proxy throws is the caller's own", () => {
    const explode = () => {
      throw new Error("looked into");
    };
    expect(look(new Proxy({}, { ownKeys: explode }))).toThrow("looked into");
  });

  it("a name without end is told in short", () => {
    const { message } = thrownBy(look({ ["s".repeat(1_000_000)]: 1 }));
    expect(message.length).toBeLessThan(300);
  });

  it("many names take little time", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`name${at}`, at]));
    const started = performance.now();
    expect(codeOf(look(many))).toBe("unknown-option");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("nothing is changed", () => {
    const options = Object.freeze({ from: 1, other: 2 });
    requireNames<object>(options, Object.freeze(names));
    expect(options).toStrictEqual({ from: 1, other: 2 });
  });
});
