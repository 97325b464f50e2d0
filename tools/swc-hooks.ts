/**
 * Lets Node run the API from its sources: `node --conditions=@yizhan/source --import ./tools/swc-hooks.ts …`.
 * Node's own type stripping leaves decorators alone, so what may hold one goes through swc.
 */
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const OURS = /\/(apps\/api|libs\/(api\/[^/]+|data|domain))\/src\/.*\.ts$/;

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !OURS.test(url)) return next(url, context);
    const loaded = next(url, { ...context, format: 'module-typescript' });
    return { ...loaded, format: 'module', source: compile(String(loaded.source ?? ''), fileURLToPath(url)) };
  },
});

function compile(source: string, filename: string): string {
  return transformSync(source, {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  }).code;
}
