import { Comment, type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";

/** Has the fields of what functions take, such as `ParticipationRateInput`, shown where they are taken. */
export function showFields(project: ProjectReflection): void {
  for (const name of (project.children ?? []).flatMap(({ children = [] }) => children).filter(isTaken)) {
    name.comment ??= new Comment();
    name.comment.modifierTags.add("@expand");
  }
}

function isTaken({ kind, name }: DeclarationReflection): boolean {
  return kind === ReflectionKind.Interface && /(?:Input|Options)$/.test(name);
}
