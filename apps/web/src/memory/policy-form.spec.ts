import { faultsOf, formOf, policyOf } from './policy-form.js';

describe('the points that matches lose', () => {
  test.each([
    [{}],
    [{ unreviewed: 2, 'several-targets': 1 }],
    [{ 'machine-translated': 5, 'other-memory': 3, age: { points: 1, afterDays: 730 } }],
  ])('survive the way through the form: %j', (policy) => {
    expect(policyOf(formOf(policy))).toEqual(policy);
  });

  test('are none where nothing is typed', () => {
    expect(policyOf({ ...formOf({ unreviewed: 2 }), unreviewed: ' ' })).toEqual({});
  });

  test('name no age that takes nothing off', () => {
    expect(policyOf({ ...formOf({}), days: '30' })).toEqual({});
  });

  test.each([
    ['unreviewed', '51'],
    ['machine-translated', '-1'],
    ['other-memory', '1.5'],
    ['several-targets', 'two'],
    ['days', '0'],
    ['days', '36501'],
  ] as const)('are refused where %s is %s', (name, typed) => {
    const form = { ...formOf({}), [name]: typed };
    expect(faultsOf(form)).toEqual([name]);
    expect(policyOf(form)).toBeUndefined();
  });
});
