import { fail } from "./failure.js";
import { isNearName } from "./near-name.js";
import { preview } from "./preview.js";

/** The names of some options, all of them and no other; `"flag"` are those that are true or false. */
export type Names<Options> = { readonly [Name in keyof Required<Options>]: true | "flag" };

/**
 * Throws `unknown-option` where options are misspelt, as far as the compiler would tell: where none of them has a name that there is, or one is
 * nearly such a name that is not given. Further names alone are no fault: one object may hold the options of several functions. What is neither true nor false, and has to be
 * one of them, throws `invalid-options`. Where some cannot be left out, the message shows an example of them.
 *
 * @internal
 */
export function requireNames<Options extends object>(
  options: Options,
  names: Names<Options>,
  example?: string,
): void {
  const strange = Object.keys(options).filter(
    (name) => !Object.hasOwn(names, name) && hasValue(options, name),
  );
  const known = Object.keys(names) as (keyof Options & string)[];
  for (const name of known) if (names[name] === "flag") requireFlag(options[name], name);
  const [first] = strange;
  if (first === undefined) return;
  const open = known.filter((name) => options[name] === undefined);
  for (const name of strange) {
    const expected = open.find((other) => isNearName(name, other));
    if (expected !== undefined) refuse(name, `did you mean "${expected}"?`, { expected });
  }
  if (open.length < known.length) return;
  const such = example === undefined ? "" : `pass an object such as ${example}; `;
  // The first field of a locale, which what prints takes in the same place.
  const isLocale = first === "language" ? "a locale is needed only where something is printed; " : "";
  refuse(first, `${isLocale}${such}there are ${known.join(", ")}.`, { known });
}

/** What a getter would give is not asked: it is the caller's own code. */
function hasValue(options: object, name: string): boolean {
  return Object.getOwnPropertyDescriptor(options, name)?.value !== undefined;
}

function requireFlag(value: unknown, name: string): void {
  if (value == null || typeof value === "boolean") return;
  const found = preview(value);
  fail("invalid-options", `\`${name}\` is true or false, not ${found}.`, { found }, [name]);
}

function refuse(name: string, help: string, data: object): never {
  const found = preview(name);
  return fail("unknown-option", `There is no option ${found}; ${help}`, { found, ...data }, [name]);
}
