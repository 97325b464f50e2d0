import ts from 'typescript';

export interface Literal {
  readonly text: string;
  readonly index: number;
}

/** Every string, template and JSX text of a TypeScript text, with where it stands: SQL and words live in these, comments do not. */
export const literalsOf = (path: string, text: string): readonly Literal[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      found.push({ text: node.text, index: node.getStart(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
