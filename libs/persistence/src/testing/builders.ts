import type {
  BlockRecord,
  ChunkRecord,
  PersonRecord,
  ReleaseRecord,
  SegmentRecord,
  Submission,
  TargetRecord,
  TargetRevisionRecord,
  VersionRecord,
} from '@triptych/desk';
import { LOCALES, releaseReference, type Locale } from '@triptych/domain';
import type { Database } from '../open-database.js';

export const AT = '2026-03-01T08:00:00.000Z';

/** The time `minutes` after `AT`. */
export function later(minutes: number): Date {
  return new Date(Date.parse(AT) + minutes * 60_000);
}

export function aPerson(change: Partial<PersonRecord> & { readonly id: string }): PersonRecord {
  return {
    email: `${change.id}@desk.example`,
    name: change.id[0]?.toUpperCase() + change.id.slice(1),
    passwordHash: null,
    roles: ['translator'],
    pairs: [{ source: 'fr', target: 'en' }],
    locale: null,
    active: true,
    createdAt: AT,
    ...change,
  };
}

/** Olga the officer, Tom the translator, Rita the reviewer. */
export const TEAM = [
  aPerson({ id: 'olga', roles: ['officer'], pairs: [] }),
  aPerson({ id: 'tom' }),
  aPerson({ id: 'rita', roles: ['reviewer'] }),
];

let releases = 0;

/** A French release. Each block is a list of sentences; a block whose first sentence begins with `menu` is left out. */
export function aSubmission(
  change: Partial<ReleaseRecord> & { readonly id: string },
  texts: readonly (readonly string[])[] = [['Titre un.'], ['Phrase deux.', 'Phrase trois ici.']],
): Submission {
  releases += 1;
  const release: ReleaseRecord = {
    reference: releaseReference(2026, releases),
    state: 'drafting',
    headline: `Titre de ${change.id}`,
    sourceLocale: 'fr',
    targetLocales: ['en', 'es'],
    format: 'text',
    kind: 'press-release',
    urgency: 'routine',
    deadline: null,
    embargoUntil: null,
    machineTranslation: true,
    revision: 1,
    segmentationVersion: '1',
    submittedBy: 'olga',
    submittedAt: AT,
    host: null,
    address: null,
    ...change,
  };
  const releaseId = release.id;
  const blocks = texts.map(([first], position): BlockRecord => {
    const included = !first?.startsWith('menu');
    return {
      id: `${releaseId}-b${position}`,
      releaseId,
      position,
      type: included ? 'paragraph' : 'chrome',
      included,
      reason: included ? null : 'menu-link',
      prefix: '',
      marker: '',
      separatorAfter: '\n',
    };
  });
  const segments = texts
    .flatMap((sentences, block) => sentences.map((text) => ({ text, blockId: `${releaseId}-b${block}` })))
    .map(({ text, blockId }, position): SegmentRecord => ({
      id: `${releaseId}-s${position}`,
      releaseId,
      blockId,
      position,
      text,
      codes: [],
      markup: null,
      whitespaceAfter: ' ',
      spaceMarkup: null,
    }));
  return {
    release,
    source: { releaseId, number: 1, content: texts.flat().join(' '), digest: 'digest', at: AT, by: 'olga' },
    blocks,
    contents: new Map(),
    segments,
    translations: LOCALES.filter((locale) => release.targetLocales.includes(locale)).map((locale) => ({
      releaseId,
      locale,
      state: 'drafting',
      translatorId: null,
      reviewerId: null,
      assignedByHand: false,
    })),
  };
}

export function aChunk(releaseId: string, locale: Locale, change: Partial<ChunkRecord> = {}): ChunkRecord {
  return {
    id: `${releaseId}-${locale}-c0`,
    releaseId,
    locale,
    position: 0,
    state: 'waiting',
    attempt: 1,
    failures: 0,
    queuedAt: AT,
    leaseBy: null,
    leaseUntil: null,
    nextTryAt: null,
    trouble: null,
    ...change,
  };
}

export function aTarget(segment: SegmentRecord, locale: Locale, change: Partial<TargetRecord> = {}): TargetRecord {
  return {
    id: `${segment.id}-${locale}`,
    releaseId: segment.releaseId,
    segmentId: segment.id,
    locale,
    chunkId: `${segment.releaseId}-${locale}-c0`,
    text: null,
    state: 'initial',
    origin: null,
    engine: null,
    matchRate: null,
    matchType: null,
    revision: 1,
    awaitsDraft: true,
    findings: [],
    confirmedBy: null,
    acceptedBy: null,
    acceptedDigest: null,
    returnReason: null,
    returnedBy: null,
    ...change,
  };
}

/** What the history keeps of a target after an act. */
export function historyOf(target: TargetRecord, change: Partial<TargetRevisionRecord> = {}): TargetRevisionRecord {
  const { id: targetId, revision, text, state, origin } = target;
  return { targetId, revision, text, state, origin, act: 'save', reason: null, at: AT, by: 'tom', ...change };
}

/** A paragraph of one stretch without codes. */
export function aVersionBlock(text: string): VersionRecord['blocks'][number] {
  const segments = [{ text, codes: [], whitespaceAfter: '' }];
  return { type: 'paragraph', prefix: '', marker: '', segments, separatorAfter: '\n' };
}

export function aVersion(
  releaseId: string,
  locale: Locale,
  change: Partial<VersionRecord> & { readonly number: number },
): VersionRecord {
  return {
    id: `${releaseId}-${locale}-v${change.number}`,
    releaseId,
    locale,
    headline: `Version ${change.number} (${locale})`,
    blocks: [],
    content: 'Titre',
    digest: `digest-${releaseId}-${locale}-${change.number}`,
    approvedAt: AT,
    approvedBy: 'olga',
    publishedAt: null,
    ...change,
  };
}

/** Adds the team. */
export async function addTeam(database: Database): Promise<void> {
  await database.unitOfWork.run(async () => {
    for (const person of TEAM) await database.people.add(person);
  });
}

/** Adds a release with one chunk for each target locale and a target for each segment of an included block. */
export async function addRelease(
  database: Database,
  submission: Submission,
  change: (segment: SegmentRecord, locale: Locale) => Partial<TargetRecord> = () => ({}),
): Promise<void> {
  const { release, blocks, segments } = submission;
  const included = new Set(blocks.filter((block) => block.included).map(({ id }) => id));
  await database.unitOfWork.run(async () => {
    await database.releases.add(submission);
    for (const locale of release.targetLocales) {
      await database.chunks.add([aChunk(release.id, locale)]);
      const line = segments.filter(({ blockId }) => included.has(blockId));
      await database.targets.add(line.map((segment) => aTarget(segment, locale, change(segment, locale))));
    }
  });
}
