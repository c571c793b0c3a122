import { type Absent, type Contender, notInstalled } from "../support/contender.js";
import { loadPeer } from "../support/load-peer.js";

/** A table in memory that questions can be asked of. */
interface DuckTable {
  prepare(sql: string): Promise<{ runAndReadAll(): Promise<Answer> }>;
}

/** What a question gives, still in DuckDB's own memory. */
export interface Answer {
  getColumns(): readonly (readonly unknown[])[];
  getRowsJson(): readonly (readonly (string | number | null)[])[];
}

/** What a table is loaded with, by the names of its columns. */
export interface DuckColumns {
  readonly size: number;
  readonly words: Readonly<Record<string, DuckWords>>;
  readonly numbers: Readonly<Record<string, ArrayLike<number>>>;
}

/** Words as codes of an ENUM; columns may share one. */
interface DuckWords {
  readonly type: string;
  readonly codes: ArrayLike<number>;
  readonly dictionary: readonly string[];
}

/** What is used of DuckDB. */
interface DuckDB {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connection> }>;
  };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk };
  readonly ENUM: (words: readonly string[]) => unknown;
  readonly DOUBLE: unknown;
}

interface Connection extends DuckTable {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<Appender>;
}

interface Appender {
  appendDataChunk(chunk: Chunk): void;
  closeSync(): void;
}

interface Chunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}

/** Opens DuckDB in memory with so many threads; undefined where it is not installed. */
export async function openDuckDB(threads: number): Promise<DuckStore | undefined> {
  const library = (await loadPeer("@duckdb/node-api")) as DuckDB | undefined;
  if (library === undefined) return undefined;
  const instance = await library.DuckDBInstance.create(":memory:", { threads: String(threads) });
  return { library, connection: await instance.connect() };
}

/** DuckDB, open. */
export interface DuckStore {
  readonly library: DuckDB;
  readonly connection: Connection;
}

/** Rows of a chunk, as many as DuckDB works on at a time. */
const chunkSize = 2048;

/** Makes a table with ENUM columns for words and DOUBLE columns for numbers. */
export async function loadTable(
  { library, connection }: DuckStore,
  table: string,
  { size, words, numbers }: DuckColumns,
): Promise<void> {
  for (const { type, dictionary } of Object.values(words)) {
    await connection.run(`CREATE TYPE IF NOT EXISTS ${type} AS ENUM (${dictionary.map(quoted).join(", ")})`);
  }
  const columns = [
    ...Object.entries(words).map(([name, { type }]) => `${name} ${type}`),
    ...Object.keys(numbers).map((name) => `${name} DOUBLE`),
  ];
  await connection.run(`CREATE TABLE ${table} (${columns.join(", ")})`);
  const types = [
    ...Object.values(words).map(({ dictionary }) => library.ENUM(dictionary)),
    ...Object.keys(numbers).map(() => library.DOUBLE),
  ];
  const appender = await connection.createAppender(table);
  for (let from = 0; from < size; from += chunkSize) {
    const to = Math.min(from + chunkSize, size);
    const chunk = library.DuckDBDataChunk.create(types, to - from);
    chunk.setColumns([
      ...Object.values(words).map(({ codes, dictionary }) =>
        slice(codes, from, to).map((code) => dictionary[code]),
      ),
      ...Object.values(numbers).map((list) => slice(list, from, to)),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function slice(list: ArrayLike<number>, from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, row) => list[from + row] ?? 0);
}

function quoted(word: string): string {
  return `'${word}'`;
}

/** One statement as two contenders: its answer left in DuckDB's memory, and read into arrays of JavaScript, as whoever shows it must. */
export async function asContenders(
  name: string,
  { connection }: DuckStore,
  sql: string,
  linesOf: (answer: Answer) => readonly string[],
): Promise<readonly Contender[]> {
  const statement = await connection.prepare(sql);
  const run = async () => {
    const answer = await statement.runAndReadAll();
    return { answer, outcome: () => linesOf(answer) };
  };
  return [
    { name, run: async () => (await run()).outcome },
    {
      name: `${name}, read`,
      run: async () => {
        const { answer, outcome } = await run();
        answer.getColumns();
        return outcome;
      },
    },
  ];
}

/** What stands for both where DuckDB is not there. */
export function duckDBNotInstalled(name: string): readonly Absent[] {
  return [notInstalled(name), notInstalled(`${name}, read`)];
}
