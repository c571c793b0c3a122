import * as z from "zod";
import { adminLevels } from "../../geography/admin-unit.js";

/** @internal */
export const adminLevelSchema = z.enum(adminLevels);
