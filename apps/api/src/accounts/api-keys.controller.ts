import { Body, Controller, Delete, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { apiKeyList, createdApiKey, newApiKey, type ApiKey } from '@triptych/contracts';
import { ApiKeys, IssueApiKey, People, RevokeApiKey, type Caller } from '@triptych/desk';
import type { z } from 'zod';
import { CallerOf, Requires } from '../access/access.js';

@ApiTags('Accounts')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly issue: IssueApiKey,
    private readonly revoke: RevokeApiKey,
    private readonly apiKeys: ApiKeys,
    private readonly people: People,
  ) {}

  @ApiOperation({ summary: 'API keys in use, newest first' })
  @Get()
  @Requires('key.manage')
  @ApiOkResponse({ standardSchema: apiKeyList })
  @SerializeOptions({ schema: apiKeyList })
  async list(): Promise<{ items: ApiKey[] }> {
    const [keys, people] = await Promise.all([this.apiKeys.all(), this.people.all()]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      items: keys.map(({ id, name, scopes, createdAt, expiresAt, personId }) => {
        return { id, name, scopes: [...scopes], createdAt, expiresAt, createdBy: names.get(personId) ?? '' };
      }),
    };
  }

  @ApiOperation({ summary: 'The key is in this answer and never again' })
  @Post()
  @Requires('key.manage')
  @ApiCreatedResponse({ standardSchema: createdApiKey })
  @SerializeOptions({ schema: createdApiKey })
  create(@CallerOf() { person }: Caller, @Body({ schema: newApiKey }) body: z.infer<typeof newApiKey>) {
    return this.issue.run(person.id, body);
  }

  @ApiOperation({ summary: 'End a key at once' })
  @Delete(':id')
  @Requires('key.manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id') id: string): Promise<void> {
    return this.revoke.run(id);
  }
}
