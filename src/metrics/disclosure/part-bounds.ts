import { type CountColumn, countsAt, type CountTable } from "./count-table.js";
import type { Found } from "./relation.js";

// By the ids of what they count: what is among what, in every row of a cube.
const wholes: Readonly<Record<string, string>> = {
  audienceHeadcount: "audienceAttendance",
  communesReached: "communes",
  modelsEffective: "modelsInForce",
  returnsAccepted: "returnsExpected",
  returnsOnTime: "returnsExpected",
};

/**
 * That what is among something is no more than it: 8 models that work well tell of 8 that there are, wherever these are hidden.
 *
 * @internal
 */
export function partBounds({ columnsOf }: CountTable): readonly Found[] {
  const told = (id: string) => columnsOf.get(id) ?? [];
  return Object.entries(wholes).flatMap(([part, whole]) =>
    told(part).flatMap((parts) => told(whole).flatMap((all) => boundsOf(parts, all))),
  );
}

function boundsOf(parts: CountColumn, wholes: CountColumn): readonly Found[] {
  // What is always as much as the whole may be one column with it.
  if (parts === wholes) return [];
  return [...parts].flatMap(([id, part]) =>
    countsAt(wholes, id).map((total) => ({
      kind: "atLeastPart" as const,
      total,
      parts: [part],
      less: [],
      over: [],
    })),
  );
}
