import { build } from 'esbuild';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bundles the probe as a deployed function of its own, permitted these APIs of WeChat; answers the folder it was deployed to. */
export async function deployProbe(openapi: readonly string[] = []): Promise<string> {
  const functionsDir = mkdtempSync(path.join(tmpdir(), 'probe-'));
  await build({
    entryPoints: [path.join(__dirname, 'probe.ts')],
    outfile: path.join(functionsDir, 'probe', 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const triggers = [{ name: 'probe', type: 'timer', config: '0 */5 * * * * *' }];
  writeFileSync(path.join(functionsDir, 'probe', 'config.json'), JSON.stringify({ permissions: { openapi }, triggers }));
  return functionsDir;
}
