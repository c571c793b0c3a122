/**
 * Whether what names no word of a sort may be of any of them: a holder, a topic or a channel that nobody told. What names no campaign belongs to none.
 *
 * @internal
 */
export function mayBeOfAny(word: string): boolean {
  return word !== "campaign";
}
