import { SaxesParser } from 'saxes';

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

/** Reads an SRX 2.0 document with nothing but what the standard says; throws for one that is not well-formed. */
export function readSrx(xml: string): SrxDocument {
  const header: Record<string, string> = {};
  const rules = new Map<string, SrxRule[]>();
  const maps: { language: RegExp; rules: string }[] = [];
  let name = '';
  let breaks = false;
  let before = '';
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== 'http://www.lisa.org/srx20') throw new Error(`${local} is not in the namespace of SRX 2.0`);
    const value = (key: string): string => attributes[key]?.value ?? '';
    text = '';
    if (local === 'formathandle') header[value('type')] = value('include');
    if (local === 'header') Object.assign(header, { cascade: value('cascade'), subflows: value('segmentsubflows') });
    if (local === 'languagerule') rules.set((name = value('languagerulename')), []);
    if (local === 'rule') breaks = value('break') !== 'no';
    if (local === 'languagemap') {
      maps.push({ language: new RegExp(`^(?:${value('languagepattern')})$`, 'u'), rules: value('languagerulename') });
    }
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', ({ local }) => {
    if (local === 'beforebreak') before = text;
    if (local !== 'afterbreak') return;
    rules.get(name)?.push({ breaks, before: new RegExp(`(?:${before})$`, 'u'), after: new RegExp(text, 'uy') });
  });
  parser.write(xml).close();
  return { header, rules, maps };
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
