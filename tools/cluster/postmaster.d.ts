import { type Binaries } from './binaries.ts';
import { type Secrets } from './secrets.ts';
/** Where everything of one cluster lies: the database, its passwords, its log. */
export interface Places {
    readonly root: string;
    readonly folder: string;
    readonly secrets: string;
    readonly log: string;
}
export declare const placesOf: (root: string) => Places;
/** Makes the folder when there is none, and refuses one that cannot serve, before anything is started. */
export declare function prepare(places: Places, binaries: Binaries): Promise<Secrets>;
export interface Postmaster {
    readonly pid: number;
    readonly port: number;
    readonly reused: boolean;
}
/**
 * Starts the postmaster, or takes over the one that a SIGKILLed parent left behind. A lock file is removed only
 * after its pid's command line showed that no postmaster of this folder stands behind it.
 */
export declare function launch(places: Places, binaries: Binaries, settings: readonly string[], reuse: (port: number) => Promise<boolean>): Promise<Postmaster>;
/** Ends a postmaster with a fast shutdown: sessions are cut, a checkpoint is written. */
export declare function end(pid: number): Promise<void>;
export declare function answers(url: string): Promise<boolean>;
