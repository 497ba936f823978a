/**
 * `npm test`: everything that must hold, from a fresh clone on.
 * Installs what is missing, runs every step though an earlier one failed, and ends with the line
 * `N passed, N failed` (and `, N skipped`). Each test and each static check counts as one.
 * `npm test -- small lint` runs these steps only.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node.mjs';
import { installPackages } from './install-packages.mjs';
import { runCommand } from './run-command.mjs';
import { installParts, mayInstallParts, missingParts } from './system-parts.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CI = process.env.CI === 'true';

/** In this order: quick answers first, whatever needs the build after the build. */
const STEPS = {
  small: jest('small', ['--maxWorkers=2', '--testTimeout=30000'], 420),
  format: check('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  lint: check('eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  types: checks([
    ['typescript/bin/tsc', '-b'],
    ['typescript/bin/tsc', '-p', 'tsconfig.spec.json'],
  ]),
  walls: check('dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test'],
    ...(existsSync(join(ROOT, 'bench')) ? ['bench'] : []),
  ]),
  i18n: () => gate(process.execPath, ['scripts/check-i18n.mjs']),
  compose: check('dclint/bin/dclint.cjs', ['--max-warnings=0', 'docker-compose.yml']),
  build: () => gate('npm', ['run', '--silent', 'build']),
  medium: jest('medium', ['--maxWorkers=2', '--forceExit', '--testTimeout=60000'], 600),
  e2e: jest('e2e', ['--runInBand', '--forceExit', '--testTimeout=180000'], 720),
};

checkNode();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}
await main(wanted.length > 0 ? Object.keys(STEPS).filter((name) => wanted.includes(name)) : Object.keys(STEPS));

async function main(names) {
  const results = [];
  const began = Date.now();
  try {
    await installPackages();
    if (names.some((name) => name === 'medium' || name === 'e2e')) results.push(...(await provideParts()));
    for (const name of names) results.push(await runStep(name));
  } catch (error) {
    console.error(error.message);
    results.push({ name: 'install', passed: 0, failed: 1, skipped: 0, seconds: (Date.now() - began) / 1000 });
  }
  summarise(results, (Date.now() - began) / 1000);
}

/** Installs the programs that tests need where that is allowed; otherwise says what goes untested. */
async function provideParts() {
  const wantedParts = missingParts();
  if (wantedParts.length > 0 && mayInstallParts()) await installParts(wantedParts);
  const missing = missingParts();
  for (const { name, packages, serves } of missing) {
    console.log(`${name} is not installed; tests of ${serves} are ${CI ? 'going to fail' : 'skipped'}.`);
    console.log(`  On Debian: apt-get install ${packages.join(' ')}`);
  }
  if (!CI) return [];
  return missing.map(({ name }) => ({ name: `${name} missing`, passed: 0, failed: 1, skipped: 0, seconds: 0 }));
}

async function runStep(name) {
  console.log(`\n=== ${name}`);
  const began = Date.now();
  const result = { name, ...(await STEPS[name]()), seconds: (Date.now() - began) / 1000 };
  console.log(`=== ${name}: ${describe(result)}, ${result.seconds.toFixed(1)} s`);
  return result;
}

function summarise(results, seconds) {
  console.log('\n=== all steps');
  for (const result of results) {
    const mark = result.failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${mark.padEnd(6)}  ${result.name.padEnd(20)} ${describe(result).padEnd(38)} ${result.seconds.toFixed(1).padStart(7)} s`,
    );
  }
  console.log(`${seconds.toFixed(0)} s in all`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  console.log(describe(total));
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A static check: a tool of node_modules that must end without a complaint. */
function check(tool, args) {
  return checks([[tool, ...args]]);
}

/** Several runs that count as one check. */
function checks(runs) {
  return async () => {
    const outcomes = [];
    for (const [tool, ...args] of runs)
      outcomes.push(await gate(process.execPath, [join('node_modules', tool), ...args]));
    return outcomes.find((outcome) => outcome.failed > 0) ?? outcomes[0];
  };
}

async function gate(command, args) {
  const { ok, output } = await runCommand(command, args, { env: testEnvironment(), cwd: ROOT });
  if (!ok) console.log(output.trimEnd());
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** One project of jest.config.js, counted from Jest's own report. */
function jest(project, options, limitSeconds) {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triptych-test-'));
    const report = join(folder, 'report.json');
    const args = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
    ];
    const { ok } = await runCommand(
      process.execPath,
      [...args, '--selectProjects', project, '--json', `--outputFile=${report}`, ...options],
      { show: true, env: testEnvironment(), cwd: ROOT, limitSeconds },
    );
    const counted = readReport(report);
    rmSync(folder, { recursive: true, force: true });
    // A run that failed for another reason than a test (no tests, a crash, the time limit) is a failure too.
    return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  };
}

function readReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Tests choose their own configuration; a developer's settings must not reach them. */
function testEnvironment() {
  const ours =
    /^(TRIPTYCH_|DATABASE_URL$|REDIS_URL$|PUBLIC_URL$|HOST$|PORT$|DEEPL_|LIBRETRANSLATE_|OPENAI_|SMTP_|OIDC_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
