/** What stops a start: one clear sentence in both languages, and the way out. */
export class StartError extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(text: { readonly zh: string; readonly en: string }) {
    super(`${text.en}\n${text.zh}`);
    this.name = 'StartError';
    this.zh = text.zh;
    this.en = text.en;
  }
}

/** Ours, the cluster's and the migrations' errors all speak both languages; anything else is a crash. */
export function sentences(error: unknown): readonly [string, string] | undefined {
  if (!(error instanceof Error)) return undefined;
  const { zh, en } = error as { readonly zh?: unknown; readonly en?: unknown };
  return typeof zh === 'string' && typeof en === 'string' ? [zh, en] : undefined;
}

export const badPort = (given: string): StartError =>
  new StartError({
    en: `PORT=${given} is not a port. Give a number from 1 to 65535, for example: PORT=3001 npm start`,
    zh: `PORT=${given} 不是端口。请给 1 到 65535 之间的数，例如：PORT=3001 npm start`,
  });

export const takenPort = (port: number): StartError =>
  new StartError({
    en: `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    zh: `端口 ${port} 已被其他程序占用。请停止那个程序，或换一个端口：PORT=${port + 1} npm start`,
  });

export const forbiddenPort = (port: number): StartError =>
  new StartError({
    en: `Port ${port} may not be opened by this user. Choose a port from 1024 up: PORT=3000 npm start`,
    zh: `当前用户不能打开端口 ${port}。请使用 1024 以上的端口：PORT=3000 npm start`,
  });

export const halfDatabase = (): StartError =>
  new StartError({
    en: 'An outside PostgreSQL needs both DATABASE_URL (role yizhan_app) and DATABASE_OWNER_URL (role yizhan_owner). Set both, or neither to use the built-in one.',
    zh: '使用外部 PostgreSQL 需要同时设置 DATABASE_URL（角色 yizhan_app）和 DATABASE_OWNER_URL（角色 yizhan_owner）。请两个都设，或都不设以使用内置数据库。',
  });

export const outsideReset = (): StartError =>
  new StartError({
    en: 'The --reset switch forgets only the built-in database. Drop and create your own PostgreSQL database, then start without --reset.',
    zh: '--reset 只清除内置数据库。请自行删除并重建外部 PostgreSQL 数据库，再不带 --reset 启动。',
  });

export const unreachableDatabase = (variable: string, reason: string): StartError =>
  new StartError({
    en: `The database of ${variable} does not answer (${reason}). Check the address, the role and its password, and that PostgreSQL runs.`,
    zh: `${variable} 指向的数据库没有回应（${reason}）。请检查地址、角色和密码，并确认 PostgreSQL 正在运行。`,
  });

export const twoDatabases = (): StartError =>
  new StartError({
    en: 'DATABASE_URL and DATABASE_OWNER_URL lead to two different databases. Name the same one in both, with two roles.',
    zh: 'DATABASE_URL 和 DATABASE_OWNER_URL 指向两个不同的数据库。请在两处写同一个数据库，只是角色不同。',
  });

export const damagedKeys = (folder: string): StartError =>
  new StartError({
    en: `The file keys.json in ${folder} is damaged; without it nothing personal in the database can be read. Put a backup of it back, or begin anew with: npm start -- --reset`,
    zh: `${folder} 中的 keys.json 已损坏；没有它，数据库里的个人信息都打不开。请恢复它的备份，或重新开始：npm start -- --reset`,
  });

export const strangeKeys = (folder: string): StartError =>
  new StartError({
    en: `The file keys.json in ${folder} does not belong to this database; what was sealed with other keys cannot be read. Put the right one back, or choose its folder with YIZHAN_DATA=/some/folder; to begin anew with the built-in database: npm start -- --reset`,
    zh: `${folder} 中的 keys.json 不属于这个数据库；用别的密钥封存的内容打不开。请放回原来的那个，或用 YIZHAN_DATA=/别的目录 指定它所在的目录；内置数据库也可重新开始：npm start -- --reset`,
  });

/** What ended by itself while it was running; the reason stands in the log. */
export const endedChild = (name: string, code: number, log: string): readonly [string, string] => [
  `${name === 'worker' ? '后台进程' : '接口进程'}意外退出（${code}），原因见 ${log}。请重新运行：npm start`,
  `The ${name === 'worker' ? 'worker' : 'API'} ended by itself (${code}); ${log} says why. Start again with: npm start`,
];

export const failedBuild = (): StartError =>
  new StartError({
    en: 'The build failed; the reason is above. Mend it, or get a clean copy with: git checkout . && npm ci',
    zh: '构建失败，原因见上。请改正，或恢复干净的代码：git checkout . && npm ci',
  });

export const unwritableBuild = (path: string): StartError =>
  new StartError({
    en: `The build cannot write ${path}. Make the project folder writable, or copy it to one that is.`,
    zh: `构建时不能写入 ${path}。请把项目目录改为可写，或复制到可写的目录。`,
  });

export const nothingToRebuild = (folder: string): StartError =>
  new StartError({
    en: `There is nothing to rebuild in ${folder}: nobody started on it yet. Start once with: npm start, or name the right folder with YIZHAN_DATA=/some/folder`,
    zh: `${folder} 里没有可以重画的：还没有在这里启动过。请先运行一次：npm start，或用 YIZHAN_DATA=/别的目录 指定目录`,
  });

export const badClock = (given: string): StartError =>
  new StartError({
    en: `YIZHAN_CLOCK=${given} is not a time. Write it as 2026-11-24T09:00+08:00.`,
    zh: `YIZHAN_CLOCK=${given} 不是时刻。请写成 2026-11-24T09:00+08:00。`,
  });

export const unknownArgument = (argument: string): StartError =>
  new StartError({
    en: `npm start does not know ${argument}. It knows: npm start -- --reset`,
    zh: `npm start 不认识 ${argument}。可以使用：npm start -- --reset`,
  });
