import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayReply } from './cloud';
import type { Emulator, Options } from './emulator';
import { fileFor } from './static-files';
import { WireError } from './wire-error';

type Served = Options &
  Omit<Emulator, 'url' | 'close'> & { gateway: (request: Record<string, unknown>) => Promise<GatewayReply> };

/** What one call may carry; the cloud refuses more (trap 18 is stricter for the program itself). */
const MAX_BODY = 6 * 1024 * 1024;
const MAX_OFFSET_MS = 50 * 366 * 86_400_000;

type Answer = { status: number; type: string; body: string | Buffer };
const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** One port for everything: the gateway for SDKs, the doors for programs without WeChat, the pages. Loopback only. */
export async function serveHttp(served: Served): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void respond(served, request)
      .catch((error: unknown) => {
        served.log?.(`${error instanceof Error ? error.stack : String(error)}\n`);
        return json({ error: 'the emulator failed; see its log' }, 500);
      })
      .then((answer) => send(response, answer));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(served.port, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end(body);
}

async function respond(served: Served, request: IncomingMessage): Promise<Answer> {
  // A page of another site must not reach these doors through the visitor's browser.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return json({ error: 'loopback only' }, 403);
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  switch (`${request.method} ${pathname}`) {
    case 'POST /admin':
      return json(await served.gateway(await readJson(request)));
    case 'POST /call':
      return callAs(served, await readJson(request));
    case 'GET /personas':
      return json(served.personas.map(({ id, name, label, hint }) => ({ id, name, label, hint })));
    case 'GET /time':
      return json({ now: served.now() });
    case 'POST /time':
      return moveTime(served, await readJson(request));
    default:
      return page(served, request.method ?? '', pathname);
  }
}

async function callAs(served: Served, { name, data, as }: Record<string, unknown>): Promise<Answer> {
  const persona = served.personas.find(({ id }) => id === as);
  if (!persona) return json({ error: `there is no persona ${String(as)}` }, 400);
  try {
    return json(await served.call(String(name), data, persona.openid));
  } catch (error) {
    // To the caller it looks as in WeChat: the call failed, and nothing of why.
    served.log?.(`${String(name)}: ${error instanceof Error ? error.message : String(error)}\n`);
    const missing = error instanceof WireError && error.code === 'FUNCTION_NOT_FOUND';
    return json({ errCode: missing ? -501000 : -504002, errMsg: 'cloud.callFunction:fail' }, missing ? 404 : 500);
  }
}

/** `{to}` in UTC ms: from that moment on the functions' clock runs as the real one does, and what it would have set off meanwhile is set off. */
async function moveTime(served: Served, { to }: Record<string, unknown>): Promise<Answer> {
  if (typeof to !== 'number' || !(Math.abs(to - Date.now()) < MAX_OFFSET_MS))
    return json({ error: 'to is a moment in UTC ms' }, 400);
  served.setTime(Math.round(to - Date.now()));
  await served.runTimers();
  return json({ now: served.now() });
}

function page({ appDir, deskDir }: Served, method: string, pathname: string): Answer {
  const found = method === 'GET' && (fileFor(appDir, '/app/', pathname) ?? fileFor(deskDir, '/', pathname));
  return found ? { status: 200, ...found } : json({ error: 'not found' }, 404);
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const type = request.headers['content-type'] ?? '';
  if (!type.includes('application/json')) return { action: `with content type ${type || '(none)'}` };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('the body of a request is too large');
    chunks.push(chunk);
  }
  const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as unknown;
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {};
}
