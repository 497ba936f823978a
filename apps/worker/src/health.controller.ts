import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DATABASE, type Database } from '@triptych/runtime';

/** For supervisors and containers. */
@Controller('health')
export class HealthController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The process runs. */
  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** The process can work: it asked the database. */
  @Get('ready')
  async ready() {
    try {
      await this.database.ping();
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ok' };
  }
}
