import { ParamField } from '@yizhan/api-platform';
import { COMMAND_NAMES, type CommandName } from '@yizhan/domain/applications';
import { type DocumentId, enumOf, text, uuid } from '@yizhan/domain/kernel';

export class CaseParams {
  @ParamField(text({ min: 1, max: 40 }), { label: { zh: '办件编号', en: 'Application number' } })
  readonly number!: string;
}

export class DocumentParams extends CaseParams {
  @ParamField(uuid<DocumentId>(), { label: { zh: '文书', en: 'Document' } })
  readonly id!: DocumentId;
}

export class LanguageQuery {
  @ParamField(enumOf(['zh', 'en']), { label: { zh: '语言', en: 'Language' }, optional: true, example: 'zh' })
  readonly language?: 'zh' | 'en';
}

export class PreviewQuery {
  @ParamField(enumOf(COMMAND_NAMES), { label: { zh: '命令', en: 'Command' }, example: 'approve' })
  readonly command!: CommandName;
}
