import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageAssets } from './pages-options.ts';

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

/** The files of the public pages: the manifest's entries, with the styles of what they import. */
export async function publicAssets(client: string): Promise<PageAssets> {
  const manifest = await readManifest(client);
  return assetsOf(
    manifest,
    Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true),
  );
}

/** The files of one entry by its name; nothing where the build has none. */
export async function entryAssets(client: string, entry: string): Promise<PageAssets | undefined> {
  const manifest = await readManifest(client);
  return manifest[entry] === undefined ? undefined : assetsOf(manifest, [entry]);
}

async function readManifest(client: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(client, '.vite', 'manifest.json'), 'utf8')) as Manifest;
}

function assetsOf(manifest: Manifest, entries: readonly string[]): PageAssets {
  const files = entries.map((key) => manifest[key]?.file ?? '');
  const css = new Set(entries.flatMap((key) => stylesOf(manifest, key, new Set())));
  for (const file of files) if (file.endsWith('.css')) css.add(file);
  return {
    css: [...css].map((file) => `/${file}`),
    js: files.filter((file) => file.endsWith('.js')).map((file) => `/${file}`),
  };
}

/** Imported styles first: the entry's own rules must win. */
function stylesOf(manifest: Manifest, key: string, seen: Set<string>): readonly string[] {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(key)) return [];
  seen.add(key);
  return [
    ...(chunk.imports ?? []).flatMap((imported) => stylesOf(manifest, imported, seen)),
    ...(chunk.css ?? []),
  ];
}
