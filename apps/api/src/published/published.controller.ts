import { Controller, Get, Param, Query, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { formQuery, publishedPage, publishedQuery, publishedVersion } from '@triptych/contracts';
import { PublishedViews, type PublishedView } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Requires } from '../access/access.js';
import { sendConditionally } from '../http/conditional.js';
import { preferredLocale } from '../http/preferred-locale.js';
import { acceptedForm } from './accepted-form.js';
import { fileName, MEDIA_TYPES, type Extension } from './file-name.js';
import { latestPublication, presentItem, presentVersion, publishedUrl } from './present-published.js';
import { WriteForm } from './write-form.js';

/** What websites and programs fetch: public versions and nothing else. */
@ApiTags('Published')
@Controller('published')
export class PublishedController {
  constructor(
    private readonly views: PublishedViews,
    private readonly writeForm: WriteForm,
  ) {}

  @ApiOperation({ summary: 'Public versions, newest first' })
  @Get()
  @Requires('published.read', 'published:read')
  @ApiOkResponse({ standardSchema: publishedPage })
  @SerializeOptions({ schema: publishedPage })
  async list(
    @Query({ schema: publishedQuery }) query: z.infer<typeof publishedQuery>,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.setHeader('Cache-Control', 'private, no-cache');
    const { items, nextCursor } = await this.views.list(query);
    return { items: items.map(presentItem), nextCursor };
  }

  @ApiOperation({ summary: 'The version in the language that `Accept-Language` prefers' })
  @Get(':reference')
  @Requires('published.read', 'published:read')
  @ApiHeader({ name: 'Accept-Language', required: false })
  @ApiOkResponse({ standardSchema: publishedVersion })
  async negotiate(
    @Param('reference') reference: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const siblings = await this.public(reference);
    const locales = siblings.map(({ locale }) => locale);
    const locale = preferredLocale(request.headers['accept-language'], locales);
    response.setHeader('Vary', 'Accept, Accept-Language');
    await this.send(siblings, locale, acceptedForm(request), false, request, response);
  }

  @ApiOperation({ summary: 'One language: `fr` (by `Accept`), `fr.html`, `fr.md`, `fr.txt`, `fr.json`' })
  @Get(':reference/:file')
  @Requires('published.read', 'published:read')
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse({ standardSchema: publishedVersion })
  async read(
    @Param('reference') reference: string,
    @Param('file') file: string,
    @Query({ schema: formQuery }) { page }: z.infer<typeof formQuery>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { locale, extension } = fileName(file);
    if (!extension) response.setHeader('Vary', 'Accept');
    const form = extension ?? acceptedForm(request);
    await this.send(await this.public(reference), locale, form, page !== undefined, request, response);
  }

  private async public(reference: string): Promise<PublishedView[]> {
    const views = await this.views.ofReference(reference);
    if (views.length === 0) throw new DomainError('not_found');
    return views;
  }

  private async send(
    siblings: readonly PublishedView[],
    locale: string,
    form: Extension,
    page: boolean,
    request: Request,
    response: Response,
  ): Promise<void> {
    const view = siblings.find((each) => each.locale === locale);
    if (!view) throw new DomainError('not_found');
    const alternates = siblings.map((each) => `<${publishedUrl(each)}>; rel="alternate"; hreflang="${each.locale}"`);
    response.setHeader('Link', alternates.join(', '));
    response.setHeader('Content-Language', view.locale);
    // Asks each time: a withdrawal must be seen at once, and an unchanged version costs a 304.
    response.setHeader('Cache-Control', 'private, no-cache');
    const representation = await this.writeForm.run({ ...view, date: view.publishedAt }, form, {
      alternates: siblings.map((each) => ({ locale: each.locale, href: `${each.locale}.html?page=1` })),
      page,
      json: () => JSON.stringify(presentVersion(view, siblings)),
    });
    sendConditionally(request, response, { ...representation, lastModified: latestPublication(siblings) });
  }
}
