import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { memoryExportQuery } from '@triptych/contracts';
import { ExportMemory } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import { Requires } from '../access/access.js';

const TMX = 'application/x-tmx+xml';

@ApiTags('Memory')
@Controller('memory')
export class MemoryExportController {
  constructor(private readonly exportMemory: ExportMemory) {}

  @ApiOperation({ summary: 'Units of the memory as TMX 1.4b, of any number' })
  @Get('export.tmx')
  @Requires('memory.read', 'memory:read')
  @ApiProduces(TMX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @Query({ schema: memoryExportQuery }) query: z.infer<typeof memoryExportQuery>,
    @Res() response: Response,
  ): Promise<void> {
    if (query.source !== undefined && query.source === query.target) throw new DomainError('source_among_targets');
    const text = this.exportMemory.run(query);
    // What is wrong with the question shows with the first piece, while there can still be a refusal.
    const first = await text.next();
    response.setHeader('Content-Type', `${TMX}; charset=utf-8`);
    response.setHeader('Content-Disposition', 'attachment; filename="memory.tmx"');
    response.setHeader('Cache-Control', 'private, no-store');
    // A file that breaks off must not look whole: its connection is cut, and the caller hears of it.
    await pipeline(Readable.from(joined(first, text)), response).catch(() => response.destroy());
  }
}

async function* joined(
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string, void>,
): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* rest;
}
