import { join } from "node:path";
import { doors, root } from "../../test/docs/doors.js";

/**
 * A program that hands on every value of every door: as it is, and spread, and, of functions, what they give. Where such a type has a name that no door exports, a compiler that writes declarations refuses it.
 */
export async function handedOnSource(): Promise<string> {
  const parts = await Promise.all(
    doors().map(async ({ name, targets }, at) => {
      const values = (await import(join(root, targets["default"] ?? ""))) as Readonly<
        Record<string, unknown>
      >;
      return [
        `import * as door${at} from "${name}";`,
        ...Object.entries(values).flatMap(([id, value]) => handOn(`door${at}`, id, value)),
      ];
    }),
  );
  return [
    ...parts.flat(),
    "declare function spread<T>(value: T): { [Key in keyof T]: T[Key] };",
    "declare function given<Result>(): Result;",
    "",
  ].join("\n");
}

function handOn(door: string, id: string, value: unknown): readonly string[] {
  const from = `${door}.${id}`;
  const to = `${door}_${id}`;
  const whole = `export const ${to} = ${from};`;
  if (isClass(value)) return [];
  if (typeof value === "function")
    return [
      whole,
      `export const ${to}_given = given<ReturnType<typeof ${from}>>();`,
      `export const ${to}_spread = spread(${to}_given);`,
    ];
  // A schema spread is no schema.
  if (typeof value !== "object" || id.endsWith("Schema")) return [whole];
  return [whole, `export const ${to}_spread = ${Array.isArray(value) ? `[...${from}]` : `{ ...${from} }`};`];
}

function isClass(value: unknown): boolean {
  return typeof value === "function" && Function.prototype.toString.call(value).startsWith("class");
}
