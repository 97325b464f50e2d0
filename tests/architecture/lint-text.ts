/**
 * Lints texts that stand in no file: standard input is `[{ "path", "text" }]`, standard output the rules each one broke.
 * A process of its own, because ESLint and its configuration do not run inside Jest's module system.
 */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

interface Planted {
  readonly path: string;
  readonly text: string;
  /** Whether only types can tell: such a text costs a compiler, the others do without. */
  readonly typed?: boolean;
}

let input = '';
for await (const chunk of process.stdin) input += String(chunk);
const typed = new ESLint();
const plain = new ESLint({
  overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked }],
});
const broken: string[][] = [];
for (const { path, text, typed: needsTypes } of JSON.parse(input) as readonly Planted[]) {
  const [result] = await (needsTypes === true ? typed : plain).lintText(text, { filePath: path });
  broken.push((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
