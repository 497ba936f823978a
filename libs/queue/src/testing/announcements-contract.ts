import type { Announcement, Announcements } from '@triptych/desk';

export const CHANGED: Announcement = { type: 'release.changed', releaseId: 'r-1', locale: null };

/** What every implementation promises inside one process. */
export function announcementsContract(make: (onError: (error: unknown) => void) => Announcements): void {
  const quiet = () => undefined;

  test('who listens hears at once', () => {
    const heard: Announcement[] = [];
    const announcements = make(quiet);
    announcements.listen((announcement) => heard.push(announcement));
    announcements.announce(CHANGED);
    announcements.announce({ type: 'target.changed', releaseId: 'r-1', locale: 'es' });
    expect(heard).toEqual([CHANGED, { type: 'target.changed', releaseId: 'r-1', locale: 'es' }]);
  });

  test('who stopped listening hears no more, and others still do', () => {
    const heard: string[] = [];
    const announcements = make(quiet);
    const stop = announcements.listen(() => heard.push('first'));
    announcements.listen(() => heard.push('second'));
    stop();
    announcements.announce(CHANGED);
    expect(heard).toEqual(['second']);
  });

  test('one who throws is reported and keeps nobody from hearing', () => {
    const errors: unknown[] = [];
    const heard: string[] = [];
    const announcements = make((error) => errors.push(error));
    announcements.listen(() => {
      throw new RangeError('deaf');
    });
    announcements.listen(() => heard.push('second'));
    announcements.announce(CHANGED);
    expect(heard).toEqual(['second']);
    expect(errors).toContainEqual(new RangeError('deaf'));
  });
}
