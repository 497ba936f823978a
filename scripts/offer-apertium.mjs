import { installParts, mayInstallParts, missingParts, SYSTEM_PARTS } from './system-parts.mjs';

/** Gives the demo an engine that needs no key and no network, where that can be done; says so when it cannot. */
export async function offerApertium() {
  const apertium = SYSTEM_PARTS.filter(({ name }) => name === 'Apertium');
  if (missingParts(apertium).length > 0 && mayInstallParts()) await installParts(apertium);
  if (missingParts(apertium).length === 0) return;
  console.log('Apertium, the offline translation engine, is not installed: drafts come from the memory only.');
  console.log(`  On Debian: apt-get install ${apertium.flatMap(({ packages }) => packages).join(' ')}`);
}
