import type { ReleaseEvent } from '../api/releases.js';
import { groupEvents } from './event-groups.js';

let made = 0;
function event(type: string, by: string | null, details: Record<string, string> = {}): ReleaseEvent {
  made += 1;
  return { id: String(made), at: '2026-01-01T00:00:00Z', type, by: by === null ? null : { id: by, name: by }, details };
}

test('acts of one kind in a row, by one person in one language, are one line', () => {
  const lines = groupEvents([
    event('target-confirmed', 'ana', { locale: 'en', position: '3' }),
    event('target-confirmed', 'ana', { locale: 'en', position: '2' }),
    event('target-confirmed', 'ana', { locale: 'es', position: '1' }),
    event('target-confirmed', 'ben', { locale: 'es', position: '1' }),
    event('target-returned', 'ben', { locale: 'es', position: '1' }),
    event('target-returned', 'ben', { locale: 'es', position: '2' }),
    event('submitted', 'ana'),
  ]);
  expect(lines.map(({ event: { type, by }, count }) => [type, by?.id, count])).toEqual([
    ['target-confirmed', 'ana', 2],
    ['target-confirmed', 'ana', 1],
    ['target-confirmed', 'ben', 1],
    ['target-returned', 'ben', 1],
    ['target-returned', 'ben', 1],
    ['submitted', 'ana', 1],
  ]);
});

test('two people at work at the same time make two lines, up to an act of another kind', () => {
  const lines = groupEvents([
    event('target-accepted', 'ben', { locale: 'en' }),
    event('target-confirmed', 'ana', { locale: 'en' }),
    event('target-accepted', 'ben', { locale: 'en' }),
    event('target-confirmed', 'ana', { locale: 'en' }),
    event('assigned', 'claire', { locale: 'en' }),
    event('target-confirmed', 'ana', { locale: 'en' }),
  ]);
  expect(lines.map(({ event: { type }, count }) => [type, count])).toEqual([
    ['target-accepted', 2],
    ['target-confirmed', 2],
    ['assigned', 1],
    ['target-confirmed', 1],
  ]);
});

test('a line shows the newest of its events', () => {
  const [newest, older] = [event('target-accepted', 'ana', { position: '9' }), event('target-accepted', 'ana')];
  expect(groupEvents([newest, older])[0]?.event).toBe(newest);
});

test('cuts in a row are one line, joins another', () => {
  const lines = groupEvents([
    event('segment-split', 'ana', { position: '4' }),
    event('segment-split', 'ana', { position: '2' }),
    event('segments-merged', 'ana', { position: '7' }),
  ]);
  expect(lines.map(({ event: { type }, count }) => [type, count])).toEqual([
    ['segment-split', 2],
    ['segments-merged', 1],
  ]);
});
