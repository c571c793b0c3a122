/** What cubes cost beside hand-written loops and other tools, from records and from columns. */
import { materialOf } from "./cube/material.js";
import { groupByOfColumns, groupByOfRecords } from "./cube/group-by/contests.js";
import { rollUpOfColumns } from "./cube/roll-up/contests.js";
import { contest } from "./support/contest.js";
import { sizeFrom } from "./support/size-from.js";

const size = sizeFrom(100_000);
// A table of a thousand is made to see that it can be.
const rounds = size > 200_000 ? 7 : size > 1_000 ? 15 : 3;
const material = materialOf(size);

await contest(await groupByOfColumns(material, rounds));
await contest(await groupByOfRecords(material, rounds));
await contest(await rollUpOfColumns(material, rounds));
