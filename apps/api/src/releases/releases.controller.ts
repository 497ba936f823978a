import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  assignment,
  blockChange,
  boardQuery,
  idempotencyKey,
  newRelease,
  page,
  pageQuery,
  pageRequest,
  release,
  releaseDraft,
  releaseEventPage,
  releasePage,
  releasePreview,
  sourceNoteList,
  type Page,
  type Release,
  type ReleasePreview,
} from '@triptych/contracts';
import { ReleaseViews, type Caller } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { Response } from 'express';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';
import { TakesForm } from '../http/read-form.js';
import { localeFromPath } from '../http/valid.js';
import { presentPreview, readingOf } from './present-preview.js';
import { PresentRelease } from './present-release.js';
import { ReleaseActs } from './release-acts.js';

@ApiTags('Releases')
@Controller('releases')
export class ReleasesController {
  constructor(
    private readonly acts: ReleaseActs,
    private readonly views: ReleaseViews,
    private readonly present: PresentRelease,
  ) {}

  @ApiOperation({ summary: 'What the desk would make of a source: JSON, or multipart with `file`. Stores nothing' })
  @Post('preview')
  @Requires('release.submit', 'releases:write')
  @TakesForm()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: releasePreview })
  @SerializeOptions({ schema: releasePreview })
  async preview(@Body({ schema: releaseDraft }) body: z.infer<typeof releaseDraft>): Promise<ReleasePreview> {
    return presentPreview(await this.acts.preview.run(readingOf(body)));
  }

  @ApiOperation({ summary: 'Fetches a public web page and cleans it, ready to be previewed as `html`. Stores nothing' })
  @Post('page')
  @Requires('release.submit', 'releases:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: page })
  @SerializeOptions({ schema: page })
  async page(@Body({ schema: pageRequest }) { address }: z.infer<typeof pageRequest>): Promise<Page> {
    const { notices, ...fetched } = await this.acts.fetchPage.run(address);
    return { ...fetched, notices: [...notices] };
  }

  @ApiOperation({
    summary: 'Takes a release in, as JSON or multipart with `file`, and answers before any draft exists',
  })
  @Post()
  @Requires('release.submit', 'releases:write')
  @TakesForm()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key never makes two releases.' })
  @ApiCreatedResponse({ standardSchema: release })
  @SerializeOptions({ schema: release })
  async submit(
    @CallerOf() { person }: Caller,
    @Body({ schema: newRelease }) body: z.infer<typeof newRelease>,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Release> {
    if (key !== undefined && !idempotencyKey.safeParse(key).success) {
      throw new DomainError('invalid_query', { errors: [{ pointer: '/Idempotency-Key', detail: '1…255 ASCII' }] });
    }
    const { content: _content, file: _file, format: _format, ...fields } = body;
    const id = await this.acts.submit.run(
      person.id,
      { ...fields, ...readingOf(body), sourceLocale: body.sourceLocale },
      key,
    );
    response.setHeader('Location', `/api/v1/releases/${id}`);
    return this.read(id);
  }

  @ApiOperation({ summary: 'The board: newest first' })
  @Get()
  @Requires('release.read', 'releases:read')
  @ApiOkResponse({ standardSchema: releasePage })
  @SerializeOptions({ schema: releasePage })
  async board(@Query({ schema: boardQuery }) query: z.infer<typeof boardQuery>) {
    const { items, nextCursor } = await this.views.board(query);
    return { items: items.map((item) => this.present.summary(item)), nextCursor };
  }

  @ApiOperation({ summary: 'One release and its translations' })
  @Get(':id')
  @Requires('release.read', 'releases:read')
  @ApiOkResponse({ standardSchema: release })
  @SerializeOptions({ schema: release })
  async read(@Param('id') id: string): Promise<Release> {
    const view = await this.views.release(id);
    if (!view) throw new DomainError('not_found');
    return this.present.release(view);
  }

  @ApiOperation({ summary: 'Take a release out of work and out of every public list' })
  @Post(':id/withdraw')
  @Requires('release.withdraw', 'releases:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: release })
  @SerializeOptions({ schema: release })
  async withdraw(@CallerOf() { person }: Caller, @Param('id') id: string): Promise<Release> {
    await this.acts.withdraw.run(person.id, id);
    return this.read(id);
  }

  @ApiOperation({ summary: 'The audit trail, newest first' })
  @Get(':id/events')
  @Requires('release.read', 'releases:read')
  @ApiOkResponse({ standardSchema: releaseEventPage })
  @SerializeOptions({ schema: releaseEventPage })
  async events(@Param('id') id: string, @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>) {
    await this.read(id);
    return this.views.events(id, page);
  }

  @ApiOperation({ summary: 'What its officer tells the translators about places of the source, oldest first' })
  @Get(':id/notes')
  @Requires('release.read', 'releases:read')
  @ApiOkResponse({ standardSchema: sourceNoteList })
  @SerializeOptions({ schema: sourceNoteList })
  async notes(@Param('id') id: string) {
    await this.read(id);
    return { items: await this.views.notes(id) };
  }

  @ApiOperation({ summary: 'Restores a line that was left out, leaves one out, or says what a block is' })
  @Patch(':id/blocks/:blockId')
  @Requires('release.correct-block', 'releases:write')
  @ApiOkResponse({ standardSchema: release })
  @SerializeOptions({ schema: release })
  async correctBlock(
    @CallerOf() { person }: Caller,
    @Param('id') id: string,
    @Param('blockId') blockId: string,
    @Body({ schema: blockChange }) correction: z.infer<typeof blockChange>,
  ): Promise<Release> {
    await this.acts.correctBlock.run(person.id, id, blockId, correction);
    return this.read(id);
  }

  @ApiOperation({ summary: 'Says by hand who translates and who reviews' })
  @Patch(':id/assignments/:locale')
  @Requires('release.assign', 'releases:write')
  @ApiOkResponse({ standardSchema: release })
  @SerializeOptions({ schema: release })
  async assign(
    @CallerOf() { person }: Caller,
    @Param('id') id: string,
    @Param('locale') locale: string,
    @Body({ schema: assignment }) body: z.infer<typeof assignment>,
  ): Promise<Release> {
    await this.acts.assign.run(person.id, id, localeFromPath(locale), body);
    return this.read(id);
  }
}
