import { jest } from '@jest/globals';
import { Subject } from 'rxjs';
import { whileSignedIn } from './while-signed-in.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A listener with what it heard, and the answers about its session to come, in order. */
function aListener(...answers: readonly (boolean | Error)[]) {
  const events = new Subject<number>();
  const heard: (number | 'end')[] = [];
  let asked = 0;
  const isSignedIn = async (): Promise<boolean> => {
    const answer = answers[asked++];
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (answer === undefined) throw new Error('asked too often');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  whileSignedIn(events, isSignedIn).subscribe({
    next: (event) => heard.push(event),
    complete: () => heard.push('end'),
  });
  return { events, heard, timesAsked: () => asked };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('what comes within a second of the guard is sent without asking', async () => {
  const { events, heard, timesAsked } = aListener();
  await pass(1_000);
  events.next(1);
  await pass(0);
  expect([heard, timesAsked()]).toEqual([[1], 0]);
});

test('an old proof is renewed once for a burst, which keeps its order', async () => {
  const { events, heard, timesAsked } = aListener(true);
  await pass(1_001);
  events.next(1);
  await pass(20);
  events.next(2);
  events.next(3);
  expect(heard).toEqual([]);
  await pass(50);
  expect([heard, timesAsked()]).toEqual([[1, 2, 3], 1]);
});

test.each([
  ['the session ended', false],
  ['nobody can say', new Error('the database is away')],
])('when %s, nothing more is heard and the stream ends', async (_, answer) => {
  const { events, heard, timesAsked } = aListener(true, answer);
  await pass(5_000);
  events.next(1);
  await pass(5_000);
  events.next(2);
  events.next(3);
  await pass(5_000);
  events.next(4);
  await pass(100);
  expect([heard, timesAsked(), events.observed]).toEqual([[1, 'end'], 2, false]);
});
