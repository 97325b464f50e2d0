/**
 * Judges scripts by the floor (Chromium 87, Safari 14): standard input is a list of texts, standard output what each
 * one breaks. A process of its own, because ESLint does not run inside Jest's module system.
 */
import { Linter } from 'eslint';

/** Names newer than the floor. */
const MEMBERS = [
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'groupBy',
  'randomUUID',
  'hasOwn',
  'withResolvers',
  'isWellFormed',
  'toWellFormed',
  'checkVisibility',
];
const GLOBALS = ['structuredClone', 'reportError', 'scheduler', 'Iterator'];

let input = '';
for await (const chunk of process.stdin) input += String(chunk);

const linter = new Linter();
const faults = (JSON.parse(input) as readonly string[]).map((text) =>
  linter
    .verify(text, {
      languageOptions: { ecmaVersion: 2021, sourceType: 'module' },
      linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
      rules: {
        'no-restricted-syntax': [
          'error',
          {
            selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
            message: 'a regular expression that looks behind (Safari 16.4)',
          },
          ...MEMBERS.map((name) => ({
            selector: `CallExpression[callee.property.name="${name}"]`,
            message: `.${name}()`,
          })),
          // From the end only: a method of ours may be called so too (`calendars.at(now)`).
          {
            selector:
              'CallExpression[callee.property.name="at"][arguments.0.type=/^(Unary|Binary)Expression$/]',
            message: '.at() from the end',
          },
          ...GLOBALS.map((name) => ({
            selector: `:matches(CallExpression, NewExpression)[callee.name="${name}"]`,
            message: `${name}()`,
          })),
        ],
      },
    })
    .map(({ message, line, column }) => `${String(line)}:${String(column)} ${message}`),
);
process.stdout.write(JSON.stringify(faults));
