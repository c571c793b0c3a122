const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const allMarks = /\p{M}/gu;
const words = /[\p{L}\p{M}]+|\p{N}+/gu;
const zerosInFront = /^0+(?=\p{N})/u;

/**
 * The words of a Vietnamese text as they are compared: small letters, the tone behind the word, so that Hòa and Hoà, composed or not, are one. Blanks, dots,
 * dashes and other signs only part words. A number is a word of its own, without zeros in front: "P1", "P.1" and "P.01" are one.
 *
 * @internal
 */
export function wordKeys(text: string): readonly string[] {
  return wordsIn(small(text)).map(toneLast);
}

/**
 * The words of {@link wordKeys} without their marks: "hoa", "da".
 *
 * @internal
 */
export function plainWordKeys(text: string): readonly string[] {
  const plain = small(text).replace(allMarks, "").replaceAll("đ", "d");
  return wordsIn(plain);
}

/**
 * {@link plainWordKeys} as one text.
 *
 * @internal
 */
export function plainKey(text: string): string {
  return plainWordKeys(text).join(" ");
}

function wordsIn(text: string): readonly string[] {
  return (text.match(words) ?? []).map((word) => word.replace(zerosInFront, ""));
}

/** In small letters, decomposed. Ð and ð, which are Icelandic and look like Đ, stand for it in texts that came from old code pages. */
function small(text: string): string {
  return text.normalize("NFD").toLowerCase().replaceAll("\u00f0", "đ");
}

function toneLast(word: string): string {
  const tones = word.match(toneMarks);
  return tones === null ? word : word.replace(toneMarks, "") + tones.join("");
}
