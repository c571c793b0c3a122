import { Comment, type ProjectReflection, type SignatureReflection } from "typedoc";
import { signaturesOf } from "./signatures-of.js";

/** Overloads share one doc comment, which TypeDoc repeats: those behind the first say that they are the same. */
export function sayOnce(project: ProjectReflection): void {
  for (const signature of signaturesOf(project)) {
    const [first] = signature.parent.signatures ?? [];
    if (first !== undefined && first !== signature && textOf(first) === textOf(signature)) shorten(signature);
  }
}

function textOf({ comment }: SignatureReflection): string {
  return Comment.combineDisplayParts(comment?.summary);
}

function shorten(signature: SignatureReflection): void {
  const isOfUnits = signature.typeParameters?.some(({ name }) => name === "Registry") ?? false;
  const text = isOfUnits ? "The same, with units of your own." : "The same, for these types.";
  // The mark tells the style of the site to show no more of it.
  signature.comment = new Comment([{ kind: "text", text: `<span class="same-again">${text}</span>` }]);
}
