/** What one contender should reach beside another. */
export interface Target {
  readonly of: string;
  readonly against: string;
  /** At most so many times the other's time; below 1 it is that many times faster. */
  readonly atMost: number;
}

/** At most so many times the other's time. */
export function atMost(times: number, against: string): Target {
  return { of: "phongtrao", against, atMost: times };
}

/** At least so many times faster than the other. */
export function fasterThan(against: string, times = 1): Target {
  return { of: "phongtrao", against, atMost: 1 / times };
}

/** A line that says whether medians reach a target. */
export function targetLine(target: Target, medians: ReadonlyMap<string, number>): string {
  const ratio = (medians.get(target.of) ?? Number.NaN) / (medians.get(target.against) ?? Number.NaN);
  const told = wording(target).padEnd(56);
  if (Number.isNaN(ratio)) return `${told} not measured`;
  const measured = `${(target.atMost > 1 ? ratio : 1 / ratio).toFixed(2)} ×`;
  return `${told} ${measured.padStart(9)}  ${ratio <= target.atMost ? "reached" : "not reached"}`;
}

function wording({ against, atMost }: Target): string {
  if (atMost > 1) return `at most ${atMost} × ${against}`;
  return atMost === 1
    ? `faster than ${against}`
    : `at least ${Math.round(1 / atMost)} × faster than ${against}`;
}
