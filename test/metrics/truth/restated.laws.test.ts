import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { defectsOfRestatement, seriesWorlds } from "./restated-truth.js";

describe.each([true, false])("a true series, in exact numbers or not: %s,", (isExact) => {
  test.prop([seriesWorlds(isExact)])("is true on the units of another day", (world) => {
    expect(defectsOfRestatement(world)).toStrictEqual([]);
  });
});
