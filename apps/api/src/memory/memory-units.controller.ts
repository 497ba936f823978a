import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  memoryMerge,
  memoryUnit,
  memoryUnitChange,
  memoryUnitDetail,
  memoryUnitPage,
  memoryUnitQuery,
  type MemoryUnit,
} from '@triptych/contracts';
import { EditUnit, MemoryViews, MergeUnits, RemoveUnit, RestoreUnit, type Caller } from '@triptych/desk';
import { DomainError, may } from '@triptych/domain';
import type { Response } from 'express';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';
import { IfMatch } from '../http/if-match.js';
import { presentUnit, presentUnitDetail } from './present-unit.js';
import { unitFromPath } from './unit-from-path.js';

/** What `If-Match` means here. */
const SEEN = { name: 'If-Match', required: true, description: 'The revision seen, in quotation marks.' };

@ApiTags('Memory')
@Controller('memory/units')
export class MemoryUnitsController {
  constructor(
    private readonly views: MemoryViews,
    private readonly edit: EditUnit,
    private readonly remove: RemoveUnit,
    private readonly restoreUnit: RestoreUnit,
    private readonly mergeUnits: MergeUnits,
  ) {}

  @ApiOperation({ summary: 'Units of the memory, the newest approval first' })
  @Get()
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: memoryUnitPage })
  @SerializeOptions({ schema: memoryUnitPage })
  async list(@CallerOf() caller: Caller, @Query({ schema: memoryUnitQuery }) query: z.infer<typeof memoryUnitQuery>) {
    if (query.removed && !maySeeRemoved(caller)) throw new DomainError('forbidden');
    const { items, nextCursor } = await this.views.list(query);
    return { items: items.map(presentUnit), nextCursor };
  }

  @ApiOperation({
    summary: 'A unit with the places where it occurred, what people changed, and units that differ from it',
  })
  @Get(':id')
  @Requires('memory.read', 'memory:read')
  @ApiOkResponse({ standardSchema: memoryUnitDetail })
  @SerializeOptions({ schema: memoryUnitDetail })
  async detail(@CallerOf() caller: Caller, @Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    const view = await this.views.detail(unitFromPath(id));
    if (!view || (view.unit.removedAt !== null && !maySeeRemoved(caller))) throw new DomainError('not_found');
    response.setHeader('ETag', `"${view.unit.seq}"`);
    return presentUnitDetail(view);
  }

  @ApiOperation({ summary: 'Changes texts of a unit; one that becomes equal to another takes it in' })
  @Put(':id')
  @Requires('memory.change', 'memory:write')
  @ApiHeader(SEEN)
  @ApiOkResponse({ standardSchema: memoryUnit })
  @SerializeOptions({ schema: memoryUnit })
  change(
    @CallerOf() { person }: Caller,
    @Param('id') path: string,
    @IfMatch() revision: number,
    @Body({ schema: memoryUnitChange }) { texts }: z.infer<typeof memoryUnitChange>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MemoryUnit> {
    return this.changed(path, response, (id) => this.edit.run(person, id, texts, revision));
  }

  @ApiOperation({ summary: 'Takes a unit out of the memory; restoring it undoes this' })
  @Delete(':id')
  @Requires('memory.change', 'memory:write')
  @ApiHeader(SEEN)
  @ApiOkResponse({ standardSchema: memoryUnit })
  @SerializeOptions({ schema: memoryUnit })
  delete(
    @CallerOf() { person }: Caller,
    @Param('id') path: string,
    @IfMatch() revision: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MemoryUnit> {
    return this.changed(path, response, (id) => this.remove.run(person, id, revision));
  }

  @ApiOperation({ summary: 'Puts back a unit that was removed or merged' })
  @Post(':id/restore')
  @Requires('memory.change', 'memory:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: memoryUnit })
  @SerializeOptions({ schema: memoryUnit })
  restore(
    @CallerOf() { person }: Caller,
    @Param('id') path: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MemoryUnit> {
    return this.changed(path, response, (id) => this.restoreUnit.run(person, id));
  }

  @ApiOperation({ summary: 'Makes other units part of this one' })
  @Post(':id/merge')
  @Requires('memory.change', 'memory:write')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: memoryUnit })
  @SerializeOptions({ schema: memoryUnit })
  merge(
    @CallerOf() { person }: Caller,
    @Param('id') path: string,
    @Body({ schema: memoryMerge }) { units }: z.infer<typeof memoryMerge>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MemoryUnit> {
    return this.changed(path, response, (id) => this.mergeUnits.run(person, id, units));
  }

  /** Runs a change and answers with the unit as it now is; a stale one is shown in the refusal. */
  private async changed(path: string, response: Response, change: (id: number) => Promise<void>): Promise<MemoryUnit> {
    const id = unitFromPath(path);
    try {
      await change(id);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'stale_revision') throw error;
      const current = await this.views.unit(id);
      throw new DomainError('stale_revision', { current: current && presentUnit(current) });
    }
    const unit = await this.views.unit(id);
    if (!unit) throw new DomainError('not_found');
    response.setHeader('ETag', `"${unit.seq}"`);
    return presentUnit(unit);
  }
}

/** What was removed, withdrawn releases among it, is for those who may put it back. */
function maySeeRemoved({ person, scopes }: Caller): boolean {
  return may(person, 'memory.change') && (!scopes || scopes.includes('memory:write'));
}
