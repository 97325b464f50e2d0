import { useQuery } from '@tanstack/react-query';
import { type CityFacts, SurroundingsProvider, useApi } from '@yizhan/web-ui';
import type { ReactNode } from 'react';
import { deskView } from './desk-view.ts';

/** A desk stays open over midnight: the day it works by is asked for again. */
const AGAIN_MS = 30_000;

/** Gives the pages below the city and its day, as they are now. */
export function CityDay({ city, children }: { readonly city: CityFacts; readonly children: ReactNode }) {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['city'],
    queryFn: ({ signal }) => api.get<CityFacts>('/city', signal),
    initialData: city,
    refetchInterval: AGAIN_MS,
  });
  return (
    <SurroundingsProvider city={data} view={deskView()}>
      {children}
    </SurroundingsProvider>
  );
}
