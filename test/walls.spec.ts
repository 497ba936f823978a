import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = process.cwd();
/** Packages that the planted imports name; empty ones will do. */
const PACKAGES = [
  'typeorm',
  'sqlite3',
  'pg',
  'bull',
  'redis',
  'deepl-node',
  '@nestjs/common',
  'zod',
  'react',
  'left-pad',
];

interface Plant {
  readonly file: string;
  readonly imports: string;
  readonly rule: string;
}

/** Each is a wrong import in a file of its own, and the rule that must refuse it. */
const WRONG: readonly Plant[] = [
  { file: 'libs/domain/src/a.ts', imports: '@triptych/memory', rule: 'wall-of-libs-domain' },
  { file: 'libs/segmentation/src/a.ts', imports: '@triptych/checks', rule: 'wall-of-libs-segmentation' },
  { file: 'libs/memory/src/a.ts', imports: '@triptych/checks', rule: 'wall-of-libs-memory' },
  { file: 'libs/checks/src/a.ts', imports: '@triptych/segmentation', rule: 'wall-of-libs-checks' },
  { file: 'libs/exchange/src/a.ts', imports: '@triptych/checks', rule: 'wall-of-libs-exchange' },
  { file: 'libs/contracts/src/a.ts', imports: '@triptych/desk', rule: 'wall-of-libs-contracts' },
  { file: 'libs/desk/src/a.ts', imports: '@triptych/persistence', rule: 'wall-of-libs-desk' },
  { file: 'libs/desk/src/b.ts', imports: '@triptych/contracts', rule: 'wall-of-libs-desk' },
  { file: 'libs/persistence/src/a.ts', imports: '@triptych/queue', rule: 'wall-of-libs-persistence' },
  { file: 'libs/queue/src/a.ts', imports: '@triptych/persistence', rule: 'wall-of-libs-queue' },
  { file: 'libs/engines/src/a.ts', imports: '@triptych/memory', rule: 'wall-of-libs-engines' },
  { file: 'libs/runtime/src/a.ts', imports: '../../../apps/api/src/index.js', rule: 'wall-of-libs-runtime' },
  { file: 'apps/api/src/a.ts', imports: '@triptych/persistence', rule: 'wall-of-apps-api' },
  { file: 'apps/api/src/b.ts', imports: '../../worker/src/index.js', rule: 'wall-of-apps-api' },
  { file: 'apps/worker/src/a.ts', imports: '@triptych/queue', rule: 'wall-of-apps-worker' },
  { file: 'apps/cli/src/a.ts', imports: '@triptych/engines', rule: 'wall-of-apps-cli' },
  { file: 'apps/web/src/a.tsx', imports: '@triptych/desk', rule: 'wall-of-apps-web' },
  { file: 'apps/web/src/b.tsx', imports: '@triptych/segmentation', rule: 'wall-of-apps-web' },
  { file: 'libs/domain/src/b.spec.ts', imports: '@triptych/desk', rule: 'wall-of-libs-domain' },
  { file: 'libs/domain/src/c.ts', imports: 'node:path', rule: 'pure-rooms-know-no-node' },
  { file: 'libs/contracts/src/b.ts', imports: 'crypto', rule: 'pure-rooms-know-no-node' },
  { file: 'apps/web/src/c.ts', imports: 'node:fs', rule: 'pure-rooms-know-no-node' },
  { file: 'libs/desk/src/c.ts', imports: 'node:fs', rule: 'desk-knows-only-crypto-of-node' },
  { file: 'libs/checks/src/b.ts', imports: 'left-pad', rule: 'pure-rooms-and-desk-use-no-package' },
  { file: 'libs/desk/src/d.ts', imports: 'zod', rule: 'pure-rooms-and-desk-use-no-package' },
  { file: 'libs/contracts/src/c.ts', imports: 'left-pad', rule: 'contracts-use-only-zod' },
  { file: 'libs/queue/src/b.ts', imports: 'typeorm', rule: 'home-of-database-drivers' },
  { file: 'libs/runtime/src/b.ts', imports: 'pg', rule: 'home-of-database-drivers' },
  { file: 'apps/cli/src/b.ts', imports: 'sqlite3', rule: 'home-of-database-drivers' },
  { file: 'libs/persistence/src/b.ts', imports: 'bull', rule: 'home-of-redis-clients' },
  { file: 'libs/runtime/src/c.ts', imports: 'redis', rule: 'home-of-redis-clients' },
  { file: 'libs/desk/src/e.ts', imports: 'deepl-node', rule: 'home-of-deepl' },
  { file: 'libs/persistence/src/c.ts', imports: '@nestjs/common', rule: 'home-of-nest' },
  { file: 'apps/web/src/d.ts', imports: '@nestjs/common', rule: 'home-of-nest' },
  { file: 'apps/api/src/c.ts', imports: 'react', rule: 'home-of-react' },
  { file: 'apps/api/src/d.ts', imports: '../../../libs/desk/src/inside.js', rule: 'no-deep-import' },
  { file: 'libs/queue/src/c.ts', imports: '../../desk/src/inside.js', rule: 'no-deep-import' },
  { file: 'libs/queue/src/d.ts', imports: '../../desk/src/index.js', rule: 'no-import-by-path' },
  { file: 'libs/queue/src/e.ts', imports: '@triptych/desk/src/inside.js', rule: 'no-missing' },
  { file: 'libs/engines/src/b.ts', imports: '@triptych/no-such-room', rule: 'no-missing' },
  { file: 'libs/engines/src/c.ts', imports: 'left-pad', rule: 'no-undeclared-package' },
  { file: 'libs/engines/src/d.ts', imports: './inside.spec.js', rule: 'no-test-code-in-the-product' },
  { file: 'libs/engines/src/e.ts', imports: '../../../test/server.js', rule: 'no-test-code-in-the-product' },
];

