/**
 * One line of the log: flat, without personal data. No addresses, no query strings, no bodies, no messages of
 * errors (they quote what was typed); the request id leads from an answer to its lines.
 */
export type LogLine = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export type Log = (line: LogLine) => void;

export const LOG = Symbol('Log');

/** JSON lines, as log collectors read them. */
export const logToStdout: Log = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const MOST_FRAMES = 12;

/** What may be known of a crash: its kind and where, not what it says. */
export function crashLine(error: unknown): LogLine {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code = (error as { readonly code?: unknown }).code;
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    frames: frames.slice(0, MOST_FRAMES).map((frame) => frame.trim()),
  };
}
