import { writeTmx, type WrittenTmxUnit } from '@triptych/exchange';
import { LOCALES, type Locale } from '@triptych/domain';
import type { Clock } from '../../ports/clock.js';
import type { MemoryExportFilter, MemoryExports } from '../../ports/memory-exports.js';
import type { MemoryUnitFilter } from '../../views/memory-views.js';
import { writtenUnit } from './written-unit.js';

/** Which units are written, and how. */
export interface WantedExport extends MemoryUnitFilter {
  /** Units that have this language are written as translated from it. */
  readonly source?: Locale | undefined;
  /** With `source`: no other language is written. */
  readonly target?: Locale | undefined;
}

/** Units that are read at once. */
const PAGE = 500;
const TOOL = { tool: 'Triptych', toolVersion: '1' } as const;

/** Writes units of the memory as TMX 1.4b, a page at a time, however many there are. */
export class ExportMemory {
  constructor(
    private readonly exports: MemoryExports,
    private readonly clock: Clock,
  ) {}

  run({ source, target, ...filter }: WantedExport): AsyncGenerator<string, void, undefined> {
    const asked = [source, target].flatMap((locale) => locale ?? []);
    const languages = source !== undefined && target !== undefined ? asked : LOCALES;
    const createdAt = this.clock.now().toISOString();
    const file = { ...TOOL, createdAt, ...(source !== undefined && { sourceLocale: source }) };
    return writeTmx(this.units({ ...filter, languages: asked }, source, languages), file);
  }

  private async *units(
    filter: MemoryExportFilter,
    source: Locale | undefined,
    languages: readonly Locale[],
  ): AsyncGenerator<WrittenTmxUnit> {
    for (let after = 0; ;) {
      const page = await this.exports.page(filter, after, PAGE);
      for (const { unit, details } of page) yield writtenUnit(unit, details, languages, source);
      if (page.length < PAGE) return;
      after = page.at(-1)?.unit.id ?? after;
    }
  }
}
