import '@yizhan/web-ui/tokens.css';
import '@yizhan/web-ui/base.css';
import { type CityFacts, createApi, languageOfPath } from '@yizhan/web-ui';
import { createRoot } from 'react-dom/client';
import { MyApp } from './my-app.tsx';

/** The page as the server sent it stands until what it needs is here; then the application takes its place. */
async function begin(place: HTMLElement): Promise<void> {
  const api = createApi({ language: () => languageOfPath(location.pathname), csrf: () => undefined });
  const city = await api.get<CityFacts>('/city');
  createRoot(place).render(<MyApp city={city} signedOut={place.dataset['session'] === 'none'} />);
}

/** How long to wait before asking again, so that a lost network mends itself without a word. */
const AGAIN_MS = 3000;

async function beginAtLast(place: HTMLElement): Promise<void> {
  try {
    await begin(place);
  } catch {
    setTimeout(() => void beginAtLast(place), AGAIN_MS);
  }
}

const place = document.getElementById('my');
if (place !== null) void beginAtLast(place);
