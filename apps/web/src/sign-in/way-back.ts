/** Where to go after sign-in: an address inside the application, else the board. */
export function wayBack(next: string | null): string {
  if (next === null || !next.startsWith('/')) return '/';
  // `//host` and `/\host` lead to other hosts.
  return /^\/[/\\]/.test(next) ? '/' : next;
}
