import { ReadingGate } from './reading-gate.js';

/** A piece of work that ends when it is told to. */
function work() {
  let end!: (error?: Error) => void;
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  return { end, run: () => ended };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('two readings go on at once, the third begins when one of them has ended, well or not', async () => {
  const gate = new ReadingGate();
  const [first, second] = [work(), work()];
  const begun: string[] = [];
  const one = gate.through(first.run);
  const two = gate.through(second.run);
  const three = gate.through(() => Promise.resolve(begun.push('third')));
  await settled();
  expect(begun).toEqual([]);
  first.end(new Error('broken'));
  await expect(one).rejects.toThrow('broken');
  await three;
  expect(begun).toEqual(['third']);
  second.end();
  await two;
});

test('whoever finds twenty waiting is sent away, and the others are served', async () => {
  const gate = new ReadingGate();
  const works = Array.from({ length: 22 }, work);
  const readings = works.map(({ run }) => gate.through(run));
  await expect(gate.through(work().run)).rejects.toThrow('busy');
  for (const { end } of works) end();
  await Promise.all(readings);
  await gate.through(() => Promise.resolve());
});
