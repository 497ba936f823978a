/**
 * The walls of the house: which room may import what. Everything is read from the sources, so no build is needed.
 * A room imports another only by its package name, and only what is named here.
 */

/** The other libraries that a library may import. */
const LIBRARIES = {
  domain: [],
  segmentation: ['domain'],
  memory: ['domain'],
  checks: ['domain'],
  exchange: ['domain', 'segmentation'],
  contracts: ['domain'],
  desk: ['domain', 'segmentation', 'memory', 'checks', 'exchange'],
  persistence: ['desk', 'domain', 'memory'],
  queue: ['desk', 'domain'],
  engines: ['desk', 'domain'],
  archives: ['desk', 'domain'],
  delivery: ['desk', 'domain'],
  lookup: ['desk', 'domain', 'memory'],
};
LIBRARIES.runtime = Object.keys(LIBRARIES);

/** The libraries that an entry point may import. Adapters are reached through `runtime`, which binds them to their ports. */
const USE_CASES = ['domain', 'segmentation', 'memory', 'checks', 'exchange', 'contracts', 'desk', 'runtime'];
const APPS = {
  api: USE_CASES,
  worker: USE_CASES,
  cli: USE_CASES,
  web: ['contracts', 'domain', 'checks', 'memory'],
};

/** Rooms that a browser can run as they are. */
const PURE = ['domain', 'segmentation', 'memory', 'checks', 'exchange', 'contracts'];

/** Readers of foreign formats, which `exchange` builds on; all of them run in a browser too. */
const FORMATS = ['parse5', 'mdast-util-[^/]+', 'micromark[^/]*', 'saxes', '@mozilla/readability', 'linkedom'];

/** Packages that live in certain rooms only, and the rooms. */
const HOMES = [
  { name: 'database-drivers', packages: ['typeorm', 'sqlite3', 'pg'], rooms: ['libs/persistence'] },
  { name: 'redis-clients', packages: ['bull', 'ioredis', 'redis'], rooms: ['libs/queue'] },
  { name: 'deepl', packages: ['deepl-node'], rooms: ['libs/engines'] },
  { name: 'document-formats', packages: FORMATS, rooms: ['libs/exchange'] },
  { name: 'zip', packages: ['yauzl', 'yazl'], rooms: ['libs/archives'] },
  { name: 'nest', packages: ['@nestjs/[^/]+'], rooms: ['apps/api', 'apps/worker', 'apps/cli', 'libs/runtime'] },
  { name: 'react', packages: ['react', 'react-dom', 'react-aria-components', '@tanstack/[^/]+'], rooms: ['apps/web'] },
];

/** Test code: it may use what a test needs, and only other test code may import it. */
const TEST_CODE = '\\.spec\\.tsx?$|/src/testing/';

const anyOf = (names) => `(?:${names.join('|')})`;
/** An npm package as it is found on disk or, when it is not installed, as it was written. */
const npmPackage = (names) => `(?:^|/)node_modules/${anyOf(names)}(?:/|$)|^${anyOf(names)}(?:/|$)`;
const source = (room) => `^${room}/src/`;

/** Whatever is imported from the house lies in this room, in the rooms allowed to it, or (for test code) in test/. */
function wall(room, allowed) {
  const inside = [room, ...allowed.map((library) => `libs/${library}`)];
  const inTests = [...inside, 'test'];
  const comment = `${room} may import ${allowed.length === 0 ? 'no other room' : `only ${allowed.join(', ')}`}.`;
  return [
    {
      name: `wall-of-${room.replace('/', '-')}`,
      comment,
      severity: 'error',
      from: { path: source(room), pathNot: TEST_CODE },
      to: { path: '^(?:libs|apps|test|bench)/', pathNot: `^${anyOf(inside)}/` },
    },
    {
      name: `wall-of-${room.replace('/', '-')}`,
      comment: `${comment} Its tests may use test/ too.`,
      severity: 'error',
      from: { path: source(room).concat(`.*(?:${TEST_CODE})`) },
      to: { path: '^(?:libs|apps|test|bench)/', pathNot: `^${anyOf(inTests)}/` },
    },
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other: move what both need below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'The package is not in the package.json of this room or of the root.',
      severity: 'error',
      from: { path: '^(?:libs|apps)/' },
      // Jest brings its globals along.
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '(?:^|/)node_modules/@jest/globals/' },
    },
    {
      name: 'no-test-code-in-the-product',
      comment: 'What runs for people never imports what is made for tests.',
      severity: 'error',
      from: { path: '^(?:libs|apps)/', pathNot: TEST_CODE },
      to: { path: `${TEST_CODE}|^(?:test|bench)/` },
    },
    {
      name: 'no-deep-import',
      comment: 'A library offers what its index.ts names, and nothing else.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: ['^$1/$2/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'no-import-by-path',
      comment: 'Another library is imported by its package name, not by the way to its folder.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: '^$1/$2/', dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'no-built-output',
      comment: 'Sources import sources.',
      severity: 'error',
      from: {},
      to: { path: '^(?:libs|apps)/[^/]+/dist/' },
    },
    {
      name: 'pure-rooms-know-no-node',
      comment: 'The browser runs the same code.',
      severity: 'error',
      from: { path: [...PURE.map((library) => source(`libs/${library}`)), source('apps/web')], pathNot: TEST_CODE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'desk-knows-only-crypto-of-node',
      comment: 'Use cases reach the outside through ports.',
      severity: 'error',
      from: { path: source('libs/desk'), pathNot: TEST_CODE },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?crypto$' },
    },
    {
      name: 'pure-rooms-and-desk-use-no-package',
      comment: 'Rules of the desk do not hang on a package.',
      severity: 'error',
      from: {
        path: [...PURE.filter((library) => !['contracts', 'exchange'].includes(library)), 'desk'].map((library) =>
          source(`libs/${library}`),
        ),
        pathNot: TEST_CODE,
      },
      to: { path: '(?:^|/)node_modules/' },
    },
    {
      name: 'exchange-uses-only-readers-of-formats',
      comment: 'What reads HTML, Markdown and XML is a package; what the desk makes of it is ours.',
      severity: 'error',
      from: { path: source('libs/exchange'), pathNot: TEST_CODE },
      to: { path: '(?:^|/)node_modules/', pathNot: npmPackage(FORMATS) },
    },
    {
      name: 'contracts-use-only-zod',
      comment: 'The shapes of the HTTP API are written in zod.',
      severity: 'error',
      from: { path: source('libs/contracts'), pathNot: TEST_CODE },
      to: { path: '(?:^|/)node_modules/', pathNot: npmPackage(['zod']) },
    },
    ...HOMES.map(({ name, packages, rooms }) => ({
      name: `home-of-${name}`,
      comment: `${packages.join(', ')} only in ${rooms.join(', ')}.`,
      severity: 'error',
      from: { path: '^(?:libs|apps)/', pathNot: `^${anyOf(rooms)}/` },
      to: { path: npmPackage(packages) },
    })),
    ...Object.entries(LIBRARIES).flatMap(([library, allowed]) => wall(`libs/${library}`, allowed)),
    ...Object.entries(APPS).flatMap(([app, allowed]) => wall(`apps/${app}`, allowed)),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/coverage/|^apps/web/public/' },
    // Imports of types count: a wall that types may cross is no wall.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.spec.json' },
    // Packages of the house are declared in the room's package.json, tools in the root's.
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@triptych/source', 'import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
