import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { focusOn } from './focus-on-move.ts';
import { followedLink, moveOf } from './my-links.ts';
import type { PageLanguage } from './page-language.ts';
import type { PageView } from './page-view.ts';

/** Turns links into moves and the forms of the header into changes in place, for the whole page at once. */
export function useMoves({ speak }: PageLanguage, { change }: PageView): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = followedLink(event);
      if (link === undefined) return;
      const move = moveOf(link.href, new URL(location.href));
      if (move.kind === 'browser') return;
      event.preventDefault();
      switch (move.kind) {
        case 'inside':
          void navigate(move.to);
          break;
        case 'language':
          speak(move.language);
          break;
        case 'place':
          focusOn(document.getElementById(move.id));
          break;
      }
    };
    const onSubmit = (event: SubmitEvent): void => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== '/view') return;
      event.preventDefault();
      change(new FormData(form));
    };
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
    };
  }, [change, navigate, speak]);
}
