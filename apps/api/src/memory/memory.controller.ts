import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { lookupQuery, matchList } from '@triptych/contracts';
import { LookUp } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { z } from 'zod';
import { Requires } from '../access/access.js';
import { presentMatch } from './present-match.js';

@ApiTags('Memory')
@Controller('memory')
export class MemoryController {
  constructor(private readonly lookUp: LookUp) {}

  @ApiOperation({ summary: 'The best matches for a text, in no context' })
  @Get('lookup')
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: matchList })
  @SerializeOptions({ schema: matchList })
  async lookup(@Query({ schema: lookupQuery }) { source, target, q, threshold }: z.infer<typeof lookupQuery>) {
    if (source === target) throw new DomainError('source_among_targets');
    const wanted = threshold === undefined ? {} : { thresholds: [threshold] };
    const found = await this.lookUp.run({ source, target }, { text: q, codes: [], context: '' }, wanted);
    return { items: found.map(presentMatch) };
  }
}
