import ts from "typescript";

export interface Instrumented {
  /** The body of an async function of `require`, `exports`, `console` and `example`. */
  readonly code: string;
  /** What it imports. */
  readonly modules: readonly string[];
  /** How many statements show their result in a comment. */
  readonly results: number;
  /** Whether it writes to the console. */
  readonly prints: boolean;
}

/**
 * Turns the comments behind statements into checks.
 *
 * `f(); // 5` becomes a call of `example.shows` with both values, `f(); // throws some-code` a call of `example.throws`. Before each
 * statement the line is noted with `example.at`, so that a failure can name it.
 */
export function instrument(code: string, language: Language = "ts"): Instrumented {
  const block = parse(code, language);
  const statements = block.statements.map((statement) => withResult(block, statement));
  return {
    code: transpile(statements.map(({ before, text }) => before + text).join(""), language),
    modules: [...block.statements.flatMap(moduleOf), ...(language === "tsx" ? ["react/jsx-runtime"] : [])],
    results: statements.filter(({ shows }) => shows).length,
    prints: mentionsConsole(block),
  };
}

type Language = "ts" | "tsx";

interface Piece {
  /** The blank lines and comments between the statement and the one before. */
  readonly before: string;
  readonly text: string;
  readonly shows: boolean;
}

function withResult(block: ts.SourceFile, statement: ts.Statement): Piece {
  const before = statement.getFullText().slice(0, statement.getLeadingTriviaWidth());
  const text = statement.getText();
  if (ts.isImportDeclaration(statement)) return { before, text, shows: false };

  const at = `example.at(${lineOf(block, statement)});`;
  const comment = ts.isExpressionStatement(statement) ? commentBehind(block.text, statement.end) : undefined;
  if (comment === undefined || !ts.isExpressionStatement(statement))
    return { before, text: at + text, shows: false };
  return { before, text: at + check(statement.expression.getText(), comment), shows: true };
}

/** The value travels in an array, so that a promise that nobody awaited stays a promise. */
function check(expression: string, comment: string): string {
  const run = `async () => [(${expression})]`;
  const [, code] = /^throws ([a-z][a-z0-9-]*)$/.exec(comment) ?? [];
  return code === undefined
    ? `await example.shows(${run}, () => (${expectation(comment)}));`
    : `await example.throws(${run}, ${JSON.stringify(code)});`;
}

function expectation(comment: string): string {
  if (isExpression(comment)) return comment;
  throw new Error(
    `"// ${comment}" stands behind a statement, where a value or "throws <code>" is read. Put a remark on a line of its own.`,
  );
}

function isExpression(text: string): boolean {
  const wrapped = `(${text});`;
  const [statement, ...more] = parse(wrapped).statements;
  if (hasSyntaxError(wrapped) || statement === undefined || more.length > 0) return false;
  if (!ts.isExpressionStatement(statement) || !ts.isParenthesizedExpression(statement.expression))
    return false;
  return !isComma(statement.expression.expression);
}

function isComma(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken;
}

function hasSyntaxError(text: string): boolean {
  return (ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? []).length > 0;
}

function commentBehind(text: string, end: number): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(text, end) ?? [];
  return comment && text.slice(comment.pos + 2, comment.end).trim();
}

function moduleOf(statement: ts.Statement): readonly string[] {
  const isTyped = ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier);
  return isTyped ? [statement.moduleSpecifier.text] : [];
}

function mentionsConsole(node: ts.Node): boolean {
  const isConsole = ts.isIdentifier(node) && node.text === "console";
  return isConsole || (ts.forEachChild(node, (child) => mentionsConsole(child) || undefined) ?? false);
}

function lineOf(block: ts.SourceFile, statement: ts.Statement): number {
  return block.getLineAndCharacterOfPosition(statement.getStart()).line;
}

function parse(text: string, language: Language = "ts"): ts.SourceFile {
  return ts.createSourceFile(`example.${language}`, text, ts.ScriptTarget.ES2022, true);
}

function transpile(text: string, language: Language): string {
  const { outputText } = ts.transpileModule(text, {
    fileName: `example.${language}`,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      moduleDetection: ts.ModuleDetectionKind.Force,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      jsx: ts.JsxEmit.ReactJSX,
    },
  });
  return outputText;
}
