/** A web page as it was sent. */
export interface FetchedPage {
  /** The address that was fetched, in its canonical form. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** The charset that the answer names, as it names it; null when it names none. */
  readonly charset: string | null;
}

/** Public web pages, fetched under guard: no address inside the house, no redirect, limits of size and time. */
export abstract class Pages {
  /** @throws DomainError `address_refused`, `page_unreachable`, `page_unreadable`, `file_too_large`, `busy` */
  abstract fetch(address: string): Promise<FetchedPage>;
}
