import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  matchList,
  segmentList,
  segmentsQuery,
  target,
  targetChange,
  targetHistory,
  verdict,
} from '@triptych/contracts';
import {
  ListMatches,
  ReleaseViews,
  ReviewTarget,
  SaveTarget,
  type BlockView,
  type Caller,
  type TargetView,
} from '@triptych/desk';
import { DomainError, type Locale } from '@triptych/domain';
import type { Response } from 'express';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';
import { IfMatch } from '../http/if-match.js';
import { presentMatch } from '../memory/present-match.js';
import { localeFromPath } from '../http/valid.js';

@ApiTags('Segments')
@Controller()
export class SegmentsController {
  constructor(
    private readonly views: ReleaseViews,
    private readonly saveTarget: SaveTarget,
    private readonly reviewTarget: ReviewTarget,
    private readonly listMatches: ListMatches,
  ) {}

  @ApiOperation({ summary: 'Blocks and segments in order; targets of one language, or of all (synoptic)' })
  @Get('releases/:id/segments')
  @Requires('release.read', 'releases:read')
  @ApiOkResponse({ standardSchema: segmentList })
  @SerializeOptions({ schema: segmentList })
  async list(@Param('id') id: string, @Query({ schema: segmentsQuery }) { locale }: z.infer<typeof segmentsQuery>) {
    const blocks = await this.views.segments(id, locale);
    if (blocks.length === 0) throw new DomainError('not_found');
    return { blocks: blocks.map(presentBlock) };
  }

  @ApiOperation({ summary: 'Saves a translation; with `confirm` its author vouches for it' })
  @Put('segments/:id/targets/:locale')
  @Requires('target.write')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision seen, in quotation marks.' })
  @ApiOkResponse({ standardSchema: target })
  @SerializeOptions({ schema: target })
  save(
    @CallerOf() { person }: Caller,
    @Param('id') id: string,
    @Param('locale') path: string,
    @IfMatch() revision: number,
    @Body({ schema: targetChange }) change: z.infer<typeof targetChange>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TargetView> {
    const locale = localeFromPath(path);
    return this.changed(id, locale, response, () => this.saveTarget.run(person, id, locale, change, revision));
  }

  @ApiOperation({ summary: 'The second pair of eyes' })
  @Post('segments/:id/targets/:locale/review')
  @Requires('target.review')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision seen, in quotation marks.' })
  @ApiOkResponse({ standardSchema: target })
  @SerializeOptions({ schema: target })
  review(
    @CallerOf() { person }: Caller,
    @Param('id') id: string,
    @Param('locale') path: string,
    @IfMatch() revision: number,
    @Body({ schema: verdict }) body: z.infer<typeof verdict>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TargetView> {
    const locale = localeFromPath(path);
    return this.changed(id, locale, response, () => this.reviewTarget.run(person, id, locale, body, revision));
  }

  @ApiOperation({ summary: 'What the memory proposes, the best first' })
  @Get('segments/:id/targets/:locale/matches')
  @Requires('release.read')
  @ApiOkResponse({ standardSchema: matchList })
  @SerializeOptions({ schema: matchList })
  async matches(@Param('id') id: string, @Param('locale') locale: string) {
    const found = await this.listMatches.run(id, localeFromPath(locale));
    return { items: found.map(presentMatch) };
  }

  @ApiOperation({ summary: 'Every earlier text, with who and when, oldest first' })
  @Get('segments/:id/targets/:locale/history')
  @Requires('release.read')
  @ApiOkResponse({ standardSchema: targetHistory })
  @SerializeOptions({ schema: targetHistory })
  async history(@Param('id') id: string, @Param('locale') locale: string) {
    const items = await this.views.history(id, localeFromPath(locale));
    if (!items) throw new DomainError('not_found');
    return { items };
  }

  /** Runs a change and answers with the target as it now is; a stale one is shown in the refusal. */
  private async changed(
    segmentId: string,
    locale: Locale,
    response: Response,
    change: () => Promise<void>,
  ): Promise<TargetView> {
    try {
      await change();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'stale_revision') throw error;
      throw new DomainError('stale_revision', { current: await this.views.target(segmentId, locale) });
    }
    const stored = await this.views.target(segmentId, locale);
    if (!stored) throw new DomainError('not_found');
    response.setHeader('ETag', `"${stored.revision}"`);
    return stored;
  }
}

function presentBlock({ segments, marker, ...block }: BlockView) {
  return {
    ...block,
    prefix: marker,
    segments: segments.map(({ id, position, text, codes, targets }) => ({
      id,
      position,
      source: { text, codes: [...codes] },
      targets,
    })),
  };
}
