import CloudBase from '@cloudbase/manager-node';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pushes } from '../cloudfunctions/collections';
import { programIsWhole, testsPassed, treeIsClean, type Objection, type Passed } from './before';
import { differences, isExtra, sayDifference, type Difference, type Found } from './compare';
import { declared, type Declared } from './declared';
import { findDatabase, findFunctions, mend } from './environment';
import { readSettings, type Settings } from './settings';
import { smoke } from './smoke';
import { cloudbaserc, runAll, shown, signingIn, uploadingApp, uploadingFunctions, type Command } from './vendor';

/** What can be deployed by itself; without a choice all of it, in this order. */
export const parts = ['db', 'functions', 'app'] as const;
export type Part = (typeof parts)[number];

/** What the command line hands over. */
export interface Asked {
  root: string;
  settings: string;
  name: string;
  only?: Part;
  dry: boolean;
  /** Of git: `status --porcelain`, and the commit. */
  status: string;
  commit: string;
  version: string;
  /** Builds the functions, and the program for this environment into a folder of its own, and answers an objection of their sizes. */
  build: (settings: Settings) => Promise<{ functions: string; weapp: string; objection: Objection }>;
  say: (line: string) => void;
  /** Of the vendor's tools; replaced where no real cloud is to be reached. */
  runAll?: typeof runAll;
  now?: () => number;
}

/** What each part looks at and mends. */
const partOf: Readonly<Record<Difference['of'], Part>> = {
  collection: 'db',
  index: 'db',
  permission: 'db',
  bucket: 'db',
  function: 'functions',
  setting: 'functions',
  callers: 'functions',
};

async function find(cloud: InstanceType<typeof CloudBase>, wanted: Declared, only?: Part): Promise<Found> {
  const nothing = { collections: [], functions: [] };
  const database = only === 'functions' ? nothing : await findDatabase(cloud, wanted);
  const functions = only === 'db' ? nothing : await findFunctions(cloud, wanted);
  return {
    ...nothing,
    ...database,
    functions: functions.functions,
    ...('callers' in functions && { callers: functions.callers }),
  };
}

/** Differences that this run is asked to mend, and those it only names. */
function sorted(all: readonly Difference[], only?: Part): { ours: Difference[]; extra: Difference[] } {
  const asked = all.filter((one) => !only || partOf[one.of] === only);
  return { ours: asked.filter((one) => !isExtra(one)), extra: asked.filter(isExtra) };
}

const passedFile = (root: string) => path.join(root, '.cache', 'passed.json');
const uploadedFile = (root: string, name: string) => path.join(root, '.cache', `uploaded-${name}.json`);
const jsonIn = <T>(file: string): T | undefined => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined);

/** The functions that a difference concerns, each once. */
const namesIn = (ours: readonly Difference[]): string[] => [
  ...new Set(ours.flatMap((one) => (one.of === 'function' || one.of === 'setting' ? [one.name] : []))),
];

function uploadsOf(settings: Settings, wanted: Declared, names: readonly string[], folder: string, built: string): Command[] {
  if (!names.length) return [];
  mkdirSync(folder, { recursive: true });
  const some = wanted.functions.filter(({ name }) => names.includes(name));
  writeFileSync(
    path.join(folder, 'cloudbaserc.json'),
    `${JSON.stringify(cloudbaserc(settings.environment, built, some), null, 2)}\n`,
  );
  return [signingIn(settings), ...uploadingFunctions(settings, names)];
}

/** What WeChat's own tool alone can do, and how one sees that it was done. */
function sayPermissions({ functions }: Declared, say: Asked['say']): void {
  const asking = functions.filter(({ openapi }) => openapi.length > 0);
  say('One step is WeChat’s own tool’s: the permission of cloud calls. Open the project there, and for each of these functions');
  say('choose 上传并部署 or 更新权限配置 once (云函数根目录 → the function → right click); it holds after ten minutes:');
  for (const { name, openapi } of asking) say(`  ${name}: ${openapi.join(', ')}`);
}

