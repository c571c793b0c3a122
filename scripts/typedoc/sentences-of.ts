/** Parts a text at full stops that a capital follows. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<=[.!?…]["”»)]*) (?=["“«(]*\p{Lu})/u)
    .filter((sentence) => sentence !== "");
}
