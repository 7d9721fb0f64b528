import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import { declared, declaredCollections } from '../../deploy/declared';
import { BUILD } from '../../deploy/environment';
import { deploy, type Asked } from '../../deploy/main';
import { cloudbaserc, shown, signingIn, type Command } from '../../deploy/vendor';
import { dist } from '../emulator';
import { ENVIRONMENT, KEY, startVendorCloud, type State, type VendorCloud } from './vendor-cloud';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const COMMIT = 'a'.repeat(40);
const built = dist('cloudfunctions');
const refusal = JSON.stringify({ ok: false, error: { code: 'unknown-command' }, now: NOW, today: '2026-11-24' });
const names = declared(built).functions.map(({ name }) => name);

let cloud: VendorCloud;
let baseUrl: PropertyDescriptor;
// The manager knows Tencent's addresses by itself; what it sends goes to this machine instead, unchanged.
const { CloudService } = jest.requireActual<{ CloudService: { prototype: object } }>(
  '@cloudbase/manager-node/lib/utils/cloud-api-request',
);

async function open(begin: Partial<State> = {}) {
  cloud = await startVendorCloud({ answers: Object.fromEntries(names.map((name) => [name, refusal])), ...begin });
  baseUrl = Object.getOwnPropertyDescriptor(CloudService.prototype, 'baseUrl')!;
  Object.defineProperty(CloudService.prototype, 'baseUrl', {
    ...baseUrl,
    get(this: { service: string }) {
      return `${cloud.url}/${this.service}`;
    },
  });
}
afterEach(async () => {
  Object.defineProperty(CloudService.prototype, 'baseUrl', baseUrl);
  await cloud.close();
});

/** A repository with a county's settings beside it, whose tests passed, and a built program of one page. */
function county() {
  const outside = mkdtempSync(path.join(tmpdir(), 'county-'));
  const root = path.join(outside, 'repository');
  const weapp = path.join(root, 'program/weapp');
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  mkdirSync(path.join(weapp, 'pages'), { recursive: true });
  const write = (file: string, value: unknown, mode = 0o600) => {
    writeFileSync(path.join(outside, file), typeof value === 'string' ? value : JSON.stringify(value));
    chmodSync(path.join(outside, file), mode);
  };
  write('repository/.cache/passed.json', { commit: COMMIT });
  write('repository/project.config.json', { appid: 'touristappid', cloudfunctionRoot: 'dist/cloudfunctions/' });
  write('repository/program/weapp/app.json', { pages: ['pages/home'] });
  write('repository/program/weapp/pages/home.js', 'Page({});');
  write('upload.key', 'key');
  write('credentials.json', KEY);
  write('deploy.json', {
    ...{ appId: 'wx0123456789abcdef', environments: { live: 'county-live-1a2b3c', test: ENVIRONMENT } },
    ...{ uploadKey: 'upload.key', credentials: 'credentials.json' },
  });
  const lines: string[] = [];
  const commands: Command[] = [];
  const asked: Asked = {
    ...{ root, settings: path.join(outside, 'deploy.json'), name: 'test', dry: false, status: '', commit: COMMIT },
    ...{ version: '0.1.0', now: () => NOW, say: (line: string) => void lines.push(line) },
    build: async () => ({ functions: built, weapp, objection: undefined }),
    // The vendor's command line is not fetched here: what it would be told is noted, and the environment then has it.
    runAll: async (all, folder) => {
      commands.push(...all);
      for (const { args } of all) if (args[0] === 'fn') upload(args[2]!, folder);
    },
  };
  return { asked, lines, commands, write, outside };
}

function upload(name: string, folder: string) {
  const told = JSON.parse(readFileSync(path.join(folder, 'cloudbaserc.json'), 'utf8')) as ReturnType<typeof cloudbaserc>;
  const one = told.functions.find((each) => each.name === name)!;
  cloud.state.functions[name] = {
    ...{ FunctionName: name, Runtime: one.runtime, Timeout: one.timeout, MemorySize: one.memorySize },
    Environment: { Variables: Object.entries(one.envVariables).map(([Key, Value]) => ({ Key, Value })) },
    Triggers: one.triggers.map(({ name: TriggerName, config }) => ({
      ...{ TriggerName, Type: 'timer', TriggerDesc: JSON.stringify({ cron: config }) },
    })),
  };
}

