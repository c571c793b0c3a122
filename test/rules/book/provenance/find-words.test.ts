import { describe, expect, it } from "vitest";
import { findWords, isCutBetween } from "../../../../src/rules/book/provenance/find-words.js";

/** Longer than what the platform searches for; it is found by other means. */
const long = "mô hình ".repeat(40).trim();

describe("words are found in a text", () => {
  it.each([
    ["15 mô hình", "15 mô hình", 0],
    ["được 15 mô hình,", "15 mô hình", 5],
    ["115 mô hình", "15 mô hình", -1],
    ["115 mô hình, 15 mô hình", "15 mô hình", 13],
    ["15 mô hình hóa", "15 mô hình", 0],
    ["15 mô hìnhh", "15 mô hình", -1],
    ["59 mô hình", "9 mô hình", -1],
    ["Trong năm 2022 15 mô hình", "năm 2022", 6],
    ["Trong năm 2022 15 mô hình", "15 mô hình", 15],
    ["88.500 lượt", "88", -1],
    ["88.500 lượt", "500 lượt", -1],
    ["88,5 lượt", "5 lượt", -1],
    ["88. 500 lượt", "500 lượt", 4],
    ["Có 88.", "88", 3],
    ["a.500", "500", 2],
    ["88.", "88.", 0],
    ["(88)", "88", 1],
    ["mặtđộng viên", "động viên", -1],
    ["", "88", -1],
    ["88", "", -1],
    [`x ${long} y`, long, 2],
    [`x${long} y ${long}`, long, long.length + 4],
    [`x${long}`, long, -1],
    [long.slice(1), long, -1],
    [`n${long.slice(1)}`, long, -1],
    // The first place is within a word, the second begins before the first ends.
    [`x${long} mô hình`, long, 9],
    [`mô hình mô hình ${long} x`, `${long} x`, 16],
    [`${long}s ${long}`, long, long.length + 2],
  ] as const)("%s: %s", (text, words, at) => {
    expect(findWords(text, words)).toBe(at);
  });

  it("from a place on", () => {
    expect(findWords("15 và 15", "15", 1)).toBe(6);
    expect(findWords(`${long}, ${long}`, long, 1)).toBe(long.length + 2);
    expect(findWords(long, long, 1)).toBe(-1);
  });
});

it("a text is cut between words and numbers only", () => {
  const text = "a 88.500, b";
  expect(Array.from({ length: text.length + 1 }, (_, at) => isCutBetween(text, at))).toStrictEqual([
    ...[true, true, true, false, false, false, false, false],
    ...[true, true, true, true],
  ]);
});

describe("a megabyte of hostile text is searched to its end", () => {
  const half = 500_000;
  it.each([
    ["what almost fits", "a".repeat(2 * half), `${"a".repeat(half)}b`],
    ["what fits and is not a word", "a".repeat(2 * half), "a".repeat(half)],
    ["a short one that is not a word", "a".repeat(2 * half), "a".repeat(200)],
    ["halves that repeat", "ab".repeat(half), `${"ab".repeat(half / 2)}b`],
    ["signs", ".".repeat(2 * half), `${".".repeat(half)}a`],
  ])("%s", (_, text, words) => {
    expect(findWords(text, words)).toBe(-1);
  });
});
