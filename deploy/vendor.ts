import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CloudFunction } from './declared';
import { BUILD } from './environment';
import type { Settings } from './settings';

/** The vendor's tools at the versions whose behaviour was looked up; they are fetched when they are used and are no part of the product. */
export const tools = { cli: '@cloudbase/cli@2.12.10', ci: 'miniprogram-ci@2.1.42' } as const;

/** One command of the vendor's, in words that can be shown. */
export interface Command {
  tool: (typeof tools)[keyof typeof tools];
  program: string;
  args: string[];
}

/**
 * What the command line is told of the functions (cloudbaserc.json). It reads no config.json, so runtime, time, memory and triggers are said
 * again; what it uploads overwrites them. The build's hash goes along, by which the next run sees that nothing is new.
 */
export function cloudbaserc(environment: string, functionRoot: string, functions: readonly CloudFunction[]) {
  return {
    version: '2.0',
    envId: environment,
    functionRoot,
    functions: functions.map(({ name, runtime, timeout, memorySize, triggers, build }) => ({
      ...{ name, handler: 'index.main', runtime, timeout, memorySize, installDependency: false },
      ...{ envVariables: { [BUILD]: build }, triggers },
    })),
  };
}

/** Signs in with a key that manages the environment; what the tool keeps of it lies in a home of its own. */
export const signingIn = ({ secretId, secretKey }: Settings): Command => ({
  ...{ tool: tools.cli, program: 'tcb', args: ['login', '--apiKeyId', secretId, '--apiKey', secretKey] },
});

/** Uploads these functions, and their settings with them. */
export const uploadingFunctions = ({ environment }: Settings, names: readonly string[]): Command[] =>
  names.map((name) => ({
    ...{ tool: tools.cli, program: 'tcb' },
    args: ['fn', 'deploy', name, '--force', '--yes', '--envId', environment],
  }));

/** Uploads the program as a version of trial (体验版); releasing it is a person's, after WeChat's review. */
export const uploadingApp = (
  { appId, uploadKey, robot }: Settings,
  { project, version, said }: { project: string; version: string; said: string },
): Command => ({
  ...{ tool: tools.ci, program: 'miniprogram-ci' },
  args: [
    ...['upload', '--pp', project, '--pkp', uploadKey, '--appid', appId, '--uv', version],
    ...['--ud', said, '-r', String(robot)],
  ],
});

/** The command as it is shown: no secret stands in it. Pure. */
export const shown = ({ tool, args }: Command): string =>
  `npx ${tool} ${args.map((one, at) => (/^--(apiKey|apiKeyId|pkp)$/.test(args[at - 1] ?? '') ? '…' : one)).join(' ')}`;

/** Runs commands of the vendor's, one after the other, in a home of their own that is gone afterwards; rejects with what was said where one fails. */
export async function runAll(commands: readonly Command[], folder: string, say: (line: string) => void): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  try {
    for (const command of commands) {
      say(shown(command));
      await runOne(command, folder, home);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function runOne({ tool, program, args }: Command, cwd: string, home: string): Promise<void> {
  // npm keeps what it fetched where it always does; only the tool's own home is another.
  const env = {
    ...process.env,
    npm_config_cache: process.env.npm_config_cache ?? path.join(userHome(), '.npm'),
    HOME: home,
    USERPROFILE: home,
  };
  return new Promise((done, failed) => {
    const windows = process.platform === 'win32';
    const child = spawn(windows ? 'npx.cmd' : 'npx', ['--yes', '--package', tool, program, ...args], {
      ...{ cwd, env, shell: windows, stdio: ['ignore', 'pipe', 'pipe'] },
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`${program} ended with ${code}:\n${output.trimEnd()}`))));
  });
}

const userHome = () => process.env.HOME ?? process.env.USERPROFILE ?? tmpdir();
