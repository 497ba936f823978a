/** Word files as the zip packages they are (ECMA-376, part 2). */
export abstract class OfficePackages {
  /**
   * Every part of a package by its name.
   * @throws DomainError `file_unreadable`, `file_encrypted`, `file_too_large`; nothing is unpacked beyond the limits
   */
  abstract open(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>>;

  /** The package with some parts replaced; every other part, its order and its compression stay as they are. */
  abstract replace(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array>;
}
