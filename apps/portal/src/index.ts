/** The portal, to whoever walks its pages. It is served from its build (`entry.server.tsx`), never imported to run. */
export * from './routes.data.ts';
