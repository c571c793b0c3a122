import type { Comment, CommentDisplayPart, CommentTag, ProjectReflection } from "typedoc";
import { signaturesOf } from "./signatures-of.js";

/** Puts the examples of a function behind its text and in front of its types, since they are what is read first. */
export function exampleFirst(project: ProjectReflection): void {
  for (const { comment } of signaturesOf(project)) if (comment !== undefined) lift(comment);
}

function lift(comment: Comment): void {
  const isExample = ({ tag }: CommentTag) => tag === "@example";
  const examples = comment.blockTags.filter(isExample);
  comment.blockTags = comment.blockTags.filter((tag) => !isExample(tag));
  comment.summary.push(...examples.flatMap(({ content }) => [heading, ...content]));
}

const heading: CommentDisplayPart = { kind: "text", text: "\n\n#### Example\n\n" };
