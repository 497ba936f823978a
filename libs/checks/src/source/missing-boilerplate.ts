import type { SourceCheck } from './source-check.js';

const ABOUT = /^(?:[ÀA] propos d|About(?: the)? \p{Lu}|(?:Acerca|Sobre) (?:de|del|la|el) )/u;

/** No paragraph says what the organization is. */
export const missingBoilerplate: SourceCheck = {
  id: 'missing-boilerplate',
  run({ blocks }) {
    const included = blocks.filter((block) => block.included);
    const hasBody = included.some(({ type }) => type === 'lead' || type === 'paragraph');
    const hasBoilerplate = included.some(({ type, text }) => type === 'boilerplate' || ABOUT.test(text));
    return hasBody && !hasBoilerplate ? [{ check: 'missing-boilerplate' }] : [];
  },
};
