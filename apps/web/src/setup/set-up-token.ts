/** The one-time token of a set-up link. It stands behind `#`, so that no server log ever holds it. */
export function setUpToken(hash: string): string | undefined {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('token');
  return token === null || token === '' ? undefined : token;
}
