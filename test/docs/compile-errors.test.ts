import { expect, it } from "vitest";
import type { Example } from "./find-examples.js";
import { typeErrors } from "./type-errors.js";

const names = [
  "attendancePerSession",
  "definePlan",
  "exactly",
  "participationIntensity",
  "participationRate",
];

/** A program that imports what it names. */
function programOf(code: string, index: number): Example {
  const imported = names.filter((name) => code.includes(name)).join(", ");
  const program = `import { ${imported} } from "phongtrao";\n${code}\n`;
  return {
    ...{ file: `error-${index}`, line: 1, name: "", code: program, output: undefined },
    ...{ language: "ts", runs: true },
  };
}

const wrong: readonly (readonly [code: string, message: RegExp])[] = [
  ['exactly(5, "atendance");', /'"atendance"' is not assignable to parameter of type '.*"attendance" \|/],
  [
    'participationRate({ participants: exactly(1, "attendance"), population: exactly(1, "person") });',
    /'Quantity<"attendance">' but required in type '\{ readonly error: "attendances are not people, since one person may attend often: use participationIntensity"; \}'/,
  ],
  [
    'participationRate({ participants: exactly(1, "person"), population: exactly(1, "household") });',
    /'Quantity<"household">' but required in type '\{ readonly error: "a rate is of like units: people over people, households over households"; \}'/,
  ],
  [
    'participationIntensity({ attendances: exactly(1, "person"), population: exactly(1, "person") });',
    /'"person"' is not assignable to type '"attendance"'/,
  ],
  [
    'attendancePerSession({ attendances: exactly(1, "person"), sessions: exactly(1, "session") });',
    /'"person"' is not assignable to type '"attendance"'/,
  ],
  ['definePlan({ measures: { a: "attendence" } });', /'"attendence"'.* Did you mean '"attendance"'\?/],
  [
    'definePlan({ measures: { a: "attendance" }, groupBy: { c: { by: "place" } } });',
    /Property 'level' is missing in type '\{ by: "place"; \}'/,
  ],
  [
    'definePlan({ measures: { a: "attendance" }, groupBy: { p: { by: "period", kind: "month" } } });',
    /'"month"' is not assignable to type '.*"calendar-month" \|/,
  ],
  [
    'definePlan({ measures: { a: "attendance" }, groupBy: { t: { by: "topics" } } });',
    /'"topics"'.* Did you mean '"topic"'\?/,
  ],
  [
    'definePlan({ measures: { a: "attendance" }, groupBy: { t: { by: "theme" } } });',
    /'"theme"' is not assignable to type '.*"topic"/,
  ],
  [
    'definePlan({ measures: { a: "attendance" }, group: { t: { by: "topic" } } });',
    /'group' does not exist.* Did you mean to write 'groupBy'\?/,
  ],
  [
    'definePlan({ measures: { a: "attendance" }, reporting: { level: "commune", every: "month" } });',
    /'"month"' is not assignable to type '.*"calendar-month" \|/,
  ],
];

it("what does not make sense has one error each, which says what is wrong", { timeout: 60_000 }, () => {
  const errors = typeErrors(wrong.map(([code], index) => programOf(code, index)));
  expect(errors.map((error) => error.split(" ")[0])).toStrictEqual(
    wrong.map((_, index) => `error-${index}:2`),
  );
  for (const [index, [, message]] of wrong.entries()) expect(errors[index]).toMatch(message);
});
