import type { Locale } from '@triptych/domain';
import type { VersionRecord } from '../records/version.js';

/** Immutable language versions. Works inside a unit of work only. */
export abstract class Versions {
  abstract add(version: VersionRecord): Promise<void>;
  /** The newest version of each locale of a release. */
  abstract current(releaseId: string): Promise<VersionRecord[]>;
  /** Makes versions public from `at` on. */
  abstract publish(releaseId: string, locales: readonly Locale[], at: Date): Promise<void>;
}
