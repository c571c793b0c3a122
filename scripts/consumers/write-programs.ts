import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { doors, root } from "../../test/docs/doors.js";
import { type Example, pageExamples } from "../../test/docs/find-examples.js";

/** Writes the programs of a consumer as JavaScript into `folder/programs`; as CommonJS they `require` what they import. */
export function writePrograms(folder: string, format: "esm" | "cjs"): void {
  const target = join(folder, "programs");
  mkdirSync(target, { recursive: true });
  for (const [name, code] of Object.entries(sources())) {
    const { code: written } = transformSync(code, { loader: "ts", format, target: "es2022" });
    writeFileSync(join(target, `${name}.js`), written);
  }
}

/** The program that goes through every door, as TypeScript; throws if it leaves one out. */
export function everyDoorSource(): string {
  const text = readFileSync(join(programs, "every-door.ts"), "utf8");
  const left = doors().filter(({ name }) => !text.includes(` from "${name}";`));
  if (left.length > 0)
    throw new Error(`every-door.ts does not import ${left.map(({ name }) => name).join()}`);
  return text;
}

/** What README's first program prints. */
export function printedByFirstProgram(): readonly string[] {
  return (firstProgram().output ?? "").split("\n");
}

const programs = fileURLToPath(new URL("programs", import.meta.url));

/** The programs of the folder, README's first, and the entries of the bundles: each prints before it looks at what was printed. */
function sources(): Readonly<Record<string, string>> {
  const written = readdirSync(programs).map((file) => [
    file.replace(/\.ts$/, ""),
    readFileSync(join(programs, file), "utf8"),
  ]);
  const entry = (last: string) =>
    ["capture", "first", last].map((name) => `import "./${name}.js";\n`).join("");
  return {
    ...(Object.fromEntries(written) as Record<string, string>),
    first: firstProgram().code,
    page: entry("show-in-page"),
    "web-worker": entry("show-in-worker"),
  };
}

function firstProgram(): Example {
  const [first] = pageExamples("README.md", readFileSync(join(root, "README.md"), "utf8"));
  if (first?.output === undefined) throw new Error("README.md begins with no program that prints.");
  return first;
}
