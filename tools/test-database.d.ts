export interface TestDatabase {
    readonly name: string;
    readonly ownerUrl: string;
    readonly appUrl: string;
    /** Drops it; every connection must be closed by then, or is cut. */
    close(): Promise<void>;
}
export interface TestSeed {
    /** Part of the template's name. */
    readonly name: string;
    /** Folders whose content makes another template. */
    readonly sources: readonly string[];
    fill(urls: {
        readonly owner: string;
        readonly app: string;
    }): Promise<void>;
}
/** Migrated and empty, or filled by a seed. */
export declare function openTestDatabase(seed?: TestSeed): Promise<TestDatabase>;
