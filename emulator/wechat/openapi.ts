import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlatformAction } from '../functions/cloud';
import { decodeCall, encodeReply } from './openapi-wire';
import { notEmulated } from '../ground/wire-error';

/** What such an API answers: words, or bytes of a type. */
export type OpenApiReply = { errcode: number; errmsg: string; [more: string]: unknown } | { contentType: string; bytes: Buffer };

/** One of WeChat's server APIs: parameters in snake_case to its answer. */
export type OpenApi = (params: Record<string, unknown>) => OpenApiReply;

const NO_PERMISSION = -604101;

/** The action `wx.openApi`: an API answers only functions that ask for it in config.json (trap 11). */
export function openApiAction(
  functionsDir: string,
  apis: Record<string, OpenApi>,
  asked: (api: string, params: Record<string, unknown>) => void = () => undefined,
): PlatformAction {
  return ({ apiName, requestData }, { functionName }) => {
    const name = String(apiName);
    const api = apis[name];
    if (!api || !Buffer.isBuffer(requestData)) throw notEmulated(`openapi ${name}`);
    if (!permittedTo(functionsDir, functionName).includes(name)) return encodeReply({ errorCode: NO_PERMISSION });
    const params = decodeCall(requestData);
    asked(name, params);
    const reply = api(params);
    return encodeReply('bytes' in reply ? (reply as { contentType: string; bytes: Buffer }) : { data: reply });
  };
}

/** What the deployed function may ask of WeChat; a function without config.json nothing. */
function permittedTo(functionsDir: string, functionName: string): readonly string[] {
  try {
    const config = JSON.parse(readFileSync(path.join(functionsDir, functionName, 'config.json'), 'utf8')) as {
      permissions?: { openapi?: string[] };
    };
    return config.permissions?.openapi ?? [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
