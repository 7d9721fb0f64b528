import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** The emulator as `npm start` runs it: a process of its own, that can be killed. */
export interface CloudProcess {
  call(as: string, name: string, data: unknown): Promise<unknown>;
  /** Moves the functions' clock to that moment (UTC ms) and sets off the timers. */
  moveTo(now: number): Promise<number>;
  /** Answers whether the upload was acknowledged. */
  upload(as: string, cloudPath: string, content: Buffer): Promise<boolean>;
  /** SIGKILL: nothing of it runs on. */
  kill(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => void server.close(done));
  return port;
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('message', (message) => message === 'ready' && done());
    child.once('exit', (code) => failed(new Error(`the emulator ended with ${code} before it was ready: ${said}`)));
  });
}

export async function startCloud(dataFile: string, port: number): Promise<CloudProcess> {
  const at = (file: string) => path.join(root, file);
  const where = ['--port', String(port), '--data', dataFile, '--functions', at('dist/cloudfunctions')];
  const child = spawn(process.execPath, [at('dist/emulator/main.cjs'), ...where, '--personas', at('tools/demo/personas.json')], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = new Promise<void>((done) => void child.once('exit', () => done()));
  await ready(child);
  const base = `http://127.0.0.1:${port}`;
  const post = async (door: string, body: unknown) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(base + door, init);
    if (!response.ok) throw new Error(`${door}: ${response.status} ${await response.text()}`);
    return (await response.json()) as unknown;
  };
  return {
    call: (as, name, data) => post('/call', { as, name, data }),
    moveTo: async (to) => ((await post('/time', { to })) as { now: number }).now,
    upload: async (as, cloudPath, content) => {
      const headers = { 'content-type': 'application/octet-stream' };
      const address = `${base}/upload?as=${as}&path=${encodeURIComponent(cloudPath)}`;
      return (await fetch(address, { method: 'POST', headers, body: new Uint8Array(content) })).ok;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
