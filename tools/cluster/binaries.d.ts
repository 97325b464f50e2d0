export interface Binaries {
    readonly postgres: string;
    readonly initdb: string;
}
/** The major version the installed binaries write; a data folder of another one is refused. */
export declare const MAJOR = "18";
/**
 * The binaries alone are taken from the npm package: its own class starts the postmaster in our process group,
 * where Ctrl-C would hit it before the API has drained, and installs exit hooks of its own.
 */
export declare function findBinaries(): Promise<Binaries>;
export interface Identity {
    readonly uid?: number;
    readonly gid?: number;
}
/** PostgreSQL refuses to run as root: then it runs as the account `postgres`, made when it is missing. */
export declare function serverIdentity(): Identity;
export interface Invocation {
    readonly file: string;
    readonly args: readonly string[];
    readonly identity: Identity;
}
/**
 * How to run one of the binaries on a folder. Under root the server's own account may not be able to walk there
 * (a clone in /root): then it keeps the one capability that lets it pass, and nothing else of root.
 */
export declare function invocation(file: string, args: readonly string[], folder: string): Invocation;
export declare function canWrite(path: string): boolean;