/** Imports that the rules must let through. */
const RIGHT: readonly Omit<Plant, 'rule'>[] = [
  { file: 'libs/desk/src/right-a.ts', imports: '@triptych/checks' },
  { file: 'libs/desk/src/right-b.ts', imports: 'node:crypto' },
  { file: 'libs/contracts/src/right-a.ts', imports: 'zod' },
  { file: 'libs/persistence/src/right-a.ts', imports: 'typeorm' },
  { file: 'libs/queue/src/right-a.ts', imports: 'bull' },
  { file: 'libs/queue/src/right-b.ts', imports: 'node:async_hooks' },
  { file: 'libs/queue/src/right-c.medium.spec.ts', imports: '../../../test/server.js' },
  { file: 'libs/domain/src/right-a.spec.ts', imports: 'node:fs' },
  { file: 'libs/runtime/src/right-a.ts', imports: '@triptych/queue' },
  { file: 'libs/runtime/src/right-b.ts', imports: '@nestjs/common' },
  { file: 'apps/api/src/right-a.ts', imports: '@triptych/runtime' },
  { file: 'apps/web/src/right-a.tsx', imports: '@triptych/memory' },
  { file: 'test/right-a.ts', imports: '@triptych/persistence' },
  { file: 'test/right-b.ts', imports: '../apps/api/src/index.js' },
];

/** Two files that need each other, though one of them only for a type. */
const RING = {
  'libs/exchange/src/ring-first.ts': `import './ring-second.js';\nexport interface Ring {}\n`,
  'libs/exchange/src/ring-second.ts': `export type { Ring } from './ring-first.js';\n`,
};

describe('the walls between the rooms', () => {
  let folder: string;
  let broken: Set<string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'triptych-walls-'));
    await buildHouse(folder);
    for (const { file, imports } of [...WRONG, ...RIGHT]) await write(folder, file, `import '${imports}';\n`);
    for (const [file, text] of Object.entries(RING)) await write(folder, file, text);
    broken = await brokenRules(folder);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(WRONG)('$file must not import $imports ($rule)', ({ file, rule }) => {
    expect([...broken]).toContain(`${rule} ${file}`);
  });

  test.each(RIGHT)('$file may import $imports', ({ file }) => {
    expect([...broken].filter((line) => line.endsWith(` ${file}`))).toEqual([]);
  });

  test('a ring of files is refused even when a type closes it', () => {
    const rings = [...broken].filter((line) => line.startsWith('no-cycle '));
    expect(rings).toEqual([expect.stringMatching(/^no-cycle libs\/exchange\/src\/ring-(first|second)\.ts$/)]);
  });

  test('no other file is complained of', () => {
    const planted = [...WRONG.map(({ file }) => file), ...Object.keys(RING)];
    expect([...broken].filter((line) => !planted.some((file) => line.endsWith(` ${file}`)))).toEqual([]);
  });
});

/** The rooms with their package.json as they are, almost empty inside, beside the real rules. */
async function buildHouse(folder: string): Promise<void> {
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.spec.json', 'package.json']) {
    await cp(join(ROOT, file), join(folder, file));
  }
  for (const kind of ['libs', 'apps']) {
    for (const room of await readdir(join(ROOT, kind))) {
      const home = join(kind, room);
      await write(folder, join(home, 'src/index.ts'), 'export {};\n');
      await write(folder, join(home, 'src/inside.ts'), 'export {};\n');
      await write(folder, join(home, 'src/inside.spec.ts'), 'export {};\n');
      await cp(join(ROOT, home, 'package.json'), join(folder, home, 'package.json'));
      await mkdir(join(folder, 'node_modules/@triptych'), { recursive: true });
      await symlink(join(folder, home), join(folder, 'node_modules/@triptych', room));
    }
  }
  await write(folder, 'test/server.ts', 'export {};\n');
  for (const name of PACKAGES) {
    await write(
      folder,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
    await write(folder, `node_modules/${name}/index.js`, '');
  }
}

async function write(folder: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** Lines of `rule file`. */
async function brokenRules(folder: string): Promise<Set<string>> {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs', 'test'];
  const report = await new Promise<string>((resolve, reject) => {
    // A broken rule is told by the exit code too; the report says which.
    execFile(process.execPath, [cruiser, ...args], { cwd: folder, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(stderr, { cause: error }));
    });
  });
  const { summary } = JSON.parse(report) as Report;
  return new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
}

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}
