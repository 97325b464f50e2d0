/**
 * `npm run rebuild`: drops what is drawn from the events, folds every application anew, and says what was different;
 * `-- --keep` puts the rows in place without emptying the tables first. Stop the demo before: nobody else may write.
 */
import pg from 'pg';
import { buildIfStale } from './build.ts';
import { openStartDatabase, type StartDatabase } from './start/database.ts';
import { keysOf } from './start/keys.ts';
import { builtData, type Data } from './start/prepare-database.ts';
import { nothingToRebuild, sentences } from './start/start-error.ts';

/** A folder nobody started on yet has a database without tables. */
async function demandTables({ ownerUrl, folder }: StartDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('application') is not null as there`,
    );
    if (rows[0]?.there !== true) throw nothingToRebuild(folder);
  } finally {
    await client.end();
  }
}

async function main(data: Data, database: StartDatabase): Promise<void> {
  const db = data.openDatabase(database.appUrl);
  try {
    const given = process.env['YIZHAN_KEYS'];
    const keys = given === undefined ? await keysOf(data, database, db) : data.environmentKeys(given);
    const contents = data.openContents(keys);
    const parties = data.openParties(db, contents, keys);
    const [catalogue, calendars] = [data.openCatalogue(db), data.openCalendars(db)];
    const contexts = data.openCaseContexts({ db, contents, parties, catalogue, calendars });
    const drop = !process.argv.includes('--keep');
    const { applications, differences } = await data.rebuild({ db, contents, parties, contexts }, { drop });
    for (const difference of differences) process.stdout.write(`${difference}\n`);
    process.stdout.write(`${applications} applications folded anew, ${differences.length} differences\n`);
    if (differences.length > 0) process.exitCode = 1;
  } finally {
    await db.close();
  }
}

let database: StartDatabase | undefined;
try {
  await buildIfStale(() => undefined);
  database = await openStartDatabase(false);
  await demandTables(database);
  await main(await builtData(), database);
} catch (error) {
  const said = sentences(error);
  if (said === undefined) throw error;
  process.stderr.write(`${said.join('\n')}\n`);
  process.exitCode = 1;
} finally {
  await database?.stop();
}
