import type { FastifyInstance } from 'fastify';
import type { Log } from '../http/log.ts';
import { Problem } from '../problems/problem.ts';
import type { PlatformSettings } from '../settings.ts';
import { acceptForms } from './accept-forms.ts';
import { localPath } from './local-path.ts';
import { changeView, readView, viewCookie } from './view-cookie.ts';

const YEAR_S = 31_536_000;

/** `POST /view`: density, letter size and theme by a plain form; it returns to the page it came from. */
export async function serveView(
  fastify: FastifyInstance,
  settings: PlatformSettings,
  log: Log,
): Promise<void> {
  await fastify.register(async (part) => {
    acceptForms(part, log);
    part.post('/view', (request, reply) => {
      const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
      const changed = changeView(readView(request.cookies['view']), form);
      if (!changed.ok) throw new Problem('invalid', { errors: changed.error });
      return reply
        .setCookie('view', viewCookie(changed.value), {
          path: '/',
          // Scripts of the personal pages read and change it in place; it says nothing about a person.
          httpOnly: false,
          maxAge: YEAR_S,
          sameSite: 'lax',
          secure: settings.secure,
        })
        .header('cache-control', 'no-store')
        .redirect(localPath(form.get('back')), 303);
    });
  });
}
