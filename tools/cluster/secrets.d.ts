/** The passwords of the three database roles; they never leave the data folder. */
export interface Secrets {
    readonly admin: string;
    readonly owner: string;
    readonly app: string;
}
/** Written beside a new database folder, before it is moved into place. */
export declare function createSecrets(file: string): Secrets;
export declare function readSecrets(file: string, folder: string): Secrets;