async function deployApp(asked: Asked, settings: Settings, weapp: string, run: typeof runAll): Promise<void> {
  const { root, say, dry, commit, version } = asked;
  const last = jsonIn<{ commit: string; environment: string }>(uploadedFile(root, settings.name));
  if (last?.commit === commit && last.environment === settings.environment)
    return say(`app: ${version} of ${commit.slice(0, 7)} was uploaded from here already.`);
  const said = `${settings.live ? '' : '试用环境，不是真的投诉。'}${commit.slice(0, 12)}`;
  const command = uploadingApp(settings, { project: path.dirname(weapp), version, said });
  if (dry) return say(`would run ${shown(command)}`);
  const project = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8')) as object;
  const own = { ...project, appid: settings.appId, miniprogramRoot: `${path.basename(weapp)}/`, cloudfunctionRoot: undefined };
  writeFileSync(path.join(path.dirname(weapp), 'project.config.json'), JSON.stringify(own, null, 2));
  await run([command], root, say);
  mkdirSync(path.dirname(uploadedFile(root, settings.name)), { recursive: true });
  writeFileSync(uploadedFile(root, settings.name), JSON.stringify({ commit, environment: settings.environment }));
}

/**
 * Makes an environment what this commit declares: collections, indexes, rules and functions, then the program. What is there besides is named and
 * left alone. A second run changes nothing. Answers how many things are not as they are to be; throws with what to do where nothing was begun.
 */
export async function deploy(asked: Asked): Promise<number> {
  const { root, only, dry, say, now = Date.now, runAll: run = runAll } = asked;
  const settings = readSettings(asked.settings, asked.name, root);
  const objections = [treeIsClean(asked.status), testsPassed(asked.commit, jsonIn<Passed>(passedFile(root)))];
  const built = objections.some(Boolean) ? undefined : await asked.build(settings);
  if (built) objections.push(built.objection ?? programIsWhole(built.weapp));
  const stand = objections.filter((one) => one !== undefined);
  if (!built || stand.length) throw new Error(stand.join('\n'));

  const wanted = declared(built.functions);
  const { secretId, secretKey, environment: envId } = settings;
  const cloud = new CloudBase({ secretId, secretKey, envId });
  say(`${settings.name}: ${envId}, ${asked.version} of ${asked.commit.slice(0, 7)}${dry ? ', nothing is changed' : ''}`);

  const before = only === 'app' ? { ours: [], extra: [] } : sorted(differences(wanted, await find(cloud, wanted, only)), only);
  for (const one of [...before.ours, ...before.extra]) say(sayDifference(one));
  const folder = path.join(root, 'dist', 'deploy', settings.name);
  const uploads = uploadsOf(settings, wanted, namesIn(before.ours), folder, built.functions);
  if (dry) {
    for (const one of uploads) say(`would run ${shown(one)}`);
    if (!only || only === 'app') await deployApp(asked, settings, built.weapp, run);
    return before.ours.length;
  }
  for (const one of before.ours.filter(({ of }) => of !== 'callers')) await mend(cloud, wanted, one);
  if (uploads.length) await run(uploads, folder, say);
  // Who may call a function is said once they are there.
  for (const one of before.ours.filter(({ of }) => of === 'callers')) await mend(cloud, wanted, one);
  if (!only || only === 'app') await deployApp(asked, settings, built.weapp, run);
  if (only === 'app') return 0;

  const after = before.ours.length ? sorted(differences(wanted, await find(cloud, wanted, only)), only) : before;
  for (const one of after.ours) say(`still: ${sayDifference(one)}`);
  const wrong = only === 'db' ? [] : await smoke(cloud, wanted.functions, { silent: Object.values(pushes), now });
  for (const { name, what } of wrong) say(`function ${name}: ${what}`);
  if (only !== 'db') sayPermissions(wanted, say);
  const left = after.ours.length + wrong.length;
  say(left ? `${left} things are not as they are to be.` : 'Everything that was looked at is as declared.');
  return left;
}
