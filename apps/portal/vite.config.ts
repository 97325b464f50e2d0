import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const SOURCE = '@yizhan/source';

/** The floor: the browsers of phones that are not renewed. */
const FLOOR = ['chrome87', 'safari14'];

const PUBLIC = 'src/client/entry.client.ts';
const STYLES = 'src/entry.styles.ts';
/** The personal pages: a browser application of its own, with its own files. */
const PERSONAL = 'src/my/entry.my.tsx';

interface Chunk {
  readonly file: string;
  readonly src?: string;
  isEntry?: boolean;
  css?: readonly string[];
}

/**
 * Makes the manifest say what a public page loads: one script, and the stylesheets of the components drawn on the server.
 * Components are gathered only for their styles; their script is thrown away. Entries of other pages stay in it by name.
 */
function publicManifest(): Plugin {
  return {
    name: 'public-manifest',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['.vite/manifest.json'];
        if (asset?.type !== 'asset') return;
        const manifest = JSON.parse(String(asset.source)) as Record<string, Chunk>;
        const styles = manifest[STYLES];
        const page = manifest[PUBLIC];
        if (styles === undefined || page === undefined) throw new Error('the public pages have no entries');
        page.css = stylesOf(manifest, STYLES);
        const others = Object.entries(manifest).filter(([key]) => key !== PUBLIC && key !== STYLES);
        const said = others.map(([key, { isEntry: _, ...chunk }]) => [key, chunk] as const);
        Reflect.deleteProperty(bundle, styles.file);
        asset.source = JSON.stringify({ [PUBLIC]: page, ...Object.fromEntries(said) }, null, 2);
      },
    },
  };
}

function stylesOf(
  manifest: Readonly<Record<string, Chunk & { readonly imports?: readonly string[] }>>,
  key: string,
): readonly string[] {
  const chunk = manifest[key];
  return chunk === undefined
    ? []
    : [...(chunk.imports ?? []).flatMap((imported) => stylesOf(manifest, imported)), ...(chunk.css ?? [])];
}

export default defineConfig(({ isSsrBuild }) => ({
  root,
  plugins: [react(), ...(isSsrBuild === true ? [] : [publicManifest()])],
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: {
    // Our own libraries come from source and belong into the bundle; what npm brings stays outside it.
    noExternal: [/^@yizhan\//],
    resolve: { conditions: [SOURCE, ...defaultServerConditions], externalConditions: [SOURCE] },
  },
  css: {
    // The same names in the browser's build and in the server's: they are two builds of one page.
    modules: { generateScopedName: '[local]_[hash:base64:5]' },
  },
  build: {
    target: FLOOR,
    cssTarget: FLOOR,
    outDir: isSsrBuild === true ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    manifest: isSsrBuild !== true,
    // Nothing inside the page: the content security policy takes files only.
    assetsInlineLimit: 0,
    copyPublicDir: isSsrBuild !== true,
    rollupOptions:
      isSsrBuild === true
        ? {}
        : {
            input: [PUBLIC, STYLES, ...(existsSync(resolve(root, PERSONAL)) ? [PERSONAL] : [])].map((entry) =>
              resolve(root, entry),
            ),
          },
  },
}));
