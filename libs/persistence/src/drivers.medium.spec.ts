import { QueryFailedError } from 'typeorm';
import { connect } from './drivers.js';
import { describeOnEachDatabase } from './testing/databases.js';

describeOnEachDatabase('a statement that fails', (place) => {
  test('keeps its values out of message and stack, where logs would print them', async () => {
    const { writer, reader } = await connect(place.fresh());
    try {
      const error: unknown = await writer
        .query(`INSERT INTO "nowhere" VALUES (${place.kind === 'SQLite' ? '?' : '$1'})`, ['Text of a release'])
        .catch((failure: unknown) => failure);
      if (!(error instanceof QueryFailedError)) throw new Error('the statement did not fail');
      const cause: unknown = error.driverError;
      const printed = [error, cause].map((each) => (each instanceof Error ? each.stack : String(each)));
      expect(printed.join('\n')).not.toContain('Text of a release');
    } finally {
      await writer.destroy();
      if (reader !== writer) await reader.destroy();
    }
  });
});
