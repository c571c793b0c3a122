import { fail, isPhongTraoError } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";

/**
 * What is read of records. A field that is not what it should be is found when it is read; looking at all fields before would cost more than reading them.
 *
 * @internal
 */
export function readable<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (isPhongTraoError(error)) throw error;
    const found = error instanceof Error ? error.message : preview(error);
    return fail(
      "invalid-register",
      `A record cannot be read (${found}); read registers with parseRegister.`,
      { found },
    );
  }
}
