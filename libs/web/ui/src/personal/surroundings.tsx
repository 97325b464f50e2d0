import { createContext, type ReactNode, useContext } from 'react';
import type { CityFacts } from '../city/city.ts';
import type { View } from '../view/view.ts';

/** What every personal page may want to know: whose city, which day, and how large the letters are. */
export interface Surroundings {
  readonly city: CityFacts;
  readonly view: View;
}

const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

export interface SurroundingsProviderProps extends Surroundings {
  readonly children: ReactNode;
}

export function SurroundingsProvider({ city, view, children }: SurroundingsProviderProps) {
  return <SurroundingsContext value={{ city, view }}>{children}</SurroundingsContext>;
}

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === undefined) throw new Error('useSurroundings needs a SurroundingsProvider above it');
  return surroundings;
}
