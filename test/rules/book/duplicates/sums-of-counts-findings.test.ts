import { exactly } from "phongtrao";
import { describe, expect, it } from "vitest";
import { found, outcome } from "../check-rule.js";

const rule = "duplicates/whole-beside-parts";

interface Counts {
  readonly people?: number;
  readonly attendances?: number;
  readonly sessions?: number;
}
type Line = readonly [id: string, when: string, counts: Counts];
const talks = (...list: readonly Line[]) => ({
  activities: list.map(([id, when, { people, attendances, sessions }]) => ({
    id,
    kind: "talk",
    when,
    topics: ["legal-education"],
    place: "17",
    ...(people === undefined ? {} : { attendance: exactly(people, "person") }),
    ...(attendances === undefined ? {} : { attendance: exactly(attendances, "attendance") }),
    ...(sessions === undefined ? {} : { sessions: exactly(sessions, "session") }),
  })),
});

describe("duplicates/whole-beside-parts, of lines that do not all have the same counts", () => {
  it("takes no sum of a count that one of the parts leaves out", () => {
    const register = talks(
      ["m1", "2022-01", { attendances: 800, sessions: 4 }],
      ["m2", "2022-02", { attendances: 900 }],
      ["q", "2022-Q1", { attendances: 1700, sessions: 10 }],
    );
    // 800 + 900 = 1,700; how many sessions February had nobody says.
    expect(found(rule, register)).toStrictEqual([["possible", "sum-of-times", "q m1 m2"]]);
  });

  it("lets a whole include parts that leave a count out", () => {
    const register = talks(
      ["m", "2022-01", { attendances: 800 }],
      ["q", "2022-Q1", { attendances: 1700, sessions: 10 }],
    );
    expect(found(rule, register)).toStrictEqual([["possible", "may-include", "q m"]]);
  });

  it("lets a line of a whole that leaves a count out have any", () => {
    const register = talks(
      ["m", "2022-01", { attendances: 500, sessions: 9 }],
      ["q1", "2022-Q1", { attendances: 1000, sessions: 3 }],
      ["q2", "2022-Q1", { attendances: 1000 }],
    );
    // Three sessions are fewer than nine, and q2 may have had the others.
    expect(found(rule, register)).toStrictEqual([["possible", "may-include", "q1 q2 m"]]);
  });

  it("adds no attendances to people, so that only the sessions make a sum", () => {
    const register = talks(
      ["m1", "2022-01", { attendances: 500, sessions: 6 }],
      ["m2", "2022-02", { people: 60, sessions: 4 }],
      ["q", "2022-Q1", { people: 100, sessions: 10 }],
    );
    expect(found(rule, register)).toStrictEqual([["possible", "sum-of-times", "q m1 m2"]]);
  });

  it("adds up people and attendances of one whole, whichever are more", () => {
    const quarter = (people: number, attendances: number) =>
      talks(
        ["m", "2022-01", { attendances: 30 }],
        ["q1", "2022-Q1", { people }],
        ["q2", "2022-Q1", { attendances }],
      );
    // 25 are certainly less than 30.
    expect(outcome(rule, quarter(5, 20))).toBe("1 pass");
    expect(outcome(rule, quarter(20, 5))).toBe("1 pass");
    expect(found(rule, quarter(20, 11))).toStrictEqual([["possible", "may-include", "q1 q2 m"]]);
  });

  it("names the larger attendance first, then more sessions, then the first of the ids", () => {
    const register = talks(
      ["m", "2022-01", { attendances: 10 }],
      ["a", "2022-Q1", { attendances: 50, sessions: 2 }],
      ["b", "2022-Q1", { attendances: 50, sessions: 3 }],
      ["c", "2022-Q1", { sessions: 9 }],
      ["d", "2022-Q1", { sessions: 9 }],
      ["e", "2022-Q1", { attendances: 60 }],
      ["f", "2022-Q1", { attendances: 50 }],
    );
    expect(found(rule, register)).toStrictEqual([["possible", "may-include", "e b a f c d m"]]);
  });
});
