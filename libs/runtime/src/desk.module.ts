import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.js';
import { LOG, type Log } from './log.js';
import { ports } from './ports.js';
import { useCases } from './use-cases.js';

/** Token under which Nest hands out the configuration. */
export const CONFIG = Symbol('config');

/** The desk: every port bound to its adapter, every use case built. */
@Global()
@Module({})
export class DeskModule {
  static with(config: Config, log: Log): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOG, useValue: log },
      ...ports(config, log),
      ...useCases(config),
    ];
    return { module: DeskModule, providers, exports: providers };
  }
}
