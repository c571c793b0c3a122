/**
 * Whether a name is another one misspelt: the same but for capitals, or but for two letters, of a name shorter than six letters one. A letter is
 * wrong, missing, too many, or has changed places with the next.
 *
 * @internal
 */
export function isMisspelt(found: string, name: string): boolean {
  // Of a name without end, no more is looked at than tells it from any that there is.
  const begin = found.slice(0, 99).toLowerCase();
  return isWithin(name.length < 6 ? 1 : 2, begin, name.toLowerCase());
}

function isWithin(letters: number, a: string, b: string): boolean {
  if (a === b) return true;
  const rest = (ofA: number, ofB: number, left = letters - 1) => isWithin(left, a.slice(ofA), b.slice(ofB));
  if (a[0] === b[0]) return rest(1, 1, letters);
  if (letters === 0) return false;
  const isSwapped = a[0] === b[1] && a[1] === b[0];
  return rest(1, 0) || rest(0, 1) || rest(1, 1) || (isSwapped && rest(2, 2));
}
