import { QueryFailedError } from 'typeorm';
import { connect } from './drivers.js';
import { describeOnEachDatabase } from './testing/databases.js';

describeOnEachDatabase('a read that fails', (place) => {
  test('keeps its values out of message and stack, where logs would print them', async () => {
    const { writer, reader } = await connect(place.fresh());
    try {
      const error: unknown = await writer
        .query(`SELECT ${place.kind === 'SQLite' ? '?' : '$1'} FROM "nowhere"`, ['Words of a person'])
        .catch((failure: unknown) => failure);
      if (!(error instanceof QueryFailedError)) throw new Error('the statement did not fail');
      // The driver's error is made by native code and is no `Error` of this realm.
      const { stack } = error.driverError as Error;
      expect(stack).toContain('nowhere');
      expect([error.stack, stack].join('\n')).not.toContain('Words of a person');
    } finally {
      await writer.destroy();
      if (reader !== writer) await reader.destroy();
    }
  });
});
