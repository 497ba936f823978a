import type { Announcement } from '@triptych/desk';
import { readAnnouncement, writeAnnouncement } from './announcement-message.js';

describe('an announcement between processes', () => {
  test.each<Announcement>([
    { type: 'release.changed', releaseId: 'r-1', locale: null },
    { type: 'target.changed', releaseId: 'r-1', locale: 'fr' },
    { type: 'memory.import.changed', importId: 'i-1' },
    { type: 'work.waiting' },
  ])('arrives as it was sent: %j', (announcement) => {
    expect(readAnnouncement(writeAnnouncement({ from: 'a', announcement }))).toEqual({ from: 'a', announcement });
  });

  test('brings nothing along that its kind does not have', () => {
    const text = '{"from":"a","announcement":{"type":"work.waiting","text":"secret"}}';
    expect(readAnnouncement(text)).toEqual({ from: 'a', announcement: { type: 'work.waiting' } });
  });

  test.each([
    ['', 'nothing'],
    ['{', 'no JSON'],
    ['null', 'no object'],
    ['"work.waiting"', 'a text'],
    ['{"announcement":{"type":"work.waiting"}}', 'no sender'],
    ['{"from":"a"}', 'no announcement'],
    ['{"from":"a","announcement":null}', 'an empty announcement'],
    ['{"from":"a","announcement":{"type":"other","releaseId":"r-1"}}', 'an unknown type'],
    ['{"from":"a","announcement":{"type":"release.changed"}}', 'no release'],
    ['{"from":"a","announcement":{"type":"memory.import.changed"}}', 'no import'],
    ['{"from":"a","announcement":{"type":"release.changed","releaseId":7}}', 'a number as id'],
    ['{"from":"a","announcement":{"type":"target.changed","releaseId":"r-1","locale":"de"}}', 'an unknown locale'],
  ])('is ignored when it is malformed: %s (%s)', (text) => {
    expect(readAnnouncement(text)).toBeUndefined();
  });
});
