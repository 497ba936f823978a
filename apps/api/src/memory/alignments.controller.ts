import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, SerializeOptions } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  alignedRows,
  alignmentVersion,
  keptAlignment,
  memoryAlignment,
  memoryAlignmentList,
  newAlignment,
  type MemoryAlignment,
} from '@triptych/contracts';
import {
  Alignments,
  KeepAlignment,
  MemoryAlignments,
  People,
  type Caller,
  type MemoryAlignmentRecord,
} from '@triptych/desk';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';
import { IfMatch } from '../http/if-match.js';
import { TakesForm } from '../http/read-form.js';
import { localeFromPath } from '../http/valid.js';

@ApiTags('Memory')
@Controller('memory/alignments')
export class AlignmentsController {
  constructor(
    private readonly stored: MemoryAlignments,
    private readonly people: People,
    private readonly alignments: Alignments,
    private readonly keepAlignment: KeepAlignment,
  ) {}

  @ApiOperation({ summary: 'Versions of past releases on their way into the memory' })
  @Get()
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: memoryAlignmentList })
  @SerializeOptions({ schema: memoryAlignmentList })
  async list() {
    const [items, names] = await Promise.all([this.stored.all(), this.names()]);
    return { items: items.map(({ by, ...head }) => ({ ...head, by: { id: by, name: names.get(by) ?? '' } })) };
  }

  @ApiOperation({ summary: 'Begins an alignment; its versions follow one by one' })
  @Post()
  @Requires('memory.change', 'memory:write')
  @ApiCreatedResponse({ standardSchema: memoryAlignment })
  @SerializeOptions({ schema: memoryAlignment })
  async begin(@CallerOf() { person }: Caller, @Body({ schema: newAlignment }) { name }: z.infer<typeof newAlignment>) {
    return this.present(await this.alignments.begin(person.id, name));
  }

  @ApiOperation({ summary: 'One alignment with its versions and rows' })
  @Get(':id')
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: memoryAlignment })
  @SerializeOptions({ schema: memoryAlignment })
  async read(@Param('id') id: string): Promise<MemoryAlignment> {
    return this.present(await this.alignments.find(id));
  }

  @ApiOperation({ summary: 'Puts a version in, as JSON or multipart with `file`, and aligns all anew' })
  @Put(':id/versions/:locale')
  @Requires('memory.change', 'memory:write')
  @TakesForm()
  @ApiOkResponse({ standardSchema: memoryAlignment })
  @SerializeOptions({ schema: memoryAlignment })
  async putVersion(
    @Param('id') id: string,
    @Param('locale') path: string,
    @Body({ schema: alignmentVersion }) { file, format, content = '' }: z.infer<typeof alignmentVersion>,
  ): Promise<MemoryAlignment> {
    const source = file ? { file } : { format, content };
    return this.present(await this.alignments.putVersion(id, localeFromPath(path), source));
  }

  @ApiOperation({ summary: 'Replaces the rows: sentences joined, split, confirmed or left out by a person' })
  @Put(':id/rows')
  @Requires('memory.change', 'memory:write')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision seen, in quotation marks.' })
  @ApiOkResponse({ standardSchema: memoryAlignment })
  @SerializeOptions({ schema: memoryAlignment })
  async arrange(
    @Param('id') id: string,
    @IfMatch() revision: number,
    @Body({ schema: alignedRows }) { rows }: z.infer<typeof alignedRows>,
  ): Promise<MemoryAlignment> {
    return this.present(await this.alignments.arrange(id, rows, revision));
  }

  @ApiOperation({ summary: 'Puts the confirmed rows into the memory' })
  @Post(':id/keep')
  @Requires('memory.change', 'memory:write')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision seen, in quotation marks.' })
  @ApiOkResponse({ standardSchema: keptAlignment })
  @SerializeOptions({ schema: keptAlignment })
  async keep(@CallerOf() { person }: Caller, @Param('id') id: string, @IfMatch() revision: number) {
    const { variant, 'left-out': leftOut, ...counts } = await this.keepAlignment.run(person, id, revision);
    return { ...counts, variants: variant, leftOut };
  }

  @ApiOperation({ summary: 'Throws an alignment away, with the units that came from it' })
  @Delete(':id')
  @Requires('memory.change', 'memory:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  discard(@CallerOf() { person }: Caller, @Param('id') id: string): Promise<void> {
    return this.keepAlignment.discard(person.id, id);
  }

  private async present({ by, versions, rows, ...head }: MemoryAlignmentRecord): Promise<MemoryAlignment> {
    const names = await this.names();
    return structuredClone({ ...head, versions, rows, by: { id: by, name: names.get(by) ?? '' } }) as MemoryAlignment;
  }

  private async names(): Promise<Map<string, string>> {
    return new Map((await this.people.all()).map(({ id, name }) => [id, name]));
  }
}
