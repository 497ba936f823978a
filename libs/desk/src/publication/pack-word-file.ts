import { DomainError } from '@triptych/domain';
import { docxParts } from '@triptych/exchange';
import type { OfficePackages } from '../ports/office-packages.js';
import type { SourceFiles } from '../ports/source-files.js';

/** Puts the content of a language version into the Word file that the release came in. */
export class PackWordFile {
  constructor(
    private readonly files: SourceFiles,
    private readonly packages: OfficePackages,
  ) {}

  /** @throws DomainError `not_found` for a release that did not come as a Word file */
  async run(release: { readonly id: string; readonly revision: number }, content: string): Promise<Uint8Array> {
    const file = await this.files.find(release.id, release.revision);
    if (!file) throw new DomainError('not_found');
    const encoder = new TextEncoder();
    const parts = new Map([...docxParts(content)].map(([name, xml]) => [name, encoder.encode(xml)]));
    return this.packages.replace(file.bytes, parts);
  }
}
