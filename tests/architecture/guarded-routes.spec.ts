/**
 * Every route says who may use it. The API refuses to start otherwise; here the text is read, so that a forgotten
 * decorator fails before anything runs, and names the line.
 */
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { filesUnder, isSpec, placeOf, textOf } from '../support/sources.ts';

const METHODS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'Head', 'All']);
const ACCESS = new Set(['Can', 'Public']);

const decoratorNames = (node: ts.Node): readonly string[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) => {
    const called = ts.isCallExpression(expression) ? expression.expression : expression;
    return ts.isIdentifier(called) ? called.text : '';
  });

/** Methods that are a route by decorator and name nobody. */
const unguarded = (path: string, text: string): readonly string[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node)) {
      const names = decoratorNames(node);
      if (names.some((name) => METHODS.has(name)) && !names.some((name) => ACCESS.has(name))) {
        found.push(placeOf(path, text, node.getStart(source), node.name.getText(source)));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

describe('guarded routes', () => {
  const files = filesUnder('libs/api', 'apps/api').filter((path) => path.endsWith('.ts') && !isSpec(path));

  test('every route names its audience', () => {
    expect(files.some((path) => path.endsWith('.controller.ts'))).toBe(true);
    expect(files.flatMap((path) => unguarded(path, textOf(path)))).toEqual([]);
  });

  test('canary: a route without a word is seen', () => {
    const text = `@Controller('a') export class A {\n  @Get('b') b(): void {}\n  @Public() @Get('c') c(): void {}\n  @Post('d') @Can('x') d(): void {}\n  e(): void {}\n}`;
    expect(unguarded('a.controller.ts', text)).toEqual(['a.controller.ts:2 b']);
  });
});
