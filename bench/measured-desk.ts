import { DeskProcesses, type Shape } from '../test/desk-processes.js';
import { makeTeam, type DeskClient } from '../test/desk-client.js';

/**
 * Starts a desk that writes for good and logs next to nothing, with one worker in the distributed shape, and gives it
 * to `work`. Stops it afterwards, whatever happened.
 */
export async function withDesk<T>(
  shape: Shape,
  work: (desk: DeskProcesses, officer: DeskClient) => Promise<T>,
): Promise<T> {
  const desk = await DeskProcesses.start(shape, {
    workers: 1,
    durable: true,
    characterLimit: 1_000_000_000,
    env: { TRIPTYCH_LOG: 'error' },
  });
  try {
    const { officer } = await makeTeam(desk.url);
    return await work(desk, officer);
  } catch (error) {
    console.error(desk.log);
    throw error;
  } finally {
    await desk.stop();
  }
}
