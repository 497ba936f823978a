import { Controller, Get, Inject, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DATABASE, type Database } from '@triptych/runtime';
import { DomainError } from '@triptych/domain';
import { Open } from '../access/access.js';

/** For load balancers and containers. */
@ApiExcludeController()
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The process runs. */
  @Get('live')
  @Open()
  live() {
    return { status: 'ok' };
  }

  /** The process can serve: it asked the database. */
  @Get('ready')
  @Open()
  async ready() {
    try {
      await this.database.ping();
    } catch {
      throw new DomainError('busy');
    }
    return { status: 'ok' };
  }
}
