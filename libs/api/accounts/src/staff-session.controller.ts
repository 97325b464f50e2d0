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
import { StaffSessionAnswer } from './dto/staff-session.answer.ts';

@ApiTags('accounts')
@Controller('staff/session')
export class StaffSessionController {
  private readonly accounts: AccountsService;

  constructor(@Inject(AccountsService) accounts: AccountsService) {
    this.accounts = accounts;
  }

  @Post()
  @Public()
  @UseGuards(PasswordGuard)
  @ApiOperation({ summary: 'Signs in at the desk with a password · 工作人员用密码登录' })
  @ApiCreatedResponse({ type: StaffSessionAnswer })
  async signIn(
    @Body() _body: SignInBody,
    @SigningIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffSessionAnswer> {
    return this.accounts.staff(await this.accounts.signIn(account, 'staff', reply));
  }

  @Get()
  @Can('staff.session.read')
  @ApiOperation({ summary: 'Who is signed in at the desk, with their positions · 当前登录的工作人员和岗位' })
  @ApiOkResponse({ type: StaffSessionAnswer })
  async session(@CurrentSession() session: SignedIn): Promise<StaffSessionAnswer> {
    return this.accounts.staff(session);
  }

  @Delete()
  @Can('staff.session.end')
  @HttpCode(204)
  @ApiOperation({ summary: 'Signs out of the desk · 工作人员退出登录' })
  @ApiNoContentResponse()
  async signOut(
    @CurrentSession() session: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.accounts.signOut(session, reply);
  }
}
