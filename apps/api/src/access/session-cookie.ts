import { SESSION_MS } from '@triptych/desk';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

const NAME = 'triptych_session';

export function sessionTokenOf(request: Request): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[NAME];
}

/** @param isSecure true when the desk is reached by https */
export function setSessionCookie(response: Response, token: string, isSecure: boolean): void {
  write(response, token, SESSION_MS / 1000, isSecure);
}

export function clearSessionCookie(response: Response, isSecure: boolean): void {
  write(response, '', 0, isSecure);
}

function write(response: Response, value: string, maxAge: number, secure: boolean): void {
  response.appendHeader(
    'Set-Cookie',
    stringifySetCookie({ name: NAME, value, httpOnly: true, sameSite: 'lax', path: '/', maxAge, secure }),
  );
}
