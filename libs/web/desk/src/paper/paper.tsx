import { inLanguage } from '@yizhan/web-ui';
import { useDeskWords } from '../words/index.ts';
import css from './paper.module.css';
import type { SheetBlock, SheetWords } from './sheet.wire.ts';

export interface PaperProps {
  readonly sheet: SheetWords;
  /** When number, day and seal are set: by this very act, or by whoever approves it. */
  readonly later: 'onSending' | 'onApproval';
}

/** A document on its sheet, as it will be given out; what is set only then stands out. */
export function Paper({ sheet, later }: PaperProps) {
  const { say, format, language } = useDeskWords('deskPaper');
  const agency = inLanguage(sheet.agency, language);
  const when = say(later);
  return (
    <article className={css['paper']}>
      <p className={css['agency']}>{agency}</p>
      <p className={css['title']}>{inLanguage(sheet.title, language)}</p>
      {sheet.number !== null && (
        <p className={css['number']}>
          <span className={css['blank']}>{say('numberLater', { when })}</span>
        </p>
      )}
      <p>{say('to', { name: sheet.addressee })}</p>
      {sheet.blocks.map((block, index) => (
        <Block key={index} block={block} language={language} />
      ))}
      <div className={css['sign']}>
        <p className={css['seal']}>{say('sealLater', { when })}</p>
        <p>
          {agency}
          <br />
          {later === 'onSending' ? (
            format.fullDay(sheet.on)
          ) : (
            <span className={css['blank']}>{say('dayLater')}</span>
          )}
        </p>
      </div>
      <p className={css['foot']}>{say('foot', { number: sheet.application })}</p>
    </article>
  );
}

function Block({ block, language }: { readonly block: SheetBlock; readonly language: 'zh-CN' | 'en' }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className={css['body']}>{inLanguage(block.text, language)}</p>;
    case 'rows':
      return (
        <dl className={css['rows']}>
          {block.rows.map(({ label, value }) => (
            <div key={label.zh} className={css['row']}>
              <dt>{inLanguage(label, language)}</dt>
              <dd className={css['value']}>{inLanguage(value, language)}</dd>
            </div>
          ))}
        </dl>
      );
  }
}