test('an empty environment becomes what is declared, is read back, and a second run changes nothing', async () => {
  await open();
  const { asked, lines, commands } = county();
  expect(await deploy(asked)).toBe(0);
  const { state } = cloud;
  expect(Object.keys(state.collections).sort()).toEqual(Object.keys(collections).sort());
  for (const [name, { Indexes, permission }] of Object.entries(state.collections)) {
    const { indexes, unique = [] } = collections[name as keyof typeof collections] as {
      indexes: readonly unknown[];
      unique?: readonly unknown[];
    };
    expect([name, permission, Indexes.length]).toEqual([name, 'ADMINONLY', indexes.length + unique.length + 1]);
  }
  expect(state.bucket).toBe('PRIVATE');
  expect(JSON.parse(state.callers ?? '')).toEqual({ '*': { invoke: 'auth != null' }, timer: { invoke: false } });
  expect(Object.keys(state.functions).sort()).toEqual(names);
  expect(state.functions.timer).toMatchObject({
    Runtime: 'Nodejs20.19',
    Timeout: 60,
    Triggers: [{ TriggerName: 'every-5-minutes' }],
  });
  expect(lines.at(-1)).toBe('Everything that was looked at is as declared.');
  // Signing in, every function, and the program.
  expect(commands.map(({ args }) => args.slice(0, 2).join(' '))).toEqual([
    'login --apiKeyId',
    ...names.map(() => 'fn deploy'),
    'upload --pp',
  ]);

  const before = JSON.stringify(state);
  const [writes, done] = [cloud.writes.length, commands.length];
  expect(await deploy(asked)).toBe(0);
  expect([JSON.stringify(cloud.state), cloud.writes.length, commands.length]).toEqual([before, writes, done]);
});

test('a dry run names what it would do, with no secret in it, and does nothing', async () => {
  await open();
  const { asked, lines, commands } = county();
  expect(await deploy({ ...asked, dry: true })).toBeGreaterThan(names.length);
  expect([cloud.writes, commands]).toEqual([[], []]);
  expect(lines).toContain('collection complaints is missing');
  expect(lines.join('\n')).toContain('fn deploy timer');
  expect(lines.join('\n')).not.toContain(KEY.secretKey);
  expect(lines.join('\n')).not.toContain(KEY.secretId);
});

test('what is there besides is named and never dropped; an index under another name serves as well', async () => {
  const index = {
    Name: 'mine',
    Keys: [
      { Name: 'office', Direction: '1' },
      { Name: 'roles', Direction: '1' },
    ],
    Unique: false,
  };
  const odd = { Name: 'odd', Keys: [{ Name: 'name', Direction: '-1' }], Unique: false };
  await open({ collections: { members: { Indexes: [index, odd] }, notes: { Indexes: [] } } });
  const { asked, lines } = county();
  expect(await deploy({ ...asked, only: 'db' })).toBe(0);
  expect(lines).toContain('index odd (-name) of members is not declared; it stays');
  expect(lines).toContain('collection notes is not ours; it stays as it is');
  expect(cloud.state.collections.members?.Indexes).toEqual([index, odd]);
  expect(cloud.state.collections.notes).toEqual({ Indexes: [] });
  expect(cloud.state.functions).toEqual({});
});

test('a function of another build, runtime or time is uploaded again, it alone; a lost trigger too', async () => {
  await open();
  const { asked, lines, commands } = county();
  await deploy(asked);
  const { documents, timer } = cloud.state.functions;
  documents!.Environment.Variables = [{ Key: BUILD, Value: 'another' }];
  timer!.Timeout = 3;
  timer!.Triggers = [];
  commands.length = 0;
  expect(await deploy({ ...asked, only: 'functions' })).toBe(0);
  expect(commands.map(({ args }) => args[2])).toEqual([KEY.secretId, 'documents', 'timer']);
  expect(lines).toContain('timeout of function timer is 3 s, to be 60 s');
  expect(cloud.state.functions.timer).toMatchObject({ Timeout: 60, Triggers: [{ TriggerName: 'every-5-minutes' }] });
});

test('the timer open to phones, a readable bucket and a readable collection are put right', async () => {
  await open();
  const { asked } = county();
  await deploy(asked);
  cloud.state.callers = JSON.stringify({ '*': { invoke: true } });
  cloud.state.bucket = 'READONLY';
  cloud.state.collections.complaints!.permission = 'READONLY';
  expect(await deploy({ ...asked, dry: true })).toBe(3);
  expect(await deploy(asked)).toBe(0);
  expect(JSON.parse(cloud.state.callers)).toMatchObject({ timer: { invoke: false } });
  expect([cloud.state.bucket, cloud.state.collections.complaints?.permission]).toEqual(['PRIVATE', 'ADMINONLY']);
});

