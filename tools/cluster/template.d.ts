import type { Cluster } from '../cluster.ts';
/**
 * A database prepared once (migrated, seeded) and copied file by file for every worker. Its name carries the
 * fingerprint of what was prepared, so a changed migration or seed makes another.
 */
export interface Template {
    readonly name: string;
    readonly made: boolean;
}
/** No session may stay on a template: `prepare` closes every connection it opened. */
export declare function prepareTemplate(cluster: Cluster, fingerprint: string, prepare: (urls: {
    readonly owner: string;
    readonly app: string;
}) => Promise<void>): Promise<Template>;
/** One worker's own database; what an earlier run left under this name is dropped first. */
export declare function copyDatabase(cluster: Cluster, template: string, name: string): Promise<void>;
export declare function dropDatabase(cluster: Cluster, name: string): Promise<void>;
/** An empty database of our own, for the drift check. */
export declare function emptyDatabase(cluster: Cluster, name: string): Promise<void>;
