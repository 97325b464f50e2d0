import { ParamField } from '@yizhan/api-platform';
import { integer, text } from '@yizhan/domain/kernel';

export class ServiceParams {
  @ParamField(text({ min: 1, max: 40, pattern: '^[A-Z0-9-]+$' }), {
    label: { zh: '事项编码', en: 'Service code' },
    example: 'SH-OLD-002',
  })
  readonly code!: string;
}

/** Nothing: the version in force today. An application asks for the one it pinned. */
export class ServiceQuery {
  @ParamField(integer({ min: 1, max: 9999 }), { label: { zh: '版本', en: 'Version' }, optional: true })
  readonly version?: number;

  @ParamField(integer({ min: 1, max: 9999 }), {
    label: { zh: '文字修订号', en: 'Revision of the texts' },
    optional: true,
  })
  readonly texts?: number;
}
