import { Button } from '@yizhan/web-ui';
import type { FormEvent } from 'react';
import { useApplyWords } from './apply.words.ts';
import type { DraftSaving } from './draft-saving.ts';
import css from './saving-band.module.css';

export interface SavingBandProps {
  readonly saving: DraftSaving;
  readonly at: string;
}

/** The network is gone, or the server stumbled: what was typed is here, and one press tries again. */
export function SavingBand({ saving, at }: SavingBandProps) {
  const { say } = useApplyWords('apply');
  const { trouble, merged } = saving;
  const again = (event: FormEvent): void => {
    event.preventDefault();
    void saving.save(at);
  };
  if (trouble === undefined && !merged) return null;
  return (
    <div className={css['band']} role="status" aria-label={say('band.label')}>
      <div className={css['column']}>
        {trouble === undefined ? (
          <p>{say('band.merged')}</p>
        ) : (
          <>
            <p>{say(trouble === 'offline' ? 'band.offline' : 'band.failed')}</p>
            <form onSubmit={again}>
              <Button kind="text" {...(saving.saving ? { busy: say('ask.saving') } : {})}>
                {say('band.again')}
              </Button>
            </form>
          </>
        )}
      </div>
    </div>
  );
}
