import ts from "typescript";

/**
 * What the @param tags of a function lack, or have too much: each parameter of each signature has one with a text. A signature without a
 * comment of its own has that of the function, as in TypeDoc.
 */
export function parameterFaults(checker: ts.TypeChecker, name: ts.Symbol): readonly string[] {
  const faults = checker
    .getTypeOfSymbol(name)
    .getCallSignatures()
    .flatMap((signature) => faultsOfSignature(signature, tagsOf(signature, name)));
  return [...new Set(faults)];
}

function faultsOfSignature(
  signature: ts.Signature,
  tags: readonly ts.JSDocParameterTag[],
): readonly string[] {
  const parameters = signature.parameters.map((parameter) => parameter.name);
  const told = tags.filter((tag) => textOf(tag) !== "").map((tag) => tag.name.getText());
  return [
    ...parameters.filter((parameter) => !told.includes(parameter)).map(untold),
    ...tags
      .map((tag) => tag.name.getText())
      .filter((tagged) => !parameters.includes(tagged))
      .map(unfounded),
  ];
}

function untold(parameter: string): string {
  // The compiler's name for a pattern such as { a, b }.
  return /^__\d+$/.test(parameter)
    ? "has a parameter without a name"
    : `has no @param with a text for ${parameter}`;
}

function unfounded(tagged: string): string {
  return tagged === ""
    ? "has an @param without a name"
    : `has an @param for ${tagged}, which is no parameter`;
}

function tagsOf(signature: ts.Signature, name: ts.Symbol): readonly ts.JSDocParameterTag[] {
  const own = signature.getDeclaration() as ts.SignatureDeclaration | undefined;
  const commented = [...(own === undefined ? [] : [own]), ...(name.declarations ?? [])].find(hasDoc);
  return commented === undefined ? [] : ts.getJSDocTags(commented).filter(ts.isJSDocParameterTag);
}

function hasDoc(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc);
}

/** The text of a tag without the dash before it. */
function textOf(tag: ts.JSDocParameterTag): string {
  return (ts.getTextOfJSDocComment(tag.comment) ?? "").replace(/^\s*-?\s*/, "").trim();
}
