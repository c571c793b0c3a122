import * as z from "zod";

/** @internal */
export const adminLevelSchema = z.enum(["province", "district", "commune"]);
