import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlatformAction } from './cloud';
import { decodeCall, encodeReply } from './openapi-wire';
import { notEmulated } from './wire-error';

/** One of WeChat's server APIs: parameters in snake_case to `{errcode, errmsg, …}`. */
export type OpenApi = (params: Record<string, unknown>) => { errcode: number; errmsg: string; [more: string]: unknown };

const NO_PERMISSION = -604101;

/** The action `wx.openApi`: an API answers only functions that ask for it in config.json (trap 11). */
export function openApiAction(functionsDir: string, apis: Record<string, OpenApi>): PlatformAction {
  return ({ apiName, requestData }, { functionName }) => {
    const name = String(apiName);
    const api = apis[name];
    if (!api || !Buffer.isBuffer(requestData)) throw notEmulated(`openapi ${name}`);
    if (!permittedTo(functionsDir, functionName).includes(name)) return encodeReply({ errorCode: NO_PERMISSION });
    return encodeReply({ data: api(decodeCall(requestData)) });
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
