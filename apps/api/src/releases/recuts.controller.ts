import { Body, Controller, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { recutResult, release, resegmentationResult, segmentSplit, type Release } from '@triptych/contracts';
import { ChangeCut, ReleaseViews, ResegmentRelease, UndoRecut, type Caller } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';
import { PresentRelease } from './present-release.js';

/** Where the sentences of a release begin and end. */
@ApiTags('Segments')
@Controller()
export class RecutsController {
  constructor(
    private readonly changeCut: ChangeCut,
    private readonly resegment: ResegmentRelease,
    private readonly undoRecut: UndoRecut,
    private readonly views: ReleaseViews,
    private readonly present: PresentRelease,
  ) {}

  @ApiOperation({ summary: 'Cuts a segment in two; its translation is divided where its own sentences end' })
  @Post('segments/:id/split')
  @Requires('release.recut', 'releases:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: recutResult })
  @SerializeOptions({ schema: recutResult })
  async split(
    @CallerOf() { person }: Caller,
    @Param('id') id: string,
    @Body({ schema: segmentSplit }) { at }: z.infer<typeof segmentSplit>,
  ) {
    return { segmentIds: await this.changeCut.split(person.id, id, at) };
  }

  @ApiOperation({ summary: 'Joins a segment with the next one of its block; so are their translations' })
  @Post('segments/:id/merge')
  @Requires('release.recut', 'releases:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: recutResult })
  @SerializeOptions({ schema: recutResult })
  async merge(@CallerOf() { person }: Caller, @Param('id') id: string) {
    return { segmentIds: await this.changeCut.merge(person.id, id) };
  }

  @ApiOperation({ summary: 'Takes back the newest change of sentence borders, with the translations as they were' })
  @Post('releases/:id/recuts/undo')
  @Requires('release.recut', 'releases:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: release })
  @SerializeOptions({ schema: release })
  async undo(@CallerOf() { person }: Caller, @Param('id') id: string): Promise<Release> {
    await this.undoRecut.run(person.id, id);
    const view = await this.views.release(id);
    if (!view) throw new DomainError('not_found');
    return this.present.release(view);
  }

  @ApiOperation({
    summary: 'Cuts a release anew by the present rules; what comes out as it was keeps its translations',
  })
  @Post('releases/:id/resegment')
  @Requires('release.recut', 'releases:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: resegmentationResult })
  @SerializeOptions({ schema: resegmentationResult })
  again(@CallerOf() { person }: Caller, @Param('id') id: string) {
    return this.resegment.run(person.id, id);
  }
}
