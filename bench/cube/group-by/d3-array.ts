import { type Absent, type Contender, notInstalled } from "../../support/contender.js";
import { loadPeer } from "../../support/load-peer.js";
import { cellLine } from "../cell-line.js";
import type { FlatRow } from "./flat-rows.js";
import { sumUp } from "./sum-up.js";

/** What is used of d3-array. */
interface D3Array {
  rollup(
    rows: readonly FlatRow[],
    reduce: (rows: readonly FlatRow[]) => readonly number[],
    ...keys: readonly ((row: FlatRow) => string)[]
  ): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>>;
}

/** `rollup` with one pass over each group. */
export async function d3Array(rowsOf: () => readonly FlatRow[]): Promise<Contender | Absent> {
  const name = "d3-array rollup";
  const d3 = (await loadPeer("d3-array")) as D3Array | undefined;
  if (d3 === undefined) return notInstalled(name);
  return {
    name,
    run: () => {
      const cells = d3.rollup(rowsOf(), sumUp, byProvince, byTopic, byMonth);
      return () =>
        [...cells].flatMap(([province, topics]) =>
          [...topics].flatMap(([topic, months]) =>
            [...months].map(([month, numbers]) => cellLine([province, topic, month], numbers)),
          ),
        );
    },
  };
}

const byProvince = ({ province }: FlatRow): string => province;
const byTopic = ({ topic }: FlatRow): string => topic;
const byMonth = ({ month }: FlatRow): string => month;
