import { fail, isPhongTraoError, type Path } from "./failure.js";

/**
 * What a call gives; an error of phongtrao's that it throws is thrown on with its place in the caller's input.
 *
 * @internal
 */
export function atPath<Value>(path: Path, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (!isPhongTraoError(error)) throw error;
    return fail(error.code, error.message, error.data, [...path, ...error.path]);
  }
}
