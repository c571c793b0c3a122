/**
 * A text in NFC. Text whose characters all come before the combining marks is in NFC already; most ids, codes and days are such.
 *
 * @internal
 */
export function toNfc(text: string): string {
  return fromFirstMark.test(text) ? text.normalize("NFC") : text;
}

const fromFirstMark = /[\u0300-\uffff]/;
