export { ClusterError, type ClusterFault } from './cluster/cluster-error.ts';
export { copyDatabase, dropDatabase, emptyDatabase, prepareTemplate, type Template, } from './cluster/template.ts';
export type ClusterMode = 'demo' | 'test';
export type ClusterRole = 'admin' | 'owner' | 'app';
/** The database of the demo. */
export declare const DATABASE = "yizhan";
export interface Cluster {
    readonly root: string;
    readonly port: number;
    /** Taken over from a parent that was killed. */
    readonly reused: boolean;
    url(role: ClusterRole, database?: string): string;
    /** Resolves when PostgreSQL is gone although nobody asked for it; `npm start` then starts it again. */
    readonly lost: Promise<void>;
    stop(): Promise<void>;
}
/** The folder of everything the demo keeps: database, passwords, keys, log. */
export declare const dataRoot: (mode?: ClusterMode) => string;
export declare function startCluster(options?: {
    readonly mode?: ClusterMode;
    readonly root?: string;
}): Promise<Cluster>;
/** Forgets everything: `npm start -- --reset`. */
export declare function resetData(root?: string): void;
