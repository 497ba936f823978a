import { Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { repetitionList, repetitionResult } from '@triptych/contracts';
import { FillRepetitions, ListRepetitions, type Caller } from '@triptych/desk';
import { CallerOf, Requires } from '../access/access.js';
import { localeFromPath } from '../http/valid.js';

/** Sentences that a release says more than once. */
@ApiTags('Segments')
@Controller()
export class RepetitionsController {
  constructor(
    private readonly listRepetitions: ListRepetitions,
    private readonly fillRepetitions: FillRepetitions,
  ) {}

  @ApiOperation({ summary: 'Where else in its release the sentence stands, and where its text could be used' })
  @Get('segments/:id/targets/:locale/repetitions')
  @Requires('release.read')
  @ApiOkResponse({ standardSchema: repetitionList })
  @SerializeOptions({ schema: repetitionList })
  async list(@Param('id') id: string, @Param('locale') locale: string) {
    const items = await this.listRepetitions.run(id, localeFromPath(locale));
    return { items, openCount: items.filter(({ isOpen }) => isOpen).length };
  }

  @ApiOperation({ summary: 'Drafts the other places with the confirmed text; what a person wrote or confirmed stays' })
  @Post('segments/:id/targets/:locale/repetitions')
  @Requires('target.write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: repetitionResult })
  @SerializeOptions({ schema: repetitionResult })
  async fill(@CallerOf() { person }: Caller, @Param('id') id: string, @Param('locale') locale: string) {
    return { filled: await this.fillRepetitions.run(person, id, localeFromPath(locale)) };
  }
}
