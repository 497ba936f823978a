import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Shapes that the house does not want anywhere, with the reason that the reader of the message needs. */
const UNWANTED = [
  { selector: 'ExportAllDeclaration', message: 'Name what a library offers, one by one.' },
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|unstable_mockModule|doMock)$/]",
    message: 'Give the subject another adapter of its port.',
  },
  {
    selector: "MemberExpression[object.name=/^(describe|test|it)$/][property.name='only']",
    message: 'A focused test hides all others.',
  },
  { selector: "CallExpression[callee.name='forwardRef']", message: 'A cycle: move what both need below both.' },
];

/** Of ESLint's own rules those that find faults and that the compiler does not replace. */
const CORRECTNESS = Object.fromEntries(
  [
    'no-cond-assign',
    'no-constant-condition',
    'no-debugger',
    'no-empty',
    'no-empty-character-class',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-prototype-builtins',
    'no-self-assign',
    'no-sparse-arrays',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
    'no-useless-backreference',
    'no-useless-catch',
    'no-useless-escape',
    'use-isnan',
    'valid-typeof',
  ].map((rule) => [rule, 'error']),
);

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'coverage/', 'data/', 'var/', 'test/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // One program over all sources: libraries are read from their sources, so that linting needs no build.
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...UNWANTED],
      'no-var': 'error',
      ...CORRECTNESS,
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // An object without an index signature still wants a dot; `process.env['CI']` wants brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-empty-function': 'off',
      // It asks for `!`, which no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `!key || key.revokedAt !== null` reads better than its short form.
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_$' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // What a process says before it has a log, and what a person at a terminal reads.
    files: ['apps/*/src/main.ts', 'apps/cli/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.spec.{ts,tsx}'],
    // Jest's asymmetric matchers are typed `any`.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
