/**
 * Whether a sign is a digit from 0 to 9.
 *
 * @internal
 */
export function isDigit(sign: string): boolean {
  return sign >= "0" && sign <= "9";
}

/**
 * Whether a sign may stand within a number.
 *
 * @internal
 */
export function isMark(sign: string): boolean {
  return sign === "." || sign === ",";
}

/**
 * Whether a sign is a letter: these have a small and a capital form. Those of Vietnamese are told by their numbers, which is faster.
 *
 * @internal
 */
export function isLetter(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0x1ea0 && code <= 0x1ef9) return true;
  return sign.toLowerCase() !== sign.toUpperCase();
}
