import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res, SerializeOptions } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { abbreviation, abbreviationList, newAbbreviation } from '@triptych/contracts';
import { Abbreviations, AddAbbreviation, DeskRules, People, RemoveAbbreviation, type Caller } from '@triptych/desk';
import { writeSrx } from '@triptych/segmentation';
import type { Response } from 'express';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';

/** The rules by which the desk cuts texts into sentences. */
@ApiTags('Segmentation rules')
@Controller('segmentation')
export class RulesController {
  constructor(
    private readonly abbreviations: Abbreviations,
    private readonly people: People,
    private readonly rules: DeskRules,
    private readonly add: AddAbbreviation,
    private readonly remove: RemoveAbbreviation,
  ) {}

  @ApiOperation({ summary: 'Abbreviations that the desk knows beside those of the standard rules' })
  @Get('abbreviations')
  @Requires('rules.read')
  @ApiOkResponse({ standardSchema: abbreviationList })
  @SerializeOptions({ schema: abbreviationList })
  async list() {
    const [records, people] = await Promise.all([this.abbreviations.all(), this.people.all()]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const items = records.map(({ by, ...record }) => ({ ...record, by: { id: by, name: names.get(by) ?? '' } }));
    return { items, segmentationVersion: (await this.rules.current()).version };
  }

  @ApiOperation({ summary: 'Adds an abbreviation, as plain text. Releases in work stay as they are cut' })
  @Post('abbreviations')
  @Requires('rules.change')
  @ApiCreatedResponse({ standardSchema: abbreviation })
  @SerializeOptions({ schema: abbreviation })
  async create(
    @CallerOf() { person }: Caller,
    @Body({ schema: newAbbreviation }) { locale, text, kind }: z.infer<typeof newAbbreviation>,
  ) {
    const { by: _by, ...record } = await this.add.run(person.id, locale, text, kind);
    return { ...record, by: { id: person.id, name: person.name } };
  }

  @ApiOperation({ summary: 'Takes an abbreviation out again' })
  @Delete('abbreviations/:id')
  @Requires('rules.change')
  @HttpCode(204)
  @ApiNoContentResponse()
  delete(@Param('id') id: string): Promise<void> {
    return this.remove.run(id);
  }

  @ApiOperation({ summary: 'The rules of the desk in the interchange format of translation tools (SRX 2.0)' })
  @Get('rules.srx')
  @Requires('rules.read', 'releases:read')
  @ApiProduces('application/xml')
  async srx(@Res() response: Response): Promise<void> {
    response
      .setHeader('Content-Type', 'application/xml; charset=utf-8')
      .setHeader('Content-Disposition', 'attachment; filename="triptych.srx"')
      .setHeader('Cache-Control', 'private, no-store')
      .end(writeSrx(await this.rules.added()));
  }
}
