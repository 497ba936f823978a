import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { memoryImport, memoryImportList, memoryImportQuery, type MemoryImport } from '@triptych/contracts';
import { ChangeImport, MemoryImports, TakeImport, type Caller, type MemoryImportRecord } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';
import { TakesStream } from '../http/read-form.js';
import { FILE_MEDIA_TYPES, receiveFile } from '../http/receive-file.js';

/** Imports of a list. */
const MOST_LISTED = 50;
const MOST_OF_A_NAME = 200;

@ApiTags('Memory')
@Controller('memory/imports')
export class MemoryImportsController {
  constructor(
    private readonly takeImport: TakeImport,
    private readonly changeImport: ChangeImport,
    private readonly imports: MemoryImports,
  ) {}

  @ApiOperation({
    summary: 'Imports a translation memory (TMX 1.1 to 1.4b, in any encoding), sent as the body or as `file` of a form',
    description: 'Answers when all of the file is stored; what becomes of it is told by `GET /memory/imports/{id}`.',
  })
  @Post()
  @Requires('memory.change', 'memory:write')
  @TakesStream(...FILE_MEDIA_TYPES)
  @HttpCode(202)
  @ApiAcceptedResponse({ standardSchema: memoryImport })
  @SerializeOptions({ schema: memoryImport })
  async take(
    @CallerOf() { person }: Caller,
    @Query({ schema: memoryImportQuery }) { name, dryRun }: z.infer<typeof memoryImportQuery>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MemoryImport> {
    const isNamed = request.query['name'] !== undefined;
    const id = await receiveFile(request, (file) =>
      this.takeImport.run(
        { name: (isNamed ? name : readName(file.name)) ?? name, dryRun, by: person.name },
        file.bytes,
      ),
    );
    response.setHeader('Location', `/api/v1/memory/imports/${id}`);
    return this.read(id);
  }

  @ApiOperation({ summary: 'The newest imports' })
  @Get()
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: memoryImportList })
  @SerializeOptions({ schema: memoryImportList })
  async list() {
    return { items: (await this.imports.newest(MOST_LISTED)).map(present) };
  }

  @ApiOperation({ summary: 'An import: how far it is, and what became of the entries of its file' })
  @Get(':id')
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: memoryImport })
  @SerializeOptions({ schema: memoryImport })
  async read(@Param('id') id: string): Promise<MemoryImport> {
    const record = await this.imports.find(id);
    if (!record || record.state === 'arriving') throw new DomainError('not_found');
    return present(record);
  }

  @ApiOperation({ summary: 'Imports the file of a finished dry run' })
  @Post(':id/apply')
  @Requires('memory.change', 'memory:write')
  @HttpCode(202)
  @ApiAcceptedResponse({ standardSchema: memoryImport })
  @SerializeOptions({ schema: memoryImport })
  async apply(@Param('id') id: string): Promise<MemoryImport> {
    await this.changeImport.apply(id);
    return this.read(id);
  }

  @ApiOperation({
    summary: 'Stops an import, or takes back one that is over: what it brought leaves the memory',
    description: 'It is cancelled at once; `finishedAt` is null until everything is out of the memory.',
  })
  @Delete(':id')
  @Requires('memory.change', 'memory:write')
  @HttpCode(202)
  @ApiAcceptedResponse({ standardSchema: memoryImport })
  @SerializeOptions({ schema: memoryImport })
  async cancel(@Param('id') id: string): Promise<MemoryImport> {
    await this.changeImport.cancel(id);
    return this.read(id);
  }
}

/** The name that a form gives to its file: the last part of a path, and nothing that cannot be shown. */
function readName(given: string | undefined): string | undefined {
  const name = given
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim();
  return name ? name.slice(0, MOST_OF_A_NAME) : undefined;
}

function present(record: MemoryImportRecord): MemoryImport {
  const { state, report } = record;
  return {
    ...record,
    state: state === 'arriving' ? 'waiting' : state,
    report: {
      ...report,
      skipped: { ...report.skipped },
      warnings: { ...report.warnings },
      lines: report.lines.map((line) => ({ ...line })),
    },
  };
}
