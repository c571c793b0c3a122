import { between, definePlan, evaluate, exactly, moreThan, prepareRegister, type Register } from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { registerOf, talk } from "./small-province.js";

const attendance = definePlan({ measures: { a: "attendance" } });
const byTopic = definePlan({ measures: { a: "attendance" }, groupBy: { topic: { by: "topic" } } });
const boundsOf = (register: Register) => {
  const figure = evaluate(attendance, register).rows[0]?.figures.a;
  return figure && [figure.estimate, figure.lower, figure.upper];
};

describe("counts are read each for itself", () => {
  it("ranges that begin alike and end elsewhere", () => {
    const activities = [
      talk(null, { attendance: between(10, 20, "person") }),
      talk(null, { attendance: between(10, 50, "person") }),
      talk(null, { attendance: between(10, 20, "person") }),
    ];
    expect(boundsOf(registerOf({ activities }))).toStrictEqual([60, 30, 90]);
  });

  it("the same number, hedged and not", () => {
    const activities = [
      talk(null, { attendance: exactly(100, "person") }),
      talk(null, { attendance: moreThan(100, "person") }),
      talk(null, { attendance: exactly(0, "person") }),
    ];
    expect(boundsOf(registerOf({ activities }))).toStrictEqual([200, 201, null]);
  });
});

describe("records with several words", () => {
  const figuresOf = (topics: readonly (readonly string[])[]) => {
    const activities = topics.map((list, at) => talk(10 ** at, { topics: [...list] }));
    return evaluate(byTopic, registerOf({ activities })).rows.map(({ key, figures }) => [
      key.topic,
      figures.a?.estimate,
    ]);
  };

  it("are in the group of each", () => {
    expect(figuresOf([["a", "b", "c", "d", "e", "f", "g"], ["b", "h"], ["a"]])).toStrictEqual([
      ["a", 101],
      ["b", 11],
      ["c", 1],
      ["d", 1],
      ["e", 1],
      ["f", 1],
      ["g", 1],
      ["h", 10],
    ]);
  });

  it("are once in a group that they name twice", () => {
    expect(
      figuresOf([
        ["a", "b", "a"],
        ["b", "b"],
      ]),
    ).toStrictEqual([
      ["a", 1],
      ["b", 11],
    ]);
  });

  it("are in none where they name none", () => {
    expect(figuresOf([[], ["a"]])).toStrictEqual([
      ["a", 10],
      [null, 1],
    ]);
  });
});

describe("what cannot be read says so", () => {
  const unreadable = {
    ...talk(5),
    get attendance(): never {
      throw new Error("closed");
    },
  };
  it.each<[string, unknown, string, object]>([
    [
      "a copy of what prepareRegister gave",
      { ...prepareRegister(registerOf({})) },
      "Expected a register, or what prepareRegister gives, not an object; read registers with parseRegister.",
      { found: "an object" },
    ],
    [
      "a topic that is not text",
      registerOf({ activities: [talk(5, { topics: [5 as never] })] }),
      "Expected text in a field of a record, not 5; read registers with parseRegister.",
      { found: "5" },
    ],
    [
      "topics that are no list",
      registerOf({ activities: [talk(5, { topics: "a" as never })] }),
      'Expected a list in a field of a record, not "a"; read registers with parseRegister.',
      { found: '"a"' },
    ],
    [
      "a field that throws",
      registerOf({ activities: [unreadable] }),
      "A record cannot be read (closed); read registers with parseRegister.",
      { found: "closed" },
    ],
  ])("%s", (_, register, message, data) => {
    const error = thrownBy(() => evaluate(byTopic, register as Register));
    expect([error.code, error.message, error.data, error.path]).toStrictEqual([
      "invalid-register",
      message,
      data,
      [],
    ]);
  });
});
