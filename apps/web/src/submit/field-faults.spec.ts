import type { Problem } from '@triptych/contracts';
import { ApiProblem, Unreachable } from '../api/client.js';
import { fieldFaults, isOfSettings } from './field-faults.js';

const refusal = (code: Problem['code'], errors?: Problem['errors']) =>
  new ApiProblem({ type: 'about:blank', title: 'T', status: 422, detail: 'D', code, requestId: 'r', errors });

describe('fieldFaults', () => {
  it('puts each fault beside its field', () => {
    const error = refusal('invalid_body', [
      { pointer: '/deadline', detail: 'not a time' },
      { pointer: '/targetLocales/0', detail: 'unknown' },
      { pointer: '/exclude', detail: 'too far' },
    ]);
    expect(fieldFaults(error)).toEqual({
      fields: { deadline: 'not a time', targetLocales: 'unknown', lines: 'too far' },
      isComplete: true,
    });
  });

  it('knows the field of a refusal that names none', () => {
    expect(fieldFaults(refusal('nothing_included'))).toEqual({ fields: { lines: 'D' }, isComplete: true });
  });

  it('says what is wrong with a file beside it, with what to do', () => {
    expect(fieldFaults(refusal('file_encrypted'))).toEqual({ fields: { content: 'T D' }, isComplete: true });
    const error = refusal('invalid_body', [{ pointer: '/file', detail: 'not one' }]);
    expect(fieldFaults(error)).toEqual({ fields: { content: 'not one' }, isComplete: true });
  });

  it.each([
    ['a fault of no field', refusal('invalid_body', [{ pointer: '/format', detail: 'x' }])],
    ['a refusal of another kind', refusal('forbidden')],
    ['a missing answer', new Unreachable('no answer')],
  ])('leaves %s to the whole form', (_, error) => {
    expect(fieldFaults(error)).toEqual({ fields: {}, isComplete: false });
  });
});

describe('isOfSettings', () => {
  it('tells what is set beside the text from the text', () => {
    expect(isOfSettings({ content: 'x', lines: 'y' })).toBe(false);
    expect(isOfSettings({ content: 'x', deadline: 'y' })).toBe(true);
  });
});
