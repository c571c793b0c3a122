import type { Hedge } from "./hedge.js";

/**
 * The Vietnamese words that stand before a number, as in the table of {@link Hedge}, each with its hedge. Ranges and "từ n trở lên" have words on both sides.
 *
 * @internal
 */
export const hedgeWords: readonly (readonly [words: string, hedge: Hedge])[] = Object.freeze([
  ["hơn", "moreThan"],
  ["trên", "moreThan"],
  ["quá", "moreThan"],
  ["ít nhất", "atLeast"],
  ["tối thiểu", "atLeast"],
  ["không dưới", "atLeast"],
  ["gần", "nearly"],
  ["ngót", "nearly"],
  ["non", "nearly"],
  ["dưới", "lessThan"],
  ["chưa đến", "lessThan"],
  ["chưa tới", "lessThan"],
  ["tối đa", "atMost"],
  ["không quá", "atMost"],
  ["nhiều nhất", "atMost"],
  ["khoảng", "about"],
  ["xấp xỉ", "about"],
  ["trên dưới", "about"],
  ["chừng", "about"],
  ["độ", "about"],
  ["ước", "about"],
  ["ước tính", "about"],
  ["ước đạt", "about"],
] as const);
