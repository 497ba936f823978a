import { LocalAnnouncements } from './local-announcements.js';
import { CHANGED, announcementsContract } from './testing/announcements-contract.js';

describe('announcements inside one process', () => {
  announcementsContract((onError) => new LocalAnnouncements(onError));

  test('nobody hears after the end', async () => {
    const heard: string[] = [];
    const announcements = new LocalAnnouncements(() => undefined);
    announcements.listen(() => heard.push('heard'));
    await announcements.close();
    announcements.announce(CHANGED);
    expect(heard).toEqual([]);
  });
});
