import type { Period } from "../../src/calendar/period.js";

const july: Period = { kind: "calendar-month", id: "2022-07", firstDay: "2022-07-01", lastDay: "2022-07-31" };

/** Objects that lack something that every period has. */
export const shapeless: readonly (readonly [name: string, value: unknown])[] = [
  ["an empty object", {}],
  ["a period without a kind", { ...july, kind: undefined }],
  ["a period without an id", { ...july, id: undefined }],
  ["a period without a first day", { ...july, firstDay: undefined }],
  ["a period without a last day", { ...july, lastDay: null }],
  ["a period from no day", { ...july, firstDay: "2022-07" }],
  ["a period to no day", { ...july, lastDay: "2022-07-32" }],
  ["a period that ends before it begins", { ...july, lastDay: "2022-06-30" }],
  ["a period with a vision in words", { ...july, visionYear: "2030" }],
];

/** And objects whose id, days and kind contradict one another. */
export const broken: readonly (readonly [name: string, value: unknown])[] = [
  ...shapeless,
  ["a month that begins late", { ...july, firstDay: "2022-07-02" }],
  ["a month that ends early", { ...july, lastDay: "2022-07-30" }],
  ["a month with the id of another", { ...july, id: "2022-08" }],
  ["a month with the id of a quarter", { ...july, id: "2022-Q3" }],
  ["a month with a vision", { ...july, visionYear: 2030 }],
  ["a quarter with the id of a month", { ...july, kind: "calendar-quarter" }],
];
