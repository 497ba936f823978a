import { CreatePerson } from '@triptych/desk';
import { LOCALES, parseLocale, ROLES, type LanguagePair, type Role } from '@triptych/domain';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.js';

/** Opens an account. The password is read from the environment, so that it is in no history and no process list. */
export const addUser: Command = {
  name: 'add-user',
  usage: '--email E --name N --role R… [--pair fr-en…]   (password in TRIPTYCH_USER_PASSWORD)',
  summary: 'open an account',
  async run(desk, args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', multiple: true, default: [] },
        pair: { type: 'string', multiple: true, default: [] },
      },
    });
    const { email, name } = values;
    const password = process.env['TRIPTYCH_USER_PASSWORD'];
    if (!email || !name || !password) throw new UsageError('e-mail, name and password are needed');
    if (password.length < 12) throw new UsageError('the password needs at least 12 characters');
    const person = { email, name, password, roles: values.role.map(readRole), pairs: values.pair.map(readPair) };
    if (person.roles.length === 0) throw new UsageError('at least one role is needed');
    const { id } = await desk.get(CreatePerson).run(person);
    console.log(id);
  },
};

function readRole(text: string): Role {
  const role = ROLES.find((each) => each === text);
  if (!role) throw new UsageError(`unknown role ${text}; roles are ${ROLES.join(', ')}`);
  return role;
}

function readPair(text: string): LanguagePair {
  const [source, target] = text.split('-').map(parseLocale);
  if (!source || !target || source === target)
    throw new UsageError(`unknown pair ${text}; languages are ${LOCALES.join(', ')}`);
  return { source, target };
}
