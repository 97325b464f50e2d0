/** Work that is done again and again, never twice at once. */
export interface Loop {
  /** Waits for the round that is under way, and begins no other. */
  stop(): Promise<void>;
}

/** A round that fails is told by its kind, and the next one tries again. */
export function startLoop(
  everyMs: number,
  tell: (what: string, fault: string) => void,
  work: () => Promise<void>,
): Loop {
  let stopped = false;
  let wake: () => void = () => undefined;
  const rounds = async (): Promise<void> => {
    while (!stopped) {
      await work().catch((error: unknown) => {
        tell('sweep', error instanceof Error ? error.name : 'unknown');
      });
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const over = rounds();
  return {
    stop: () => {
      stopped = true;
      wake();
      return over;
    },
  };
}
