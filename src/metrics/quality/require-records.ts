import { fail, type Path } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import { isTable } from "../../internal/is-table.js";
import { preview } from "../../internal/preview.js";
import type { Register } from "../../records/register.js";

/**
 * A list of a register; throws `invalid-register` where it is none, or holds a value that is not a record.
 *
 * @internal
 */
export function requireRecords<Name extends keyof Register>(
  register: Pick<Register, Name>,
  name: Name,
): Register[Name] {
  const given: unknown = register;
  if (!isTable(given)) return refuseRecord(given, "a register", []);
  const list = given[name];
  if (!Array.isArray(list)) return refuseRecord(list, "a list of records", [name]);
  const stranger = list.findIndex((record) => !isObject(record));
  if (stranger !== -1) refuseRecord(list[stranger], "a record", [name, stranger]);
  return register[name];
}

/**
 * @internal
 */
export function refuseRecord(found: unknown, expected: string, path: Path): never {
  const message = `Expected ${expected}, not ${preview(found)}; read registers with parseRegister.`;
  return fail("invalid-register", message, { found: preview(found) }, path);
}
