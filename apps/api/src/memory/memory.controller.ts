import { Body, Controller, Get, Put, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  concordancePage,
  concordanceQuery,
  lookupQuery,
  matchList,
  matchPolicy,
  memoryStatistics,
  type MatchPolicyBody,
} from '@triptych/contracts';
import { ChangeMatchPolicy, Concordance, LookUp, MatchPolicies, MemoryViews, type Caller } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';
import { presentMatch } from './present-match.js';
import { presentPassage } from './present-unit.js';

@ApiTags('Memory')
@Controller('memory')
export class MemoryController {
  constructor(
    private readonly lookUp: LookUp,
    private readonly concordance: Concordance,
    private readonly views: MemoryViews,
    private readonly policies: MatchPolicies,
    private readonly changePolicy: ChangeMatchPolicy,
  ) {}

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

  @ApiOperation({ summary: 'Where a phrase occurs in one language, and what stands for it beside it' })
  @Get('concordance')
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: concordancePage })
  @SerializeOptions({ schema: concordancePage })
  async find(@Query({ schema: concordanceQuery }) { locale, q, ...page }: z.infer<typeof concordanceQuery>) {
    if (locale === page.target) throw new DomainError('source_among_targets');
    const { items, nextCursor } = await this.concordance.run(locale, q, page);
    return { items: items.map(presentPassage), nextCursor };
  }

  @ApiOperation({ summary: 'The memory in figures' })
  @Get('statistics')
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: memoryStatistics })
  @SerializeOptions({ schema: memoryStatistics })
  statistics() {
    return this.views.statistics();
  }

  @ApiOperation({ summary: 'Points that matches lose for their circumstances' })
  @Get('policy')
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: matchPolicy })
  @SerializeOptions({ schema: matchPolicy })
  policy() {
    return this.policies.current();
  }

  @ApiOperation({ summary: 'Says anew which points matches lose; what is not named loses none' })
  @Put('policy')
  @Requires('memory.change', 'memory:write')
  @ApiOkResponse({ standardSchema: matchPolicy })
  @SerializeOptions({ schema: matchPolicy })
  async setPolicy(
    @CallerOf() { person }: Caller,
    @Body({ schema: matchPolicy }) policy: MatchPolicyBody,
  ): Promise<MatchPolicyBody> {
    await this.changePolicy.run(person.id, policy);
    return policy;
  }
}
