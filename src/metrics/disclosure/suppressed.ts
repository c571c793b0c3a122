/** What stands where a figure is not published. It is the same wherever it stands and says nothing of the figure, not even why it is hidden. */
export interface Suppressed {
  /** Always true. */
  readonly suppressed: true;
}

/**
 * The one marker of a figure that is not published. Put it into a table of your own to have it audited.
 *
 * @example
 * ```ts
 * import { isSuppressed, suppressed } from "phongtrao";
 *
 * isSuppressed(suppressed); // true
 * ```
 */
export const suppressed: Suppressed = Object.freeze({ suppressed: true });

/**
 * Whether a figure of a published table is hidden. Markers that went through JSON are recognised too.
 *
 * Throws nothing, whatever the value is.
 *
 * @param value - A figure of a published table; of anything else the answer is `false`.
 *
 * @example
 * ```ts
 * import { exactly, isSuppressed, toFigure } from "phongtrao";
 *
 * isSuppressed(JSON.parse('{ "suppressed": true }')); // true
 * isSuppressed(toFigure(exactly(12, "person"))); // false
 * isSuppressed(null); // false
 * ```
 */
export function isSuppressed(value: unknown): value is Suppressed {
  try {
    return typeof value === "object" && (value as Partial<Suppressed> | null)?.suppressed === true;
  } catch {
    // A proxy, or a getter of the value's own.
    return false;
  }
}
