/** What can be wrong with the database's folder before anything of ours runs. */
export type ClusterFault = 'unwritable' | 'unreachable' | 'damaged' | 'otherMajor' | 'inUse' | 'binariesMissing' | 'failed';
/** One clear sentence in both languages, and the way out: what `npm start` prints and then exits. */
export declare class ClusterError extends Error {
    readonly code: ClusterFault;
    readonly zh: string;
    readonly en: string;
    constructor(code: ClusterFault, text: {
        readonly zh: string;
        readonly en: string;
    });
}
export declare const unwritable: (folder: string) => ClusterError;
export declare const unreachable: (folder: string) => ClusterError;
export declare const damaged: (folder: string, what: string) => ClusterError;
export declare const otherMajor: (folder: string, found: string, needed: string) => ClusterError;
export declare const inUse: (folder: string, pid: number) => ClusterError;
export declare const binariesMissing: (platform: string) => ClusterError;
export declare const failed: (log: string, reason: string) => ClusterError;
