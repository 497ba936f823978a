import { Module, type DynamicModule } from '@nestjs/common';
import { DeskModule, MemoryWarmUp, WorkModule, type Config, type Log } from '@triptych/runtime';
import { HealthController } from './health.controller.js';

/** A process that works and answers nobody but its supervisor. */
@Module({})
export class WorkerModule {
  static with(config: Config, log: Log): DynamicModule {
    return {
      module: WorkerModule,
      imports: [DeskModule.with(config, log), WorkModule],
      controllers: [HealthController],
      providers: [MemoryWarmUp],
    };
  }
}
