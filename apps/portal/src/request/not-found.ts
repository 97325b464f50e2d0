import { data } from 'react-router';

/** Ends a loader: nothing stands at this address. The nearest error boundary says so, with status 404. */
export function notFound(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- react-router takes the status from what is thrown
  throw data(null, { status: 404 });
}
