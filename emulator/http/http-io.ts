import type { IncomingMessage } from 'node:http';
import { formFields } from '../wechat/openapi-wire';

/** What one call may carry; the cloud refuses more (trap 18 is stricter for the program itself). */
const MAX_CALL = 6 * 1024 * 1024;

export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  /** What lies under this address never changes. */
  forGood?: boolean;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** The body of a request; undefined when it is larger, read to its end so that the sender hears the answer. */
export async function readBody(request: IncomingMessage, max: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= max) chunks.push(chunk);
  }
  return size <= max ? Buffer.concat(chunks) : undefined;
}

/** A request that is answered with `answer` and has done nothing. */
export class Refusal extends Error {
  constructor(readonly answer: Answer) {
    super('refused');
  }
}

/** What a content type is, without its parameters; empty when there is none. Parameters may say anything, another type's name too. */
export const essenceOf = ({ headers }: IncomingMessage) => (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();

/** Throws unless the body is of this type: with these a page of another site has to ask first, and is refused then. */
export function requireType(request: IncomingMessage, wanted: 'application/json' | 'application/octet-stream'): void {
  const essence = essenceOf(request);
  if (essence !== wanted) throw new Refusal(json({ error: `the body is ${wanted}, not ${essence || '(no content type)'}` }, 415));
}

/** The fields of a JSON body; throws a {@link Refusal} where it says that it is something else, or is. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  requireType(request, 'application/json');
  const body = parsed((await readCall(request)).toString() || '{}');
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(json({ error: 'the body is not JSON' }, 400));
  }
}

/** The fields of an SDK's request: JSON, or a form for calls to WeChat, whose `requestData` stays bytes. */
export async function readSdkRequest(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (essenceOf(request) !== 'multipart/form-data') return readJson(request);
  const { requestData, ...fields } = formFields(request.headers['content-type']!, await readCall(request));
  const texts = Object.entries(fields).map(([name, value]) => [name, value.toString()]);
  return { ...(Object.fromEntries(texts) as Record<string, string>), requestData };
}

async function readCall(request: IncomingMessage): Promise<Buffer> {
  const body = await readBody(request, MAX_CALL);
  if (!body) throw new Refusal(json({ error: `the body is larger than ${MAX_CALL / 1024 / 1024} MB` }, 413));
  return body;
}
