import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { liveEvent } from '@triptych/contracts';
import { Announcements, Recognise } from '@triptych/desk';
import type { Request } from 'express';
import { interval, map, merge, Observable } from 'rxjs';
import { SignedIn } from '../access/access.js';
import { sessionTokenOf } from '../access/session-cookie.js';
import { whileSignedIn } from './while-signed-in.js';

/** How often a silent stream says that it lives, which also ends it when its session has ended. */
const HEARTBEAT_MS = 20_000;

@ApiTags('Desk')
@Controller('events')
export class EventsController {
  constructor(
    private readonly announcements: Announcements,
    private readonly recognise: Recognise,
  ) {}

  @ApiOperation({ summary: 'What changed, as server-sent events: ids only, the client asks again for what it shows' })
  @Sse()
  @SignedIn()
  @ApiOkResponse({ standardSchema: liveEvent })
  listen(@Req() request: Request): Observable<MessageEvent> {
    const token = sessionTokenOf(request) ?? '';
    const changes = new Observable<MessageEvent>((subscriber) =>
      this.announcements.listen((announcement) => {
        if (announcement.type !== 'work.waiting') subscriber.next({ data: announcement });
      }),
    );
    const heartbeats = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: '' })));
    return whileSignedIn(merge(changes, heartbeats), async () => (await this.recognise.bySession(token)) !== undefined);
  }
}
