/** One way of getting a result. What a run gives is told afterwards, outside the time, as lines that all ways must agree on. */
export interface Contender {
  readonly name: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

/** A result that can be told: a line for each of its cells, in any order. */
export type Outcome = () => readonly string[];

/** A way that cannot be tried here. */
export interface Absent {
  readonly name: string;
  readonly skipped: string;
}

/** What stands for a competitor that is not there. */
export function notInstalled(name: string): Absent {
  return { name, skipped: "not installed" };
}

/** Whether a way can be tried here. */
export function isPresent(contender: Contender | Absent): contender is Contender {
  return "run" in contender;
}
