import { DomainError } from '@triptych/domain';
import { parseXml } from './parse-xml.js';
import { partText } from './part-text.js';
import { childrenOf } from './xml-element.js';

/** One relationship of a part: to another part, or to an address outside. */
export interface Relationship {
  readonly id: string;
  /** The last segment of its type: `styles`, `footnotes`, `hyperlink`. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export type PackageParts = ReadonlyMap<string, Uint8Array>;

/** The main part of a document or a template (ECMA-376, part 1, sections 11.3.10 and 15.2.15). */
const MAIN_TYPE =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/i;
const MACRO_TYPE = /macroenabled|vbaproject/i;
const CONTENT_TYPES = '[Content_Types].xml';

/** A Word package as a graph of parts. Names are compared without regard to case (ECMA-376, part 2, section 6.2.2.3). */
export class WordPackage {
  /** The name of the main part. */
  readonly main: string;
  private readonly names: ReadonlyMap<string, string>;

  /**
   * @throws DomainError `file_type_unknown` for a package of another program or with macros, `file_unreadable` for one
   * without its main part
   */
  constructor(private readonly parts: PackageParts) {
    this.names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
    const types = this.types();
    if ([...types.values()].some((type) => MACRO_TYPE.test(type))) throw new DomainError('file_type_unknown');
    const root = this.relationshipsOf('').find(({ kind }) => kind === 'officeDocument');
    if (root === undefined || root.isExternal) throw new DomainError('file_unreadable', { reason: 'no main part' });
    if (!MAIN_TYPE.test(typeOf(types, root.target))) {
      if (this.find(root.target) === undefined) throw new DomainError('file_unreadable', { reason: 'no main part' });
      throw new DomainError('file_type_unknown');
    }
    this.main = this.nameOf(root.target);
  }

  /** Names of parts that a part leads to, each once, in the order of the relationships. */
  related(from: string, kind: string): string[] {
    const inside = this.relationshipsOf(from).filter((one) => one.kind === kind && !one.isExternal);
    return [...new Set(inside.flatMap(({ target }) => this.find(target) ?? []))];
  }

  /** @throws DomainError `file_unreadable` for a part that is missing or is no text */
  text(name: string): string {
    const bytes = this.parts.get(this.nameOf(name));
    return bytes === undefined ? '' : partText(bytes, name);
  }

  relationshipsOf(part: string): Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const name = this.find(`${folder}_rels/${part.slice(slash)}.rels`);
    if (name === undefined) return [];
    return childrenOf(parseXml(this.text(name), name), 'rel:Relationship').map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        kind: attributes['Type']?.split('/').at(-1) ?? '',
        target: isExternal ? target : resolved(folder, target),
        isExternal,
      };
    });
  }

  private find(name: string): string | undefined {
    return this.names.get(name.toLowerCase());
  }

  private nameOf(name: string): string {
    const found = this.find(name);
    if (found === undefined) throw new DomainError('file_unreadable', { reason: 'a part that is missing' });
    return found;
  }

  /** Content types by the name of the part in lower case; those of file endings by `.ending`. */
  private types(): Map<string, string> {
    const root = parseXml(this.text(CONTENT_TYPES), CONTENT_TYPES);
    const defaults = childrenOf(root, 'ct:Default').map(
      ({ attributes }) =>
        [`.${(attributes['Extension'] ?? '').toLowerCase()}`, attributes['ContentType'] ?? ''] as const,
    );
    const overrides = childrenOf(root, 'ct:Override').map(
      ({ attributes }) =>
        [(attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(), attributes['ContentType'] ?? ''] as const,
    );
    return new Map([...defaults, ...overrides]);
  }
}

function typeOf(types: ReadonlyMap<string, string>, part: string): string {
  const name = part.toLowerCase();
  return types.get(name) ?? types.get(name.slice(Math.max(0, name.lastIndexOf('.')))) ?? '';
}

/** The part that a relative reference leads to (RFC 3986, section 5.2, for paths). */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const segment of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}
