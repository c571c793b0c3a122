import { expect, it } from "vitest";
import { type Key, keyText, wordsOfKey } from "../../../src/metrics/evaluate/key.js";

it("a key has one text, from which its words are read again", () => {
  expect(keyText(["vi", null, "a:b"])).toBe("2:vi-3:a:b");
  const keys: readonly Key[] = [[], [null], [""], ["12:3", "-"], [null, "vi", null], ["a", "b:1"]];
  for (const key of keys) expect(wordsOfKey(keyText(key))).toStrictEqual(key);
});

it("a text that is none is one word", () => {
  expect(wordsOfKey("vi")).toStrictEqual(["vi"]);
  expect(wordsOfKey("12")).toStrictEqual(["12"]);
});
