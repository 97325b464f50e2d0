import type { Data } from './prepare-database.ts';
import type { StartDatabase } from './database.ts';
import { damagedKeys, strangeKeys } from './start-error.ts';

type Keys = ReturnType<Data['demoKeys']>;
type OpenDatabase = ReturnType<Data['openDatabase']>;

/** What these keys make of it is kept in the database: other keys would open nothing there, and seal what ours cannot. */
const NAME = 'demo.keys';

/** The demo's keys, once it is sure that they are the keys of this database. */
export async function keysOf(layer: Data, { folder }: StartDatabase, db: OpenDatabase): Promise<Keys> {
  const keys = readKeys(layer, folder);
  const mark = keys.mac('request', NAME).toString('hex');
  const settings = layer.openSettings(db);
  const known = await settings.get(NAME);
  if (known === undefined) await settings.set(NAME, mark, layer.DEMO_START);
  else if (known !== mark) throw strangeKeys(folder);
  return keys;
}

function readKeys(layer: Data, folder: string): Keys {
  try {
    return layer.demoKeys(folder);
  } catch (error) {
    if (error instanceof layer.KeyError || error instanceof SyntaxError) throw damagedKeys(folder);
    throw error;
  }
}
