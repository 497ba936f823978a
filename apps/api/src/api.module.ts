import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import {
  DATABASE,
  DeskModule,
  LOG,
  MemoryWarmUp,
  type Database,
  WorkModule,
  type Config,
  type Log,
} from '@triptych/runtime';
import { AccessGuard } from './access/access.guard.js';
import { ApiKeysController } from './accounts/api-keys.controller.js';
import { DeskController } from './accounts/desk.controller.js';
import { PeopleController } from './accounts/people.controller.js';
import { SessionController } from './accounts/session.controller.js';
import { HealthController } from './health/health.controller.js';
import { ReadForm } from './http/read-form.js';
import { ValidationPipe } from './http/valid.js';
import { EventsController } from './live/events.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { PublishedController } from './published/published.controller.js';
import { WriteForm } from './published/write-form.js';
import { PresentRelease } from './releases/present-release.js';
import { RecutsController } from './releases/recuts.controller.js';
import { ReleaseActs } from './releases/release-acts.js';
import { ReleasesController } from './releases/releases.controller.js';
import { RepetitionsController } from './releases/repetitions.controller.js';
import { SegmentsController } from './releases/segments.controller.js';
import { AlignmentsController } from './memory/alignments.controller.js';
import { MemoryExportController } from './memory/export.controller.js';
import { MemoryImportsController } from './memory/imports.controller.js';
import { MemoryController } from './memory/memory.controller.js';
import { MemoryUnitsController } from './memory/memory-units.controller.js';
import { RulesController } from './rules/rules.controller.js';
import { VersionsController } from './releases/versions.controller.js';
import { WorkController } from './releases/work.controller.js';

/** The HTTP face of the desk. In the embedded shape the same process works, too. */
@Module({})
export class ApiModule {
  static with(config: Config, log: Log): DynamicModule {
    return {
      module: ApiModule,
      imports: [DeskModule.with(config, log), ...(config.TRIPTYCH_ROLE === 'all' ? [WorkModule] : [])],
      controllers: [
        DeskController,
        SessionController,
        PeopleController,
        ApiKeysController,
        ReleasesController,
        VersionsController,
        SegmentsController,
        RecutsController,
        RepetitionsController,
        RulesController,
        AlignmentsController,
        MemoryController,
        MemoryExportController,
        MemoryImportsController,
        MemoryUnitsController,
        WorkController,
        PublishedController,
        EventsController,
        HealthController,
      ],
      providers: [
        PresentRelease,
        ReleaseActs,
        WriteForm,
        MemoryWarmUp,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: ReadForm },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
        {
          provide: APP_FILTER,
          inject: [LOG, DATABASE],
          useFactory: (log: Log, database: Database) => new ProblemFilter(log, database),
        },
      ],
    };
  }
}
