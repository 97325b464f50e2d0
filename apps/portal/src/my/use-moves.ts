import { type PageLanguage, useLinkMoves } from '@yizhan/web-ui';
import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { PageView } from './page-view.ts';

/** Turns links into moves and the forms of the header into changes in place, for the whole page at once. */
export function useMoves({ speak }: PageLanguage, { change }: PageView): void {
  const navigate = useNavigate();
  const go = useCallback((to: string) => void navigate(to), [navigate]);
  useLinkMoves({ root: '/my', go, speak });
  useEffect(() => {
    const onSubmit = (event: SubmitEvent): void => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== '/view') return;
      event.preventDefault();
      change(new FormData(form));
    };
    document.addEventListener('submit', onSubmit);
    return () => document.removeEventListener('submit', onSubmit);
  }, [change]);
}
