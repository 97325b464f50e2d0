import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  Can,
  CurrentSession,
  Expects,
  policies,
  type Precondition,
  Preconditions,
  type SignedIn,
} from '@yizhan/api-platform';
import { type CommandName, machine } from '@yizhan/domain/applications';
import { CommandsService } from './commands.service.ts';
import { NumberParams } from './dto/application.params.ts';
import { CommandAnswer } from './dto/applications.answer.ts';

type Command = (typeof machine.commands)[number];

/**
 * One route for each command that somebody may ask for, drawn from the machine: a new command file is a new route with
 * its policy and its body in the contract, and nothing is written here.
 */
@ApiTags('applications')
@Controller('applications')
export class CommandsController {
  readonly commands: CommandsService;

  constructor(@Inject(CommandsService) commands: CommandsService) {
    this.commands = commands;
  }
}

for (const command of machine.commands) if (isAskedFor(command)) addRoute(command);

/** What only the machine itself does has no address. */
function isAskedFor({ name }: Command): boolean {
  const { roles } = policies[`applications.${name}`];
  return roles === 'any' || roles.length > 0;
}

function addRoute({ name, body }: Command): void {
  const { prototype } = CommandsController;
  Object.defineProperty(prototype, name, { configurable: true, writable: true, value: handlerOf(name) });
  const method = Object.getOwnPropertyDescriptor(prototype, name);
  if (method === undefined) throw new RangeError(`no method ${name}`);
  const routes: readonly MethodDecorator[] = [
    Post(`:number/${name}`),
    HttpCode(200),
    Can(`applications.${name}`),
    Expects('key', 'seen'),
    ApiOperation({ summary: `Command ${name} · 办件命令 ${name}` }),
    ApiParam({ name: 'number', schema: { type: 'string', minLength: 1, maxLength: 40 } }),
    ApiBody({ schema: body.jsonSchema() as object }),
    ApiOkResponse({ type: CommandAnswer }),
  ];
  for (const decorate of routes) decorate(prototype, name, method);
  // As the compiler writes it for a method with decorators: what the pipe and the contract read.
  Reflect.defineMetadata('design:paramtypes', [NumberParams, Object, Object, Object], prototype, name);
  Param()(prototype, name, 0);
  Body()(prototype, name, 1);
  Preconditions()(prototype, name, 2);
  CurrentSession()(prototype, name, 3);
}

function handlerOf(name: CommandName) {
  return async function (
    this: CommandsController,
    { number }: NumberParams,
    body: unknown,
    precondition: Precondition,
    session: SignedIn,
  ): Promise<CommandAnswer> {
    return this.commands.run(name, session, number, body, precondition);
  };
}
