import type { components } from '../client/openapi.gen.ts';

type Schemas = components['schemas'];

/** A shape of the API's contract, as it was generated from the API: nobody writes it a second time. */
export type Schema<Name extends keyof Schemas> = Schemas[Name];

/** The same with what JSON cannot say: which of its texts are days, which are instants, which shapes are the domain's. */
export type Read<S, Meant extends { readonly [K in keyof S]?: unknown }> = {
  readonly [K in keyof S]: K extends keyof Meant ? Meant[K] : S[K];
};
