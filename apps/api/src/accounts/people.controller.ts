import { Body, Controller, Get, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { newUser, user, userList, type User } from '@triptych/contracts';
import { CreatePerson, People } from '@triptych/desk';
import type { z } from 'zod';
import { Requires } from '../access/access.js';
import { presentPerson } from './present-person.js';

@ApiTags('Accounts')
@Controller('users')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly createPerson: CreatePerson,
  ) {}

  @ApiOperation({ summary: 'Everybody with an account, by name' })
  @Get()
  @Requires('person.read')
  @ApiOkResponse({ standardSchema: userList })
  @SerializeOptions({ schema: userList })
  async list(): Promise<{ items: User[] }> {
    return { items: (await this.people.all()).map(presentPerson) };
  }

  @ApiOperation({ summary: 'Open an account' })
  @Post()
  @Requires('person.create')
  @ApiCreatedResponse({ standardSchema: user })
  @SerializeOptions({ schema: user })
  async create(@Body({ schema: newUser }) body: z.infer<typeof newUser>): Promise<User> {
    return presentPerson(await this.createPerson.run(body));
  }
}
