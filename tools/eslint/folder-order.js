/**
 * ESLint rule: the folders of the domain import only those before them (kernel → … → turnaround).
 * The order is what lets a reader take one folder at a time; Nx sees one project and cannot hold it.
 */
export const DOMAIN_FOLDERS = [
  'kernel',
  'calendar',
  'rules',
  'forms',
  'regimes',
  'limits',
  'catalogue',
  'applications',
  'ledger',
  'turnaround',
];

const ROOT = '/libs/domain/src/';

/** The domain folder a file stands in, or undefined for a file that stands in none. */
const folderOf = (path) => {
  const at = path.replaceAll('\\', '/').lastIndexOf(ROOT);
  return at < 0 ? undefined : path.slice(at + ROOT.length).split('/')[0];
};

/** The domain folder an import names, seen from the importing file's folder depth. */
const targetOf = (specifier, importer) => {
  if (!specifier.startsWith('.')) return undefined;
  const base = new URL(specifier, `file://${importer.replaceAll('\\', '/')}`).pathname;
  return folderOf(decodeURIComponent(base));
};

/** @type {import('eslint').Rule.RuleModule} */
export const folderOrder = {
  meta: {
    type: 'problem',
    docs: { description: 'domain folders import only those before them' },
    schema: [],
    messages: {
      unknown:
        '"{{folder}}" is no folder of the domain: the order is {{order}} (tools/eslint/folder-order.js).',
      upwards: '"{{from}}" must not import "{{to}}": folders import only those before them, {{order}}.',
      byName: 'Inside the domain import by relative path, so that the order of folders can be checked.',
    },
  },
  create(context) {
    const from = folderOf(context.filename);
    if (from === undefined) return {};
    const order = DOMAIN_FOLDERS.join(' → ');
    const check = (node) => {
      const specifier = node?.value;
      if (typeof specifier !== 'string') return;
      if (specifier.startsWith('@yizhan/')) {
        context.report({ node, messageId: 'byName' });
        return;
      }
      const to = targetOf(specifier, context.filename);
      if (to === undefined || to === from) return;
      if (DOMAIN_FOLDERS.indexOf(to) < 0) {
        context.report({ node, messageId: 'unknown', data: { folder: to, order } });
      } else if (DOMAIN_FOLDERS.indexOf(to) > DOMAIN_FOLDERS.indexOf(from)) {
        context.report({ node, messageId: 'upwards', data: { from, to, order } });
      }
    };
    return {
      Program(node) {
        if (DOMAIN_FOLDERS.indexOf(from) < 0) {
          context.report({ node, messageId: 'unknown', data: { folder: from, order } });
        }
      },
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
