/** One thing that a consumer does with the package. */
export interface Check {
  readonly name: string;
  /** Throws if it fails. */
  readonly run: () => Promise<CheckOutcome>;
}

export interface CheckOutcome {
  /** Why it could not be tried; absent if it passed. */
  readonly skipped?: string;
  /** What is worth telling of it. */
  readonly note?: string;
}
