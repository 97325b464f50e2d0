/** One clear sentence in both languages, and the way out: what `npm start` prints and then exits. */
export class ClusterError extends Error {
    code;
    zh;
    en;
    constructor(code, text) {
        super(`${text.en}\n${text.zh}`);
        this.name = 'ClusterError';
        this.code = code;
        this.zh = text.zh;
        this.en = text.en;
    }
}
export const unwritable = (folder) => new ClusterError('unwritable', {
    en: `The data folder ${folder} cannot be written. Make it writable, or choose another with YIZHAN_DATA=/some/folder.`,
    zh: `数据目录 ${folder} 不可写。请改为可写，或用 YIZHAN_DATA=/别的目录 另选一个。`,
});
export const unreachable = (folder) => new ClusterError('unreachable', {
    en: `Running as root, PostgreSQL works under the account "postgres", which may not enter ${folder}. Clone into a folder every account may enter (for example /srv), or run as an ordinary user.`,
    zh: `以 root 运行时，PostgreSQL 使用账号 postgres，但它无权进入 ${folder}。请克隆到所有账号可进入的目录（例如 /srv），或用普通用户运行。`,
});
export const damaged = (folder, what) => new ClusterError('damaged', {
    en: `The database in ${folder} is damaged (${what}). Put a backup back, or begin anew with: npm start -- --reset`,
    zh: `${folder} 中的数据库已损坏（${what}）。请恢复备份，或重新开始：npm start -- --reset`,
});
export const otherMajor = (folder, found, needed) => new ClusterError('otherMajor', {
    en: `The database in ${folder} was made by PostgreSQL ${found}, this version needs ${needed}. Use the version that made it, or begin anew with: npm start -- --reset`,
    zh: `${folder} 中的数据库由 PostgreSQL ${found} 创建，本版本需要 ${needed}。请使用创建它的版本，或重新开始：npm start -- --reset`,
});
export const inUse = (folder, pid) => new ClusterError('inUse', {
    en: `Another process (${pid}) is using the data folder ${folder}. Stop it, or choose another folder with YIZHAN_DATA=/some/folder.`,
    zh: `另一个进程（${pid}）正在使用数据目录 ${folder}。请先停止它，或用 YIZHAN_DATA=/别的目录 另选一个。`,
});
export const binariesMissing = (platform) => new ClusterError('binariesMissing', {
    en: `PostgreSQL for ${platform} is not installed. Run npm install again, or point DATABASE_URL and DATABASE_OWNER_URL at a PostgreSQL of your own.`,
    zh: `缺少适用于 ${platform} 的 PostgreSQL。请重新运行 npm install，或用 DATABASE_URL 与 DATABASE_OWNER_URL 指向自己的 PostgreSQL。`,
});
export const failed = (log, reason) => new ClusterError('failed', {
    en: `PostgreSQL did not start: ${reason} Its log is ${log}; if the data may go, begin anew with: npm start -- --reset`,
    zh: `PostgreSQL 未能启动：${reason} 日志见 ${log}；若数据可以舍弃，可重新开始：npm start -- --reset`,
});
//# sourceMappingURL=cluster-error.js.map