import { unreadable } from './refusals.js';

/**
 * Refuses names that could lead out of a folder or be read in two ways. `/`, `..`, drives and backslashes are refused by
 * yauzl already; part names have no empty and no `.` segment (ECMA-376, part 2, section 6.2.2).
 * @throws DomainError `file_unreadable`
 */
export function checkEntryName(name: string): void {
  if (/\p{Cc}/u.test(name)) throw unreadable('control character in a name');
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) {
    throw unreadable('empty or relative name');
  }
}

/** Tells names apart as Word does: without regard to case. */
export class EntryNames {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  /** @throws DomainError `file_unreadable` when the name is there already, or is both a file and a folder */
  add(name: string): void {
    const key = name.normalize('NFC').toLowerCase();
    const isFolder = key.endsWith('/');
    const path = isFolder ? key.slice(0, -1) : key;
    if (this.files.has(path) || (!isFolder && this.folders.has(path))) throw unreadable('two members of one name');
    if (isFolder) this.folders.add(path);
    else this.files.add(path);
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (this.files.has(folder)) throw unreadable('a file inside a file');
      this.folders.add(folder);
    }
  }
}
