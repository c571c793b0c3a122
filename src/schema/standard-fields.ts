import { fieldsFor } from "./fields.js";

/**
 * The fields with phongtrao's own code lists, units and period kinds.
 *
 * @internal
 */
export const standardFields = fieldsFor({});
