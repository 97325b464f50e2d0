import { useQuery } from '@tanstack/react-query';
import type { Instant } from '@yizhan/domain/kernel';
import {
  Empty,
  Inner,
  LinkButton,
  Page,
  Stack,
  Text,
  timeOfDay,
  Trouble,
  useApi,
  useSurroundings,
  Waiting,
} from '@yizhan/web-ui';
import { addresses } from './addresses.ts';
import { groupMatters, type Matters } from './grouping.ts';
import css from './jump.module.css';
import { draftEntry, matterEntry } from './matter-entry.tsx';
import { MatterHeap } from './matter-heap.tsx';
import { applicationsQuery, draftsQuery } from './queries.ts';
import { useTrackerWords } from './words/index.ts';

const HEAPS = ['yours', 'running', 'unfinished', 'done'] as const satisfies readonly (keyof Matters)[];

/** What one has under way: first what waits for oneself. */
export function MyApplicationsPage() {
  const { say, language } = useTrackerWords('matters');
  const api = useApi();
  const applications = useQuery(applicationsQuery(api));
  const drafts = useQuery(draftsQuery(api));
  const failed = [applications, drafts].find((query) => query.isError && query.data === undefined);
  const again = (): void => {
    void applications.refetch();
    void drafts.refetch();
  };
  return (
    <Page
      title={say('title')}
      section="applications"
      back={{ href: addresses(language).home, label: say('home') }}
    >
      <Inner>
        <Stack gap="wide">
          {failed !== undefined ? (
            <Trouble title={say('title')} error={failed.error} again={again} />
          ) : applications.data === undefined || drafts.data === undefined ? (
            <Waiting title={say('title')} lines={6} />
          ) : (
            <MattersOf
              matters={groupMatters(applications.data.items, drafts.data.items)}
              asOf={applications.data.asOf}
            />
          )}
        </Stack>
      </Inner>
    </Page>
  );
}

function MattersOf({ matters, asOf }: { readonly matters: Matters; readonly asOf: Instant }) {
  const list = useTrackerWords('matters');
  const tracker = useTrackerWords('tracker');
  const { city } = useSurroundings();
  const { say, language } = list;
  const filled = HEAPS.filter((heap) => matters[heap].length > 0);
  const entries = {
    yours: matters.yours.map((row) => matterEntry(row, { list, tracker }, city.today)),
    running: matters.running.map((row) => matterEntry(row, { list, tracker }, city.today)),
    unfinished: matters.unfinished.map((row) => draftEntry(row, list, city.today)),
    done: matters.done.map((row) => matterEntry(row, { list, tracker }, city.today)),
  };
  return (
    <>
      <Stack gap="close">
        <h1>{say('title')}</h1>
        <Text tone="soft">{say('asOf', { time: timeOfDay(asOf) })}</Text>
        {filled.length > 1 && (
          <nav aria-label={say('onPage')}>
            <ul className={css['jump']} role="list">
              {filled.map((heap) => (
                <li key={heap}>
                  <a href={`#${heap}`}>
                    {say(heap)} <strong>{matters[heap].length}</strong>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Stack>
      {filled.length === 0 && (
        <Empty title={say('emptyTitle')}>
          <Text>{say('emptyText')}</Text>
          <LinkButton href={addresses(language).services}>{say('emptyGo')}</LinkButton>
        </Empty>
      )}
      {HEAPS.map((heap) => (
        <MatterHeap key={heap} id={heap} title={say(heap)} matters={entries[heap]} />
      ))}
    </>
  );
}
