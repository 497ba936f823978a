import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { publication, release, versionQuery, type Release } from '@triptych/contracts';
import {
  ApproveVersion,
  PublishRelease,
  ReadVersion,
  ReleaseViews,
  type Caller,
  type ReadableVersion,
} from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import { writeJson, type Alternate } from '@triptych/exchange';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';
import { sendConditionally } from '../http/conditional.js';
import { localeFromPath } from '../http/valid.js';
import { fileName, MEDIA_TYPES } from '../published/file-name.js';
import { WriteForm } from '../published/write-form.js';
import { PresentRelease } from './present-release.js';

@ApiTags('Versions and publication')
@Controller('releases/:id')
export class VersionsController {
  constructor(
    private readonly approveVersion: ApproveVersion,
    private readonly publishRelease: PublishRelease,
    private readonly readVersion: ReadVersion,
    private readonly views: ReleaseViews,
    private readonly present: PresentRelease,
    private readonly writeForm: WriteForm,
  ) {}

  @ApiOperation({ summary: 'Signs a language off: its segments become final and its version can no longer change' })
  @Post('versions/:locale/approve')
  @Requires('version.approve', 'releases:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: release })
  @SerializeOptions({ schema: release })
  async approve(
    @CallerOf() { person }: Caller,
    @Param('id') id: string,
    @Param('locale') locale: string,
  ): Promise<Release> {
    await this.approveVersion.run(person, id, localeFromPath(locale));
    return this.released(id);
  }

  @ApiOperation({ summary: 'Makes approved versions public, together or staggered, never before the embargo' })
  @Post('publish')
  @Requires('version.publish', 'releases:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: release })
  @SerializeOptions({ schema: release })
  async publish(
    @CallerOf() { person }: Caller,
    @Param('id') id: string,
    @Body({ schema: publication }) body: z.infer<typeof publication>,
  ): Promise<Release> {
    await this.publishRelease.run(person.id, id, body);
    return this.released(id);
  }

  @ApiOperation({
    summary:
      'The text of a language: `fr.html`, `en.md`, `es.txt`, `en.json`, `fr.docx`. With `?draft=1` as the work stands now',
  })
  @Get('versions/:file')
  @Requires('release.read', 'releases:read')
  @ApiProduces(...Object.values(MEDIA_TYPES))
  async read(
    @Param('id') id: string,
    @Param('file') file: string,
    @Query({ schema: versionQuery }) { draft, page }: z.infer<typeof versionQuery>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { locale, extension } = fileName(file);
    if (!extension) throw new DomainError('not_found');
    const version = await this.readVersion.run(id, locale, draft !== undefined);
    const { id: releaseId, reference, kind, revision, format } = version.release;
    const { blocks, content } = version;
    const text = { releaseId, revision, reference, kind, locale, format, content, date: version.publishedAt, blocks };
    const representation = await this.writeForm.run(text, extension, {
      alternates: extension === 'html' ? await this.alternates(version.release) : [],
      draft: !version.approved,
      page: page !== undefined,
      json: () => writeJson(text),
    });
    response.setHeader('Content-Language', locale).setHeader('Cache-Control', 'private, no-store');
    if (extension === 'docx') {
      response.setHeader('Content-Disposition', `attachment; filename="${reference}.${locale}.docx"`);
    }
    sendConditionally(request, response, representation);
  }

  /** Every language of a release, each where it can be read: as approved, or as the work stands. */
  private async alternates({ id, sourceLocale, targetLocales }: ReadableVersion['release']): Promise<Alternate[]> {
    const versions = (await this.views.release(id))?.versions ?? [];
    const approved = new Set(versions.map(({ locale }) => locale));
    return [sourceLocale, ...targetLocales].map((locale) => ({
      locale,
      href: `${locale}.html?page=1${approved.has(locale) ? '' : '&draft=1'}`,
    }));
  }

  private async released(id: string): Promise<Release> {
    const view = await this.views.release(id);
    if (!view) throw new DomainError('not_found');
    return this.present.release(view);
  }
}
