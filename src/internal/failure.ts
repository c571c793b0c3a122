/** Where in the input a failure lies: keys and indexes from the outside in; empty for the input as a whole. */
export type Path = readonly (string | number)[];

/**
 * The one error that phongtrao throws.
 *
 * Recognise it with {@link isPhongTraoError}, by `name` and `code`, not by `instanceof`: an application may hold two copies of the package.
 * `message` is an English sentence for developers and may be reworded between versions; `code`, `data` and `path` are stable.
 *
 * @example
 * ```ts
 * import { exactly, isPhongTraoError } from "phongtrao";
 *
 * function codeOf(run: () => unknown) {
 *   try {
 *     run();
 *   } catch (error) {
 *     return isPhongTraoError(error) ? error.code : "other";
 *   }
 * }
 *
 * codeOf(() => exactly(2.5, "session")); // "invalid-quantity"
 * ```
 */
export class PhongTraoError<Code extends string = string> extends Error {
  /** Always `"PhongTraoError"`, in every copy of the package. */
  override readonly name = "PhongTraoError";
  /** What went wrong, as a stable word in kebab-case. */
  readonly code: Code;
  /** The values involved, as plain data. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where in the input it lies. */
  readonly path: Path;

  /** Made by phongtrao; applications read these errors and have no need to make them. */
  constructor(code: Code, message: string, data: Readonly<Record<string, unknown>> = {}, path: Path = []) {
    super(message);
    this.code = code;
    this.data = Object.freeze({ ...data });
    this.path = Object.freeze([...path]);
  }
}

/**
 * Whether a caught value is a {@link PhongTraoError} of this or any other copy of the package.
 *
 * Never throws.
 *
 * @param value - What was caught: anything, `null`, primitives and errors of other libraries included.
 * @param code - The code that the error has to have, such as `"unit-mismatch"`; left out, any will do.
 *
 * @example
 * ```ts
 * import { isPhongTraoError } from "phongtrao";
 *
 * isPhongTraoError(new Error("other")); // false
 * ```
 */
export function isPhongTraoError<Code extends string = string>(
  value: unknown,
  code?: Code,
): value is PhongTraoError<Code> {
  try {
    return (
      value instanceof Error &&
      value.name === "PhongTraoError" &&
      "code" in value &&
      typeof value.code === "string" &&
      (code === undefined || value.code === code)
    );
  } catch {
    // A proxy, or a getter of the value's own.
    return false;
  }
}

/**
 * Throws a {@link PhongTraoError}; written as an expression so that it can stand where a value is expected.
 *
 * @internal
 */
export function fail(
  code: string,
  message: string,
  data?: Readonly<Record<string, unknown>>,
  path?: Path,
): never {
  throw new PhongTraoError(code, message, data, path);
}
