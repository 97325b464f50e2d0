import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Res, UseGuards } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  Can,
  CurrentSession,
  PasswordGuard,
  Public,
  SignInBody,
  type SignedIn,
  SigningIn,
} from '@yizhan/api-platform';
import type { Account } from '@yizhan/data';
import type { FastifyReply } from 'fastify';
import { AccountsService } from './accounts.service.ts';
import { SessionAnswer } from './dto/session.answer.ts';

@ApiTags('accounts')
@Controller('session')
export class SessionController {
  private readonly accounts: AccountsService;

  constructor(@Inject(AccountsService) accounts: AccountsService) {
    this.accounts = accounts;
  }

  @Post()
  @Public()
  @UseGuards(PasswordGuard)
  @ApiOperation({ summary: 'Signs in with a password · 用密码登录' })
  @ApiCreatedResponse({ type: SessionAnswer })
  async signIn(
    @Body() _body: SignInBody,
    @SigningIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    return this.accounts.citizen(await this.accounts.signIn(account, 'citizen', reply));
  }

  @Get()
  @Can('citizen.session.read')
  @ApiOperation({ summary: 'Who is signed in, and for whom they may act · 当前登录的人和可以代办的对象' })
  @ApiOkResponse({ type: SessionAnswer })
  async session(@CurrentSession() session: SignedIn): Promise<SessionAnswer> {
    return this.accounts.citizen(session);
  }

  @Delete()
  @Can('citizen.session.end')
  @HttpCode(204)
  @ApiOperation({ summary: 'Signs out · 退出登录' })
  @ApiNoContentResponse()
  async signOut(
    @CurrentSession() session: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.accounts.signOut(session, reply);
  }
}
