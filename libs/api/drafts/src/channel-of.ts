import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Filing } from '@yizhan/domain/applications';

const MOBILE = /Mobi|Android|iPhone|iPad|HarmonyOS/;

/** How the filing came, as the browser says of itself (GB/T 39046-2020: 2 computer, 3 mobile). */
export const Channel = createParamDecorator((_: unknown, context: ExecutionContext): Filing['channel'] => {
  const { headers } = context
    .switchToHttp()
    .getRequest<{ readonly headers: Readonly<Record<string, string | undefined>> }>();
  const told = headers['sec-ch-ua-mobile'];
  if (told !== undefined) return told === '?1' ? 'mobile' : 'computer';
  return MOBILE.test(headers['user-agent'] ?? '') ? 'mobile' : 'computer';
});
