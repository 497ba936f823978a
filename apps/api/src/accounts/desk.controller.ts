import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { deskInfo, type DeskInfo } from '@triptych/contracts';
import { MachineTranslators, SetUpDesk } from '@triptych/desk';
import { LOCALES } from '@triptych/domain';
import { Open } from '../access/access.js';

@ApiTags('Desk')
@Controller('desk')
export class DeskController {
  constructor(
    private readonly setUpDesk: SetUpDesk,
    private readonly engines: MachineTranslators,
  ) {}

  @ApiOperation({ summary: 'Whether the desk is set up, and which engines draft which language pairs' })
  @Get()
  @Open()
  @ApiOkResponse({ standardSchema: deskInfo })
  @SerializeOptions({ schema: deskInfo })
  async read(): Promise<DeskInfo> {
    const pairs = LOCALES.flatMap((source) =>
      LOCALES.filter((to) => to !== source).map((target) => ({ source, target })),
    );
    const engines = new Map<string, typeof pairs>();
    for (const pair of pairs) {
      const engine = this.engines.forPair(pair);
      if (engine) engines.set(engine.id, [...(engines.get(engine.id) ?? []), pair]);
    }
    return {
      setupOpen: await this.setUpDesk.isOpen(),
      engines: [...engines].map(([id, served]) => ({ id, pairs: served })),
    };
  }
}
