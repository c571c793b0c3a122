import type { Cell, Flow, FlowKind } from "./ledger-world.js";

export function stockOf(cells: readonly Cell[], flows: readonly Flow[], day: string): number {
  return cells.reduce(
    (total, cell) =>
      total +
      flows
        .filter((flow) => flow.cell.id === cell.id && flow.day <= day)
        .reduce((sum, flow) => sum + signed(flow), cell.first),
    0,
  );
}

export function effectiveOf(cells: readonly Cell[], flows: readonly Flow[], day: string): number {
  return cells.reduce((total, cell) => total + Math.floor((2 * stockOf([cell], flows, day)) / 3), 0);
}

export function signed({ kind, count }: Flow): number {
  if (kind === "recognised") return 0;
  return ["added", "established", "replicated", "up"].includes(kind) ? count : -count;
}

export function sortOf(kind: FlowKind): string {
  if (kind === "up" || kind === "down") return "corrected";
  return ["added", "established", "replicated"].includes(kind) ? "added" : "removed";
}

export const moreByNew = 100;
