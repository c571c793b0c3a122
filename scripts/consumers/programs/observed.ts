import { printed } from "./capture.js";
import { everyDoor } from "./every-door.js";

/** What a page or a web worker has seen of the package. */
export interface Observed {
  /** What README's first program printed. */
  readonly first: readonly string[];
  readonly doors: Readonly<Record<string, string>>;
  /** Whether text may be run as code there. */
  readonly evaluates: boolean;
}

export function observed(): Observed {
  return { first: [...printed], doors: everyDoor(), evaluates: evaluates() };
}

function evaluates(): boolean {
  try {
    // Asked of the browser, to know that its policy is in force.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    return new Function("return true")() === true;
  } catch {
    return false;
  }
}
