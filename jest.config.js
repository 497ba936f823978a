const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];

/** Every project reads the libraries' sources, so no build is needed before the small tests. */
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@triptych/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': swc },
  transformIgnorePatterns: ['/node_modules/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
};

export default {
  projects: [
    {
      ...base,
      displayName: 'small',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.(medium|e2e)\\.spec\\.tsx?$'],
    },
    { ...base, displayName: 'medium', testMatch: ['<rootDir>/{apps,libs,test}/**/*.medium.spec.ts'] },
    { ...base, displayName: 'e2e', testMatch: ['<rootDir>/{apps,libs,test}/**/*.e2e.spec.ts'] },
  ],
};