test.each([
  ['a function that does not start', 'Error: Cannot find module', 'function accounts: answered Error: Cannot find module'],
  [
    'a clock that is off',
    refusal.replace(String(NOW), String(NOW - 10 * 60_000)),
    'function accounts: its clock is off by 10 minutes',
  ],
  [
    'a function that lets anybody in',
    '{"ok":true,"data":1}',
    'function accounts: gave no refusal of ours but {"ok":true,"data":1}',
  ],
])('%s is found by the smoke calls', async (_, answer, line) => {
  await open();
  cloud.state.answers.accounts = answer;
  const { asked, lines } = county();
  expect(await deploy({ ...asked, only: 'functions' })).toBe(1);
  expect(lines).toContain(line);
});

test('neither the timer nor what WeChat pushes to is called: they would do something', async () => {
  await open({
    answers: Object.fromEntries(names.filter((one) => one !== 'timer' && one !== 'content').map((one) => [one, refusal])),
  });
  const { asked } = county();
  expect(await deploy({ ...asked, only: 'functions' })).toBe(0);
});

type County = ReturnType<typeof county>;
test.each<[string, (of: County) => Partial<Asked> | void, string]>([
  ['something is not committed', () => ({ status: ' M src/app.tsx' }), 'not committed'],
  ['the tests passed for another commit', () => ({ commit: 'b'.repeat(40) }), 'The tests have not passed for bbbbbbb'],
  ['the environment is not known', () => ({ name: 'beta' }), 'knows no environment beta'],
  ['the settings are not there', ({ outside }) => ({ settings: path.join(outside, 'none.json') }), 'is not there'],
  ['others can read a key', ({ write }) => write('upload.key', 'key', 0o644), 'chmod 600'],
  [
    'a package is too big',
    () => ({ build: async () => ({ functions: built, weapp: '.', objection: 'main: 481 KB is over its 480 KB' }) }),
    '481 KB',
  ],
  [
    'a page is missing',
    ({ write }) => write('repository/program/weapp/app.json', { pages: ['pages/gone'] }),
    'pages/gone is named',
  ],
  [
    'a script is too new for old phones',
    ({ write }) => write('repository/program/weapp/pages/home.js', 'a ??= 1;'),
    'pages/home.js',
  ],
])('nothing is begun where %s', async (_, change, why) => {
  await open();
  const of = county();
  const more = change(of);
  const start = deploy({ ...of.asked, ...(more ?? {}) });
  await expect(start).rejects.toThrow(why);
  expect([cloud.calls, of.commands]).toEqual([[], []]);
});

test('a key inside the repository is refused', async () => {
  await open();
  const { asked, write } = county();
  write('repository/upload.key', 'key');
  write('deploy.json', {
    ...{ appId: 'wx0123456789abcdef', environments: { test: ENVIRONMENT } },
    ...{ uploadKey: 'repository/upload.key', credentials: 'credentials.json' },
  });
  await expect(deploy(asked)).rejects.toThrow('keep keys outside of it');
});

test('a wrong key is said as the cloud says it', async () => {
  await open();
  const { asked, write } = county();
  write('credentials.json', { ...KEY, secretKey: 'another-secret-key' });
  await expect(deploy(asked)).rejects.toThrow('SignatureFailure');
});

test('every index has a name of its own within what the database takes', () => {
  for (const { name, indexes } of declaredCollections()) {
    const called = indexes.map((one) => one.name);
    expect([name, new Set(called).size]).toEqual([name, called.length]);
    for (const one of called) expect(`${name}.${one}`.length).toBeLessThan(120);
  }
});

test('more indexes than a collection takes are refused before anything is sent', () => {
  const many = {
    keeps: '',
    retention: '',
    permission: 'functions-only',
    indexes: Array.from({ length: 21 }, (_, n) => [`f${n}`]),
  } as const;
  expect(() => declaredCollections({ many })).toThrow('many declares 21 indexes');
});

test('the command that signs in is shown without its key', () => {
  const settings = { ...KEY, appId: '', name: '', environment: '', live: false, uploadKey: '', robot: 1 };
  expect(shown(signingIn(settings))).not.toContain(KEY.secretKey);
});

test('the command line says how it is used, and begins nothing', () => {
  const run = () => execFileSync(process.execPath, [path.resolve('tools/deploy.mjs')], { encoding: 'utf8', stdio: 'pipe' });
  expect(run).toThrow('npm run deploy -- --env');
});
