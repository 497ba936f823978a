/** One rule of an SRX document, as another tool would hold it. */
interface SrxRule {
  readonly breaks: boolean;
  readonly before: RegExp;
  readonly after: RegExp;
}

/** An SRX document, read: what its header says, the rules by their name, and which rules a language has. */
export interface SrxDocument {
  readonly header: Readonly<Record<string, string>>;
  readonly rules: ReadonlyMap<string, readonly SrxRule[]>;
  readonly maps: readonly { readonly language: RegExp; readonly rules: string }[];
}

const TOKEN = /<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>|([^<>]+)/gu;
const ATTRIBUTE = /([a-z]+)="([^"<]*)"/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Reads an SRX 2.0 document with nothing but what the standard says; the XML may hold neither comments nor CDATA. */
export function readSrx(xml: string): SrxDocument {
  const [, root = ''] = /^<\?xml version="1.0" encoding="UTF-8"\?>\n([^]*)$/u.exec(xml) ?? [];
  if (!root.startsWith('<srx xmlns="http://www.lisa.org/srx20" version="2.0">')) throw new Error('not SRX 2.0');
  const header: Record<string, string> = {};
  const rules = new Map<string, SrxRule[]>();
  const maps: { language: RegExp; rules: string }[] = [];
  const open: string[] = [];
  let name = '';
  let breaks = false;
  let before = '';
  let text = '';
  for (const [, slash, element = '', attributes = '', single, raw] of root.matchAll(TOKEN)) {
    if (raw !== undefined) text += raw.replace(/&[a-z]+;/gu, (entity) => ENTITIES[entity] ?? entity);
    else if (slash === '/') close(element);
    else {
      begin(
        element,
        Object.fromEntries<string>([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value])),
      );
      if (single !== '/') open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} not closed`);
  return { header, rules, maps };

  function begin(element: string, values: Readonly<Record<string, string>>): void {
    const value = (key: string): string => values[key] ?? '';
    text = '';
    if (element === 'formathandle') header[value('type')] = value('include');
    if (element === 'header') Object.assign(header, { cascade: value('cascade'), subflows: value('segmentsubflows') });
    if (element === 'languagerule') rules.set((name = value('languagerulename')), []);
    if (element === 'rule') breaks = value('break') !== 'no';
    if (element === 'languagemap') {
      maps.push({ language: new RegExp(`^(?:${value('languagepattern')})$`, 'u'), rules: value('languagerulename') });
    }
  }

  function close(element: string): void {
    if (open.pop() !== element) throw new Error(`${element} closed too early`);
    if (element === 'beforebreak') before = text;
    if (element !== 'afterbreak') return;
    rules.get(name)?.push({ breaks, before: new RegExp(`(?:${before})$`, 'u'), after: new RegExp(text, 'uy') });
  }
}

/** The positions inside a text at which the rules of a language cut: the first rule that fits a position decides. */
export function srxCuts({ rules, maps }: SrxDocument, language: string, text: string): number[] {
  const name = maps.find((map) => map.language.test(language))?.rules;
  const own = rules.get(name ?? '');
  if (own === undefined) throw new Error(`no rules for ${language}`);
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => index + 1).filter((position) => {
    const decision = own.find(({ before, after }) => {
      after.lastIndex = position;
      return after.test(text) && before.test(text.slice(0, position));
    });
    return decision?.breaks === true;
  });
}
