import { keepAnswer } from '../kernel/check-answers';
import { pushed } from '../kernel/content-check';
import { newTrace, platformIdentity, timeNow } from '../kernel/context';
import { log } from '../kernel/log';

/**
 * WeChat pushes here what it found in pictures (`wxa_media_check`), as one names it in the cloud's console. Anybody can call a cloud
 * function: a push is what the platform says comes from no program, no person, no timer and no other function, never what the message says.
 */
const CALLED = /wx_client|wx_devtools|wx_http|wx_localdebug|wx_trigger|wx_crawler|scf/;

export async function main(event: unknown): Promise<unknown> {
  const { source } = platformIdentity();
  const trace = newTrace();
  const heard = CALLED.test(source) ? undefined : pushed(event);
  if (heard) await keepAnswer({ _id: heard.trace, suggest: heard.suggest, at: timeNow().now });
  log({ trace, path: 'content.pushed', result: heard ? 'ok' : 'not-allowed', ms: 0 });
  // What WeChat takes as heard; to everybody else it says nothing.
  return 'success';
}
