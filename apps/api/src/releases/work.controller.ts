import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { workList } from '@triptych/contracts';
import { ReleaseViews, type Caller } from '@triptych/desk';
import { CallerOf, SignedIn } from '../access/access.js';
import { PresentRelease } from './present-release.js';

@ApiTags('Releases')
@Controller('work')
export class WorkController {
  constructor(
    private readonly views: ReleaseViews,
    private readonly present: PresentRelease,
  ) {}

  @ApiOperation({ summary: 'What waits for the person who asks, the most urgent first' })
  @Get()
  @SignedIn()
  @ApiOkResponse({ standardSchema: workList })
  @SerializeOptions({ schema: workList })
  async list(@CallerOf() { person }: Caller) {
    const items = await this.views.work(person.id);
    return { items: items.map((item) => ({ ...item, release: this.present.summary(item.release) })) };
  }
}
