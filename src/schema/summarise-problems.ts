import type { Problem } from "./problem.js";

const shown = 5;

/**
 * The first problems of a list as a message for developers, and how many more there are.
 *
 * @internal
 */
export function summariseProblems(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, shown)
    .map(({ path, message }) => `${path.join(".") || "(input)"}: ${message}`);
  const more = problems.length > shown ? [`… and ${problems.length - shown} more in data.problems.`] : [];
  return [`${problems.length} problem${problems.length === 1 ? "" : "s"} found.`, ...lines, ...more].join(
    "\n",
  );
}
