import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayReply } from '../functions/cloud';
import type { Emulator, Options, Persona } from '../emulator';
import { json, readJson, readSdkRequest, Refusal, type Answer } from './http-io';
import type { StorageDoors } from './http-storage';
import { callErrorOf } from '../functions/limits';
import { fileFor } from './static-files';

interface Served extends Options, Omit<Emulator, 'url' | 'close'> {
  gateway: (request: Record<string, unknown>) => Promise<GatewayReply | Buffer>;
  storage: StorageDoors;
  /** A page to look into the collections. */
  dataPage: (url: URL) => string | undefined;
}

type Door = (served: Served, request: IncomingMessage, url: URL) => Answer | Promise<Answer>;

const MAX_OFFSET_MS = 50 * 366 * 86_400_000;
/** `wx.requestSubscribeMessage` asks for no more at once. */
const MAX_TEMPLATES = 3;

const doors: Record<string, Door> = {
  'POST /admin': async (served, request) => {
    const reply = await served.gateway(await readSdkRequest(request));
    return Buffer.isBuffer(reply) ? { status: 200, type: 'application/octet-stream', body: reply } : json(reply);
  },
  'POST /call': async (served, request) => callAs(served, await readJson(request)),
  'GET /personas': ({ personas }) => json(personas.map(({ id, name, label, hint }) => ({ id, name, label, hint }))),
  'GET /time': ({ now }) => json({ now: now() }),
  'POST /time': async (served, request) => moveTime(served, await readJson(request)),
  'GET /outbox': sentMessages,
  'POST /subscribe': async (served, request) => subscribeAs(served, await readJson(request)),
  'POST /phone-code': async (served, request) => {
    const { as } = await readJson(request);
    return inNameOf(served, as, ({ phone }) =>
      phone ? json({ code: served.phoneCode(phone) }) : json({ errMsg: 'getPhoneNumber:fail no phone number' }, 400),
    );
  },
  'POST /upload': (served, request, url) =>
    inNameOf(served, url.searchParams.get('as'), ({ openid }) => served.storage.upload(request, url, openid)),
  'POST /file-addresses': async (served, request) => {
    const { as, fileIds } = await readJson(request);
    return inNameOf(served, as, ({ openid }) => served.storage.addresses(fileIds, openid));
  },
};

/** ms after which a connection nobody uses is closed. */
const KEPT_MS = 600_000;

/** One port for everything: the gateway for SDKs, the doors for programs without WeChat, the pages. Loopback only. */
export async function serveHttp(served: Served): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void respond(served, request)
      .catch((error: unknown) => {
        if (error instanceof Refusal) return error.answer;
        served.log?.(`${error instanceof Error ? error.stack : String(error)}\n`);
        return json({ error: 'the emulator failed; see its log' }, 500);
      })
      .then((answer) => send(response, answer));
  });
  // Longer than any client keeps a connection it does not use: one that is taken up again on a slow machine was never closed meanwhile.
  server.keepAliveTimeout = KEPT_MS;
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

function send(response: ServerResponse, { status, type, body, forGood }: Answer): void {
  const cache = forGood ? 'max-age=31536000, immutable' : 'no-store';
  response.writeHead(status, { 'content-type': type, 'cache-control': cache, 'x-content-type-options': 'nosniff' });
  response.end(body);
}

async function respond(served: Served, request: IncomingMessage): Promise<Answer> {
  refuseStrangers(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? '';
  const door = doors[`${method} ${url.pathname}`];
  if (door) return door(served, request, url);
  if (url.pathname.startsWith('/storage/') && method === 'PUT') return served.storage.put(request, url);
  if (url.pathname.startsWith('/storage/') && method === 'GET') return served.storage.get(url);
  return page(served, method, url);
}

/**
 * A page of another site must not reach these doors through the visitor's browser: neither under a name of its own that leads here, nor as
 * itself. Programs that are no browser name no origin.
 */
function refuseStrangers({ headers: { host = '', origin } }: IncomingMessage): void {
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)) throw new Refusal(json({ error: 'loopback only' }, 403));
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    throw new Refusal(json({ error: 'not from a page of another site' }, 403));
}

function inNameOf(
  { personas }: Served,
  as: unknown,
  work: (persona: Persona) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const persona = personas.find(({ id }) => id === as);
  return persona ? work(persona) : json({ error: `there is no persona ${String(as)}` }, 400);
}

function callAs(served: Served, { name, data, as }: Record<string, unknown>): Answer | Promise<Answer> {
  return inNameOf(served, as, async ({ openid }) => {
    try {
      return json(await served.call(String(name), data, openid));
    } catch (error) {
      // To the caller it looks as in WeChat: the call failed, and nothing of why.
      served.log?.(`${String(name)}: ${error instanceof Error ? error.message : String(error)}\n`);
      const errCode = callErrorOf(error);
      return json({ errCode, errMsg: 'cloud.callFunction:fail' }, errCode === -501000 ? 404 : 500);
    }
  });
}

/** What went out, to whom by the persona's id; null is somebody who is no persona. */
function sentMessages({ outbox, personas }: Served): Answer {
  return json(outbox().map((sent) => ({ ...sent, to: personas.find(({ openid }) => openid === sent.to)?.id ?? null })));
}

/** `{as, templateIds}`: that person accepted them, as one does after `wx.requestSubscribeMessage`. */
function subscribeAs(served: Served, { as, templateIds }: Record<string, unknown>): Answer | Promise<Answer> {
  return inNameOf(served, as, ({ openid }) => {
    const ids = Array.isArray(templateIds) ? templateIds.filter((id): id is string => typeof id === 'string' && id !== '') : [];
    if (ids.length === 0 || ids.length > MAX_TEMPLATES)
      return json({ errCode: 20003, errMsg: 'requestSubscribeMessage:fail templates must be 1 to 3' }, 400);
    served.subscribe(openid, ids);
    return json({ errMsg: 'requestSubscribeMessage:ok', ...Object.fromEntries(ids.map((id) => [id, 'accept'])) });
  });
}

/** `{to}` in UTC ms: from that moment on the functions' clock runs as the real one does, and what it would have set off meanwhile is set off. */
async function moveTime(served: Served, { to }: Record<string, unknown>): Promise<Answer> {
  if (typeof to !== 'number' || !(Math.abs(to - Date.now()) < MAX_OFFSET_MS))
    return json({ error: 'to is a moment in UTC ms' }, 400);
  served.setTime(Math.round(to - Date.now()));
  await served.runTimers();
  return json({ now: served.now() });
}

function page({ appDir, deskDir, dataPage }: Served, method: string, url: URL): Answer {
  const data = method === 'GET' ? dataPage(url) : undefined;
  if (data !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: data };
  const { pathname } = url;
  const found = method === 'GET' && (fileFor(appDir, '/app/', pathname) ?? fileFor(deskDir, '/', pathname));
  return found ? { status: 200, ...found } : json({ error: 'not found' }, 404);
}
