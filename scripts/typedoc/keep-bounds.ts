import type { Context, SomeType, TypeParameterReflection } from "typedoc";
import ts from "typescript";

/** A type parameter has the bound and the default that its declaration writes: resolved, the name of a type becomes a long list, or less than was written. */
export function keepBounds(context: Context, parameter: TypeParameterReflection): void {
  const declarations = context.getSymbolFromReflection(parameter)?.declarations ?? [];
  const written = declarations.find(ts.isTypeParameterDeclaration);
  const scope = context.withScope(parameter);
  const typeOf = (node: ts.TypeNode): SomeType => context.converter.convertType(scope, node);
  if (written?.constraint) parameter.type = typeOf(written.constraint);
  if (written?.default) parameter.default = typeOf(written.default);
}
