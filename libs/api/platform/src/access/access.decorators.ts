import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Action } from './policies.ts';

/** Who may use a route: everyone, or whoever may do an action of the policy table. */
export type Access = { readonly kind: 'public' } | { readonly kind: 'can'; readonly action: Action };

export const ACCESS = 'yizhan:access';

/** The contract repeats who may use a route, so that a client's author need not guess. */
export const ACCESS_EXTENSION = 'x-access';

/** Anyone, signed in or not. */
export function Public(): MethodDecorator {
  return said({ kind: 'public' }, 'public');
}

/** Whoever may do this action of the policy table, signed in with the cookie of its audience. */
export function Can(action: Action): MethodDecorator {
  return said({ kind: 'can', action }, action);
}

function said(access: Access, words: string): MethodDecorator {
  return applyDecorators(SetMetadata(ACCESS, access), ApiExtension(ACCESS_EXTENSION, words));
}
