import * as root from "phongtrao";
import * as geography from "phongtrao/geography";
import * as schema from "phongtrao/schema";
import * as en from "phongtrao/locale/en";
import * as vi from "phongtrao/locale/vi";
import { hostile } from "./hostile-values.js";
import { type Called, functions } from "./functions.js";
import { oneOf } from "./random.js";
import { record, register } from "./register-kinds.js";

/** A public function, with how it is called. */
export interface PublicFunction extends Called {
  readonly name: string;
  readonly run: (...given: readonly unknown[]) => unknown;
}

type Run = PublicFunction["run"];

/** All functions that the doors of the package export, the `safeParse` of each schema among them; those that the table lacks are told by name. */
export function publicFunctions(): {
  readonly found: readonly PublicFunction[];
  readonly missing: readonly string[];
} {
  const found: PublicFunction[] = [];
  const missing: string[] = [];
  for (const [name, value] of Object.entries({ ...geography, ...schema, ...en, ...vi, ...root } as object)) {
    const run = runOf(value);
    if (run === null) continue;
    const called = typeof value === "function" ? functions[name] : ofSchema;
    if (called === undefined) missing.push(name);
    else found.push({ name, run, ...called });
  }
  return { found, missing };
}

const ofSchema: Called = { given: (random) => [oneOf<unknown>(hostile, register, record)(random)] };

function runOf(value: unknown): Run | null {
  if (value === root.PhongTraoError)
    return (code, message) => new root.PhongTraoError(code as string, message as string);
  if (typeof value === "function") return value as Run;
  const isSchema = typeof value === "object" && value !== null && "safeParse" in value;
  return isSchema ? (value.safeParse as Run) : null;
}
