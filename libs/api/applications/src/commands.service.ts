import { Injectable } from '@nestjs/common';
import {
  CaseDoor,
  type Entry,
  InjectStores,
  policies,
  type Precondition,
  Problem,
  refused,
  type SignedIn,
} from '@yizhan/api-platform';
import type { Answer, CommandOutcome, Stores } from '@yizhan/data';
import { actsSince, type CommandName, machine, type Power, POWERS } from '@yizhan/domain/applications';
import { dayOf, type JsonObject, type JsonValue } from '@yizhan/domain/kernel';
import { openCommands } from './case-reader.ts';

type Refused = Extract<CommandOutcome, { readonly kind: 'refused' }>;

/** Carries out a command of the machine: the one way from a route into the record. */
@Injectable()
export class CommandsService {
  private readonly stores: Stores;
  private readonly door: CaseDoor;

  constructor(@InjectStores() stores: Stores, door: CaseDoor) {
    this.stores = stores;
    this.door = door;
  }

  async run(
    name: CommandName,
    session: SignedIn,
    number: string,
    body: unknown,
    { key, seen }: Precondition,
  ): Promise<Answer> {
    const command = machine.commands.find((candidate) => candidate.name === name);
    if (command === undefined) throw new RangeError(`no command ${name}`);
    const parsed = command.body.parse(body ?? {});
    // What no state could take is not asked of the record: 400, with every place that is wrong.
    if (!parsed.ok) throw refused({ code: 'invalid', errors: parsed.error });
    const entry = await this.enter(name, session, number);
    const { agency, id } = entry.row;
    const outcome = await this.stores.writer.command({
      case: { agency, id },
      key,
      expectedSeq: seen,
      actor: entry.actor,
      command: name,
      body: parsed.value as JsonValue,
    });
    switch (outcome.kind) {
      case 'done':
        return outcome.answer;
      case 'refused':
        throw await this.conflict(outcome, entry, seen);
      case 'keyReused':
        throw new Problem('keyReused');
      case 'noSuchCase':
        throw new Problem('notFound');
      case 'busy':
        throw new Problem('stale');
    }
  }

  private async enter(name: CommandName, session: SignedIn, number: string): Promise<Entry> {
    return policies[`applications.${name}`].audience === 'staff'
      ? this.door.staff(session, number)
      : this.door.citizen(session, number, powerFor(name));
  }

  /** A no that may be a yes elsewhere: it names what happened meanwhile and what is open instead. */
  private async conflict({ refusal, met, context }: Refused, entry: Entry, seen: number): Promise<Problem> {
    const open = openCommands(met, entry, context, this.stores.clock.now());
    if (refusal.code !== 'stale') return refused(refusal, { open });
    const since = actsSince(await this.stores.cases.events(entry.row), seen);
    const named = await Promise.all(
      since.map(async ({ by: { role, agency }, ...act }): Promise<JsonObject> => {
        const office = agency && (await this.stores.city.agency(agency, dayOf(this.stores.clock.now())));
        return { ...act, by: { role, agency: office === undefined ? null : { ...office.name } } };
      }),
    );
    return refused(refusal, { open, since: named });
  }
}

/** The power a person needs for it, as the command's own rule names it. */
function powerFor(name: CommandName): Power {
  const rules = machine.commands.find((command) => command.name === name)?.by ?? [];
  const named = rules.find(({ rule }) => rule === 'actsFor')?.of[0];
  const power = POWERS.find((one) => one === named);
  if (power === undefined) throw new RangeError(`${name} names no power`);
  return power;
}
