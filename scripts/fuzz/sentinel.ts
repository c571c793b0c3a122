/**
 * Thrown by what the fuzz hands in, never by phongtrao.
 *
 * - `callback`: a function that the caller passes, where a function belongs, throws
 * - `looked-into`: a getter or a proxy in the caller's data throws when it is read
 */
export class Sentinel extends Error {
  override readonly name = "Sentinel";
  readonly from: "callback" | "looked-into";

  constructor(from: Sentinel["from"]) {
    super(from);
    this.from = from;
  }
}

/** What of the caller's an error is; null for any other error. A revoked proxy throws an error of the engine. */
export function sentinelOf(error: unknown): Sentinel["from"] | null {
  if (error instanceof Sentinel) return error.from;
  const isRevoked = error instanceof TypeError && error.message.includes("proxy that has been revoked");
  return isRevoked ? "looked-into" : null;
}
