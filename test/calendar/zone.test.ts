import { expect, it } from "vitest";

const zone = process.env["TZ"] ?? "none";
const minutesWest = new Map([
  ["UTC", 0],
  ["Asia/Ho_Chi_Minh", -420],
  ["America/Los_Angeles", 480],
]);

// The projects name a zone; a test of dates is worth little if all of them silently run in one.
it("runs in the zone that the project names", () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(ownName(zone));
  expect(new Date("2022-01-01T00:00:00Z").getTimezoneOffset()).toBe(minutesWest.get(zone));
});

/** Engines have their own names for zones: Node 20 calls Asia/Ho_Chi_Minh by its old name, Asia/Saigon. */
function ownName(timeZone: string): string {
  return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
}
