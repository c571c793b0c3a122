import { describe, expect, it } from "vitest";
import { markdownExamples, sourceExamples, type Example } from "./find-examples.js";
import { runExample } from "./run-example.js";
import { typeErrors } from "./type-errors.js";

const inSource = sourceExamples();
const inMarkdown = markdownExamples();
const titleOf = ({ file, line, name }: Example) => `${file}:${line} ${name}`;

describe("every example shows what it does", () => {
  it("finds examples in src", () => {
    expect(inSource.length).toBeGreaterThan(0);
  });

  for (const example of [...inSource, ...inMarkdown].filter(({ runs }) => runs)) {
    it(titleOf(example), () => runExample(example), 20_000);
  }
});

it("all examples type-check", { timeout: 120_000 }, () => {
  expect(typeErrors([...inSource, ...inMarkdown])).toStrictEqual([]);
});
