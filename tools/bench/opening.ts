import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { packageBudgets, setDataBudget } from '../../config/budgets';
import { bootWeapp } from '../../tests/weapp/host';
import { DEMO_NOW, openidOf } from '../demo/county';
import personas from '../demo/personas.json';
import { seed } from '../demo/restore';
import { emulatorAt, median, ms, root, type Measurement } from './measure';

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

function bytesOf(folder: string, besides: readonly string[] = []): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const at = path.join(folder, entry.name);
    if (!entry.isDirectory()) return sum + statSync(at).size;
    return besides.includes(entry.name) ? sum : sum + bytesOf(at);
  }, 0);
}

/** Bytes of each package of the mini-program beside its budget. */
export function packageSizes(): Measurement[] {
  const weapp = path.join(root, 'dist/weapp');
  const app = JSON.parse(readFileSync(path.join(weapp, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] };
  const parts = (app.subPackages ?? []).map((one) => one.root.replace(/\/$/, ''));
  const sizes = [
    ['main', bytesOf(weapp, parts)] as const,
    ...parts.map((name) => [name, bytesOf(path.join(weapp, name))] as const),
  ];
  return sizes.map(([name, bytes]) => [`package ${name}`, 'bytes', kb(bytes), `budget ${kb(packageBudgets[name] ?? 0)}`]);
}

/** The answer of each function's module being read in a new process: what a person waits for once, when the cloud starts an instance. */
export function coldLoads(rounds = 5): Measurement[] {
  const functions = path.join(root, 'dist/cloudfunctions');
  const env = {
    PATH: process.env.PATH ?? '',
    TENCENTCLOUD_RUNENV: 'SCF',
    SCF_NAMESPACE: 'bench',
    TCB_ENV: 'bench',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'bench',
    TENCENTCLOUD_SECRETKEY: 'bench',
    TENCENTCLOUD_SESSIONTOKEN: 'bench',
  };
  const script = 'const t = performance.now(); require(process.argv[1]); console.log(performance.now() - t); process.exit(0)';
  return readdirSync(functions).map((name) => {
    const file = path.join(functions, name, 'index.js');
    const times = Array.from({ length: rounds }, () => Number(execFileSync(process.execPath, ['-e', script, file], { env })));
    return [`function ${name}`, 'cold load', ms(median(times)), kb(statSync(file).size)];
  });
}

const lists = [
  ['own complaints', 'consumer2', 'case/list/index'],
  ['messages', 'intake', 'pages/inbox/index'],
  ['desk', 'intake', 'desk/queue/index'],
  ['cases behind a figure', 'leader', 'insight/cases/index?year=2026&measure=firstDecisionOnTime&part=d'],
  ['cases that turn late', 'leader', 'insight/ahead/index'],
  ['figures', 'leader', 'insight/figures/index'],
] as const;

/** The largest setData with which each list of the demonstration county opens in the compiled mini-program. */
export async function firstSetData(): Promise<Measurement[]> {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  const emulator = await emulatorAt(':memory:', personas, DEMO_NOW);
  seed(emulator);
  const rows: Measurement[] = [];
  for (const [name, who, route] of lists) {
    const phone = bootWeapp(path.join(root, 'dist/weapp'), (to, data) =>
      emulator.call(to, JSON.parse(JSON.stringify(data)), openidOf(who)),
    );
    phone.launch(route);
    await phone.until(() => phone.text().length > 80, `${name} opens`);
    rows.push([name, 'first setData', kb(phone.largestSetData().bytes), `budget ${kb(setDataBudget)}`]);
    phone.close();
  }
  await emulator.close();
  return rows;
}
