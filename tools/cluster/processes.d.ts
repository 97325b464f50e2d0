/** The command line of a running process; empty when it is gone or a zombie. */
export declare function commandLine(pid: number): readonly string[];
export declare const isRunning: (pid: number) => boolean;
/** A pid is reused by the system sooner or later: only the command line says that it is our postmaster. */
export declare function isPostmasterOf(pid: number, folder: string): boolean;
/** Whether a process that took a lease is still there: a Node process, not a stranger with its number. */
export declare const isNode: (pid: number) => boolean;
export declare const pause: (ms: number) => Promise<void>;
/** Waits until a process is gone; false when the time is over. */
export declare function gone(pid: number, withinMs: number): Promise<boolean>;
