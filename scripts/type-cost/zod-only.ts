/** What a consumer pays who imports zod and nothing else; `npm run type-cost` compares with it. */
import * as z from "zod";

export const nothing = z.object({});
