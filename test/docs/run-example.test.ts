import { describe, expect, it } from "vitest";
import { docblockExamples, pageExamples } from "./find-examples.js";
import { runExample } from "./run-example.js";
import { typeErrors } from "./type-errors.js";

const page = (...lines: string[]) => pageExamples("page.md", ["# Sums", "", ...lines].join("\n"));
const block = (...lines: string[]) => page("```ts", ...lines, "```");
const run = async (examples: ReturnType<typeof page>) => {
  for (const example of examples) await runExample(example);
};
const coded = `const fail = () => { throw Object.assign(new Error("no"), { name: "PhongTraoError", code: "unit-mismatch" }); };`;

describe("an example that keeps its word passes", () => {
  it.each([
    ["a value", block("1 + 1; // 2")],
    ["an object literal", block("({ a: [1, null] }); // { a: [1, null] }")],
    ["a frozen object", block("Object.freeze({ a: 1 }); // { a: 1 }")],
    ["a statement over several lines", block("[1, 2].map(", "  (n) => n * 2,", "); // [2, 4]")],
    ["a semicolon inside a string", block(`"a; // b"; // "a; // b"`)],
    ["an awaited value", block("await Promise.resolve(5); // 5")],
    ["an error of the house", block(coded, "fail(); // throws unit-mismatch")],
    ["a remark on its own line", block("// adds", "1 + 1; // 2")],
    ["its output", page("```ts", 'console.log("a", { b: 1 });', "```", "", "```text", "a { b: 1 }", "```")],
    [
      "a JSON import",
      block('import lock from "./package.json" with { type: "json" };', 'lock.name; // "phongtrao"'),
    ],
    [
      "a file from the checkout",
      block('import { existsSync } from "node:fs";', 'existsSync("package.json"); // true'),
    ],
    ["a package", block('import * as z from "zod";', 'z.string().parse("a"); // "a"')],
  ])("%s", async (_, examples) => {
    expect(examples).toHaveLength(1);
    await run(examples);
  });
});

describe("an example that does not keep its word fails", () => {
  it.each([
    [
      "another value",
      block("const a = 1;", "a + 1; // 3"),
      /page\.md:5 {2}a \+ 1; \/\/ 3: expected 2 to strictly equal 3/,
    ],
    ["an absent key", block("({ a: undefined }); // {}"), /strictly equal/],
    ["a promise nobody awaited", block("Promise.resolve(5); // 5"), /strictly equal/],
    ["no error", block("1 + 1; // throws unit-mismatch"), /page\.md:4 .*returned: 2/],
    ["another code", block(coded, "fail(); // throws other"), /page\.md:5 {2}fail\(\); .*strictly equal/],
    ["an error of another house", block("JSON.parse('{'); // throws other"), /page\.md:4 .*strictly equal/],
    [
      "an error where none is shown",
      block("1; // 1", "JSON.parse('{');"),
      /page\.md:5 {2}JSON.parse\('\{'\);\nthrew SyntaxError/,
    ],
    ["no result", block("1 + 1;"), /page\.md:4 .*\nan example must show a result/],
    [
      "a remark where a value is read",
      block("1 + 1; // the sum of both"),
      /Put a remark on a line of its own/,
    ],
    ["a list without brackets", block("2; // 1, 2"), /Put a remark on a line of its own/],
    [
      "other output",
      page("```ts", "console.log(1);", "```", "```text", "2", "```"),
      /page\.md:4 .*expected '1' to be '2'/s,
    ],
    ["output that is not shown", block("console.log(1);"), /expected '1' to be undefined/],
    ["an unknown module", block('import { a } from "./absent.js";', "a; // 1"), /absent/],
  ])("%s", async (_, examples, message) => {
    await expect(run(examples)).rejects.toThrow(message);
  });
});

it("a type error is reported where it stands", { timeout: 60_000 }, () => {
  expect(typeErrors(block("const a = 1;", 'const b: number = "1";', "[a, b];"))).toStrictEqual([
    "page.md:5 Type 'string' is not assignable to type 'number'.",
  ]);
});

it("an error that was expected and is absent is a type error", { timeout: 60_000 }, () => {
  expect(typeErrors(block("// @ts-expect-error", "1 + 1; // 2"))).toStrictEqual([
    "page.md:4 Unused '@ts-expect-error' directive.",
  ]);
});

it("a doc comment's examples carry the documented name and their line", () => {
  const text = [
    "/** Two. */",
    "export interface Pair {",
    "  /**",
    "   * The first.",
    "   *",
    "   * ```ts",
    "   * 1; // 1",
    "   * ```",
    "   */",
    "  readonly first: number;",
    "}",
    "",
    "/**",
    " * @example",
    " * ```ts no-run",
    " * 2;",
    " * ```",
    " */",
    "export const twice = (n: number) => 2 * n;",
  ].join("\n");
  expect(docblockExamples("src/pair.ts", text)).toStrictEqual([
    {
      file: "src/pair.ts",
      name: "Pair.first",
      line: 7,
      code: "1; // 1",
      language: "ts",
      runs: true,
      output: undefined,
    },
    {
      file: "src/pair.ts",
      name: "twice",
      line: 16,
      code: "2;",
      language: "ts",
      runs: false,
      output: undefined,
    },
  ]);
});

it("only ts and tsx, or these with no-run, are examples; other ts fences are refused", () => {
  expect(page("```tsx no-run", "<p />", "```")).toMatchObject([{ language: "tsx", runs: false }]);
  expect(page("```jsx", "<p />", "```", "```sh", "ls", "```", "```json", "{}", "```")).toStrictEqual([]);
  expect(() => page("```ts norun", "1;", "```")).toThrow('"ts norun" is neither');
  expect(() => page("```ts", "1;")).toThrow("line 3 is never closed");
});
