import { Inner, Part, Stack, Text } from '@yizhan/web-ui';
import { exampleGroups } from '@yizhan/web-ui/examples';
import type { LoaderFunctionArgs } from 'react-router';
import { useWords } from '../../i18n/index.ts';
import { notFound } from '../../request/not-found.ts';
import { requestOf } from '../../request/portal-request.ts';
import { Titled } from '../../shell/shell.tsx';
import css from './design.module.css';

/** There is no such page for the public. */
export function designLoader({ context }: LoaderFunctionArgs): null {
  if (!requestOf(context).design) notFound();
  return null;
}

/** Every component in every state, from the examples beside it. */
export function DesignPage() {
  const { say, language } = useWords('design');
  return (
    <Inner>
      <Titled title={say('title')} />
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{say('title')}</h1>
          <Text tone="soft">{say('intro')}</Text>
        </Stack>
        <div>
          {exampleGroups
            .filter(({ examples }) => examples.length > 0)
            .map(({ component, title, examples }) => (
              <Part key={component} id={component} title={title[language]}>
                <div className={css['sheet']}>
                  {examples.map(({ name, caption, wide, render }) => (
                    <div
                      key={name}
                      className={wide === true ? css['wide'] : css['cell']}
                      data-example={`${component}/${name}`}
                    >
                      <p className={css['caption']}>{caption[language]}</p>
                      {render(language)}
                    </div>
                  ))}
                </div>
              </Part>
            ))}
        </div>
      </Stack>
    </Inner>
  );
}
