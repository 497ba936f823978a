import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { credentials, preferences, session, setup, type Session } from '@triptych/contracts';
import { ChooseLocale, SetUpDesk, SignIn, SignOut, type Caller } from '@triptych/desk';
import { CONFIG, type Config } from '@triptych/runtime';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { CallerOf, Open, SignedIn } from '../access/access.js';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '../access/session-cookie.js';
import { SignInAttempts } from '../access/sign-in-attempts.js';
import { presentPerson } from './present-person.js';

@ApiTags('Accounts')
@Controller()
export class SessionController {
  @Inject(CONFIG) private readonly config!: Config;
  private readonly attempts = new SignInAttempts();

  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly setUpDesk: SetUpDesk,
    private readonly chooseLocale: ChooseLocale,
  ) {}

  @ApiOperation({ summary: 'Sign in' })
  @Post('session')
  @Open()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: session })
  @SerializeOptions({ schema: session })
  async open(
    @Body({ schema: credentials }) body: z.infer<typeof credentials>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const address = request.socket.remoteAddress ?? '';
    await this.attempts.count(body.email, address);
    const { token, person } = await this.signIn.run(body);
    await this.attempts.forget(body.email, address);
    setSessionCookie(response, token, this.isSecure());
    return { user: presentPerson(person) };
  }

  @ApiOperation({ summary: 'Who is signed in' })
  @Get('session')
  @SignedIn()
  @ApiOkResponse({ standardSchema: session })
  @SerializeOptions({ schema: session })
  read(@CallerOf() caller: Caller): Session {
    return { user: presentPerson(caller.person) };
  }

  @ApiOperation({ summary: 'Keep the interface language' })
  @Put('session/preferences')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  async prefer(
    @CallerOf() { person }: Caller,
    @Body({ schema: preferences }) { locale }: z.infer<typeof preferences>,
  ): Promise<void> {
    await this.chooseLocale.run(person.id, locale);
  }

  @ApiOperation({ summary: 'Sign out' })
  @Delete('session')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  async close(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signOut.run(sessionTokenOf(request) ?? '');
    clearSessionCookie(response, this.isSecure());
  }

  @ApiOperation({ summary: 'Makes the first administrator of an empty desk, with the one-time link of the console' })
  @Post('setup')
  @Open()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: session })
  @SerializeOptions({ schema: session })
  async setUp(
    @Body({ schema: setup }) { token, ...admin }: z.infer<typeof setup>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    await this.attempts.count('setup', request.socket.remoteAddress ?? '');
    const opened = await this.signIn.open(await this.setUpDesk.run(token, admin));
    setSessionCookie(response, opened.token, this.isSecure());
    return { user: presentPerson(opened.person) };
  }

  private isSecure(): boolean {
    return this.config.PUBLIC_URL?.startsWith('https:') ?? false;
  }
}
