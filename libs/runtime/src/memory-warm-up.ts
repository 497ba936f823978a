import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FuzzyLookup } from '@triptych/desk';

/** For processes that live on: has the memory ready before the first look-up, and keeps nothing waiting for it. */
@Injectable()
export class MemoryWarmUp implements OnApplicationBootstrap {
  constructor(private readonly lookup: FuzzyLookup) {}

  onApplicationBootstrap(): void {
    this.lookup.start?.();
  }
}
