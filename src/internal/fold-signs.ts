/**
 * A text as it is compared with what is expected of it: composed, in small letters, every dash a hyphen, every run of blanks one blank, none around it.
 *
 * @internal
 */
export function foldSigns(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
