/**
 * Who uses a cluster: one empty file per process, named by its pid. A demo has one holder at a time; test runs
 * share theirs, and the last one out stops it. A SIGKILLed holder leaves a file, which counts for nothing.
 */
export declare class Leases {
    #private;
    constructor(root: string);
    take(): void;
    drop(): void;
    /** The other living holders. */
    others(): readonly number[];
    /** Starting and stopping are done by one process at a time: whoever links its own file to the lock's name. */
    alone<T>(work: () => Promise<T>): Promise<T>;
}
