import { CreatePerson } from '@triptych/desk';
import { LOCALES, parseLocale, ROLES, type LanguagePair, type Role } from '@triptych/domain';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.js';

/** The rules for accounts are those of `POST /users`. */
const EMAIL = /^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

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
    const password = process.env['TRIPTYCH_USER_PASSWORD'];
    if (!values.email || !values.name || !password) throw new UsageError('e-mail, name and password are needed');
    const person = {
      email: readEmail(values.email),
      name: readName(values.name),
      password: readPassword(password),
      roles: eachOnce(values.role, 'role').map(readRole),
      pairs: eachOnce(values.pair, 'pair').map(readPair),
    };
    if (person.roles.length === 0) throw new UsageError('at least one role is needed');
    const { id } = await desk.get(CreatePerson).run(person);
    console.log(id);
  },
};

function readEmail(text: string): string {
  if (!EMAIL.test(text) || text.length > 254) throw new UsageError(`${JSON.stringify(text)} is not an e-mail address`);
  return text;
}

function readName(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > 120) throw new UsageError('the name needs 1 to 120 characters');
  if (INVISIBLE.test(name)) throw new UsageError('the name holds a control or an invisible character');
  return name;
}

function readPassword(text: string): string {
  if (text.length < 12 || text.length > 200) throw new UsageError('the password needs 12 to 200 characters');
  return text;
}

function eachOnce(texts: readonly string[], option: string): readonly string[] {
  const folded = texts.map((text) => text.toLowerCase());
  const twice = folded.find((text, index) => folded.indexOf(text) < index);
  if (twice !== undefined) throw new UsageError(`${option} ${twice} is there twice`);
  return texts;
}

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
