import { expect, it } from "vitest";
import { typeErrors } from "./type-errors.js";

it("a unit that is none is told the ids that there are", { timeout: 60_000 }, () => {
  const code = 'import { exactly } from "phongtrao";\nexactly(5, "atendance");\n';
  const example = { file: "unit-errors", line: 1, name: "", code, language: "ts", runs: true } as const;
  const [error, ...others] = typeErrors([{ ...example, output: undefined }]);
  expect(others).toStrictEqual([]);
  expect(error).toMatch(/'"atendance"' is not assignable to parameter of type '.*"attendance" \|/);
});
