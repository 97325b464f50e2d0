/** Why a database cannot be brought to this version's schema. */
export type MigrationFault = 'newerDatabase' | 'changedMigration' | 'failedMigration' | 'noRole' | 'tooOld';

/** One clear sentence in both languages, and the way out. */
export class MigrationError extends Error {
  readonly code: MigrationFault;
  readonly zh: string;
  readonly en: string;

  constructor(code: MigrationFault, text: { readonly zh: string; readonly en: string }) {
    super(`${text.en}\n${text.zh}`);
    this.name = 'MigrationError';
    this.code = code;
    this.zh = text.zh;
    this.en = text.en;
  }
}

export const newerDatabase = (names: readonly string[]): MigrationError =>
  new MigrationError('newerDatabase', {
    en: `The database is newer than this code (${names.join(', ')}). Update the code; to begin anew with this one: npm start -- --reset`,
    zh: `数据库比程序新（${names.join('、')}）。请更新程序；若要用本程序重新开始：npm start -- --reset`,
  });

export const changedMigration = (names: readonly string[]): MigrationError =>
  new MigrationError('changedMigration', {
    en: `The database was made by another edition of ${names.join(', ')}. Use that edition, or begin anew with: npm start -- --reset`,
    zh: `数据库由 ${names.join('、')} 的另一个版本建立。请使用那个版本，或重新开始：npm start -- --reset`,
  });

export const failedMigration = (names: readonly string[], reason: string): MigrationError =>
  new MigrationError('failedMigration', {
    en: `The migration ${names.join(', ')} failed${reason === '' ? '' : `: ${reason}`}. Restore the last backup, or begin anew with: npm start -- --reset`,
    zh: `迁移 ${names.join('、')} 失败${reason === '' ? '' : `：${reason}`}。请恢复备份，或重新开始：npm start -- --reset`,
  });

export const noRole = (): MigrationError =>
  new MigrationError('noRole', {
    en: 'The role yizhan_app is missing and could not be created. Create it (CREATE ROLE yizhan_app LOGIN PASSWORD …) and name it in DATABASE_URL.',
    zh: '缺少角色 yizhan_app 且无法自动创建。请创建它（CREATE ROLE yizhan_app LOGIN PASSWORD …），并在 DATABASE_URL 中使用。',
  });

export const tooOld = (version: string): MigrationError =>
  new MigrationError('tooOld', {
    en: `PostgreSQL ${version} is too old: 15 or newer is needed.`,
    zh: `PostgreSQL ${version} 版本过低：需要 15 或更高版本。`,
  });
