import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const root = import.meta.dirname;
const SOURCE = '@yizhan/source';

/** The floor: offices renew their machines slowly too. */
const FLOOR = ['chrome87', 'safari14'];

export default defineConfig({
  root,
  plugins: [react()],
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  build: {
    target: FLOOR,
    cssTarget: FLOOR,
    outDir: 'dist/client',
    emptyOutDir: true,
    // The server makes the page and reads here what it loads.
    manifest: true,
    // One origin serves two builds: the files of each lie apart.
    assetsDir: 'assets/staff',
    // Nothing inside the page: the content security policy takes files only.
    assetsInlineLimit: 0,
    rollupOptions: { input: resolve(root, 'src/entry.desk.tsx') },
  },
});
