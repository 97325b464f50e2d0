import type { StaffSession } from '@yizhan/web-accounts';
import { Button, inLanguage, pathIn, useApi, useRecordWords } from '@yizhan/web-ui';
import { useState } from 'react';
import { changeTheme } from './desk-view.ts';
import css from './workbench-frame.module.css';
import { useWorkbenchWords } from './workbench-words.ts';

/** Who is signed in, as what, and the way out. */
export function Who({ session }: { readonly session: StaffSession }) {
  const { say, language, format } = useWorkbenchWords('workbench');
  const record = useRecordWords();
  const api = useApi();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const signOut = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.change('DELETE', '/staff/session');
      // A page load, so that what this account saw is gone from memory too.
      location.assign(pathIn(language, '/staff/sign-in'));
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  const [office] = session.offices;
  return (
    <>
      <details className={css['who']}>
        <summary className={css['summary']}>
          {office !== undefined && (
            <span className={css['office']}>{inLanguage(office.name, language)} · </span>
          )}
          {session.account.name}
        </summary>
      </details>
      {/* A line of its own below the bar: it moves the page down and covers nothing of it. */}
      <div className={css['menu']}>
        <ul className={css['offices']} role="list">
          {session.offices.map(({ id, name, roles }) => (
            <li key={id}>
              {say('rolesAt', {
                office: inLanguage(name, language),
                roles: format.list(roles.map((role) => record.name('role', role))),
              })}
            </li>
          ))}
        </ul>
        {failed && <p role="alert">{say('signOutFailed')}</p>}
        <Button type="button" kind="plain" onPress={changeTheme}>
          {say('night')}
        </Button>
        <Button
          type="button"
          kind="quiet"
          onPress={() => {
            if (!busy) void signOut();
          }}
        >
          {say('signOut')}
        </Button>
      </div>
    </>
  );
}
