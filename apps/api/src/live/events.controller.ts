import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { liveEvent } from '@triptych/contracts';
import { Announcements, Recognise } from '@triptych/desk';
import type { Request } from 'express';
import { Observable } from 'rxjs';
import { SignedIn } from '../access/access.js';
import { sessionTokenOf } from '../access/session-cookie.js';

/** How often a silent stream says that it lives, and whether its person still may listen. */
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
    return new Observable((subscriber) => {
      const stop = this.announcements.listen((announcement) => {
        if (announcement.type !== 'work.waiting') subscriber.next({ data: announcement });
      });
      const heartbeat = setInterval(() => {
        this.recognise.bySession(sessionTokenOf(request) ?? '').then(
          (caller) => (caller ? subscriber.next({ type: 'heartbeat', data: '' }) : subscriber.complete()),
          () => subscriber.complete(),
        );
      }, HEARTBEAT_MS);
      return () => {
        stop();
        clearInterval(heartbeat);
      };
    });
  }
}
