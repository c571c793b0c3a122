import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  calendarErrors,
  commonErrors,
  metricErrors,
  quantityErrors,
  ruleErrors,
  schemaErrors,
} from "phongtrao";
import { geographyErrors } from "phongtrao/geography";
import { expect, it } from "vitest";
import { doors, root } from "./doors.js";
import { guides } from "./find-examples.js";
import { programOf } from "./program.js";
import { publicComments } from "./public-comments.js";

const program = programOf(doors().map(({ source }) => source));
const written = [
  ...doors().flatMap(({ source }) => publicComments(program, source)),
  ...guides()
    .filter((path) => path !== "docs/reference/errors.md")
    .map((path) => readFileSync(join(root, path), "utf8")),
].join("\n");

it.each(
  Object.entries({
    commonErrors,
    quantityErrors,
    calendarErrors,
    geographyErrors,
    metricErrors,
    ruleErrors,
    schemaErrors,
  }),
)("each code of %s is told of by a public name or a page", (_, codes) => {
  const untold = Object.keys(codes).filter(
    (code) => !written.includes(`\`${code}\``) && !written.includes(`throws ${code}`),
  );
  expect(untold).toStrictEqual([]);
});
