import { Inject, type Provider } from '@nestjs/common';
import {
  type Accounts,
  type Calendars,
  type Contents,
  type Database,
  type KeyProvider,
  openStores,
} from '@yizhan/data';
import type { Clock } from '@yizhan/domain/kernel';
import { CLOCK } from '../clock.ts';
import { ACCOUNTS, CALENDARS, CONTENTS, DATABASE, KEYS } from '../data.ts';

/** Everything that reads or writes cases, made once for all features. */
export const STORES = Symbol('Stores');

export const InjectStores = (): ParameterDecorator => Inject(STORES);

export const stores: Provider = {
  provide: STORES,
  inject: [DATABASE, CLOCK, KEYS, CONTENTS, CALENDARS, ACCOUNTS],
  useFactory: (
    db: Database,
    clock: Clock,
    keys: KeyProvider,
    contents: Contents,
    calendars: Calendars,
    accounts: Accounts,
  ) => openStores({ db, clock, keys, contents, calendars, accounts }),
};
