import { periodKinds } from "phongtrao";
import { expect, it } from "vitest";
import type { UntiledKind } from "../../src/metrics/sound-groupings.js";

it("the kinds that records are not grouped by are known to the compiler", () => {
  const untiled: Readonly<Record<UntiledKind, true>> = {
    "calendar-nine-months": true,
    "reporting-nine-months": true,
    "congress-term": true,
    programme: true,
    campaign: true,
    span: true,
  };
  const found = periodKinds.filter(({ containing }) => containing === null).map(({ id }) => id);
  expect([...found].sort()).toStrictEqual(Object.keys(untiled).sort());
});
