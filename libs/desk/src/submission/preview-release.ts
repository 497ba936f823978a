import { checkSource } from '@triptych/checks';
import { readableText, type SourceFinding } from '@triptych/domain';
import type { SourceReader } from './source-reader.js';
import type { ReadingRequest, ReadSource } from './submitted-source.js';

/** What the desk would make of a source, and what it would ask its author. */
export interface SourcePreview extends ReadSource {
  readonly findings: readonly SourceFinding[];
}

/** Shows an officer what the desk would make of a source. Stores nothing. */
export class PreviewRelease {
  constructor(private readonly reader: SourceReader) {}

  /** @throws DomainError as `SourceReader.read` */
  async run(request: ReadingRequest): Promise<SourcePreview> {
    const source = await this.reader.read(request);
    const blocks = source.blocks.map((block) => ({ ...block, text: readableText(block) }));
    return { ...source, findings: checkSource(blocks, source.sourceLocale) };
  }
}
