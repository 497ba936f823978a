import { readLiveEvent, staleKeys } from './live.js';

test.each([
  ['{"type":"release.changed","releaseId":"7","locale":null}', 'release.changed'],
  ['{"type":"target.changed","releaseId":"7","locale":"en"}', 'target.changed'],
  ['{"type":"memory.import.changed","importId":"7"}', 'memory.import.changed'],
  ['{"type":"memory.import.changed","releaseId":"7"}', undefined],
  ['{"type":"somebody.sneezed","releaseId":"7"}', undefined],
  ['{"type":"release.changed"}', undefined],
  ['ping', undefined],
  ['null', undefined],
])('the message %s is read as %p', (data, type) => {
  expect(readLiveEvent(data)?.type).toBe(type);
});

test('a burst of changes to one release makes it stale once, with the lists it is in', () => {
  const change = { type: 'target.changed', releaseId: '7', locale: 'en' } as const;
  expect(staleKeys([change, { ...change, locale: 'es' }])).toEqual([['board'], ['work'], ['release', '7']]);
  expect(staleKeys([{ type: 'memory.import.changed', importId: '7' }])).toEqual([['memory']]);
  expect(staleKeys([])).toEqual([]);
});
