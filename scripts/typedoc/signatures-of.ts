import type { ProjectReflection, SignatureReflection } from "typedoc";

/** The signatures of all functions of all doors, those of one function together and in order. */
export function signaturesOf(project: ProjectReflection): readonly SignatureReflection[] {
  return (project.children ?? [])
    .flatMap(({ children = [] }) => children)
    .flatMap(({ signatures = [] }) => signatures);
}
