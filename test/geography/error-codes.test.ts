import { geographyErrors } from "phongtrao";
import { expect, it } from "vitest";

it("lists each code with a sentence", () => {
  expect(Object.keys(geographyErrors).sort()).toStrictEqual([
    "dates-reversed",
    "duplicate-point",
    "invalid-gazetteer",
    "invalid-place-name",
    "invalid-series",
    "invalid-shares",
    "invalid-table",
    "nested-points",
    "unknown-admin-level",
    "unknown-admin-unit",
  ]);
  for (const meaning of Object.values(geographyErrors)) expect(meaning).toMatch(/^[A-Z].+\.$/);
  expect(Object.isFrozen(geographyErrors)).toBe(true);
});
