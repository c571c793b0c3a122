/**
 * The Vietnamese words that multiply the number before them, each with its power of ten.
 *
 * @internal
 */
export const multiplierWords: readonly (readonly [word: string, power: number])[] = Object.freeze([
  ["nghìn", 3],
  ["ngàn", 3],
  ["vạn", 4],
  ["triệu", 6],
  ["tỷ", 9],
  ["tỉ", 9],
] as const);
