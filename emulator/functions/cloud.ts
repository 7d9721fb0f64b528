import { randomUUID } from 'node:crypto';
import { APP_ID } from '../ground/app-id';
import type { Clock } from '../ground/clock';
import { databaseActions } from '../database/database';
import { bundleOf, Instances } from './instances';
import { refuseLargeResult, resourcesOf } from './limits';
import type { DatabaseRequest } from '../database/request';
import type { Store } from '../store/store';
import { notEmulated, WireError } from '../ground/wire-error';

/** Who the platform says is calling: a person, the scheduler, or WeChat with a message it pushes. */
export type Caller = { openid: string } | 'timer' | 'push';

/** An action beyond database and functions: storage, and WeChat's own APIs, which answer bytes. */
export type PlatformAction = (request: Record<string, unknown>, event: Event) => Record<string, unknown> | Buffer;

/** The event that a request of an SDK belongs to. */
interface Event {
  caller: Caller;
  functionName: string;
  /** How many functions called each other before this one. */
  depth: number;
}

/** Calls from function to function that end nowhere are refused before they fill this machine. */
const MOST_DEEP = 10;

/** A request of an SDK, before it is acted on and after, when its answer has not left yet. */
export interface Stage {
  when: 'before' | 'after';
  action: string;
  function: string;
}

/** What goes wrong at a stage, for tests of what survives it: it may take its time, so that others go first, or end the instance that asked. */
export type Fault = (stage: Stage) => Promise<'end-instance' | void> | 'end-instance' | void;

export interface CloudOptions {
  store: Store;
  actions: Record<string, PlatformAction>;
  /** A person called a function. */
  seen: (openid: string) => void;
  functionsDir: string;
  clock: () => Clock;
  /** The functions' now, UTC ms. */
  now: () => number;
  log: (line: string) => void;
  fault?: Fault;
}

/** What the gateway answers one SDK request with. */
export type GatewayReply = Record<string, unknown> & { requestId: string };

/** Deployed functions, and the gateway by which their SDK reaches the database and each other. */
export class Cloud {
  private readonly functions = new Map<string, Instances>();
  /** A ticket (WX_API_TOKEN) is one event: by it the gateway knows function and caller through nested calls. */
  private readonly tickets = new Map<string, Event>();
  private gatewayUrl = '';

  constructor(private readonly options: CloudOptions) {}

  /** The SDK of every instance is sent here. */
  listenAt(url: string): void {
    this.gatewayUrl = `${url}/admin`;
  }

  /** Calls a deployed function as the platform would; rejects when it throws, or FUNCTION_NOT_FOUND. */
  async call(name: string, data: unknown, caller: Caller, depth = 0): Promise<unknown> {
    if (depth > MOST_DEEP) throw notEmulated(`functions that call each other more than ${MOST_DEEP} deep`);
    const instances = this.instancesOf(name);
    const ticket = randomUUID();
    this.tickets.set(ticket, { caller, functionName: name, depth });
    if (typeof caller === 'object') this.options.seen(caller.openid);
    try {
      const event = {
        ticket,
        event: eventOf(data, caller),
        env: envOf(ticket, caller),
        clock: this.options.clock(),
        nested: depth > 0,
      };
      return refuseLargeResult(await instances.handle(event));
    } finally {
      this.tickets.delete(ticket);
    }
  }

  /** One request of an SDK. Always answers: an error is `{code, message}`. Bytes are an answer of WeChat itself. */
  async gateway(request: Record<string, unknown>): Promise<GatewayReply | Buffer> {
    const requestId = randomUUID();
    try {
      const event = this.tickets.get(String(request.wxCloudApiToken));
      if (!event) throw new WireError('SIGN_PARAM_INVALID', 'the event this call belongs to has ended');
      await this.strike(request, event, 'before');
      const reply = await this.act(request, event);
      await this.strike(request, event, 'after');
      return Buffer.isBuffer(reply) ? reply : { requestId, ...reply };
    } catch (error) {
      if (error instanceof WireError) return { requestId, code: error.code, message: error.message };
      this.options.log(`${error instanceof Error ? error.stack : String(error)}\n`);
      return { requestId, code: 'SYS_ERR', message: 'the emulator failed; see its log' };
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.functions.values()].map((instances) => instances.close()));
  }

  private async strike(request: Record<string, unknown>, event: Event, when: Stage['when']): Promise<void> {
    const stage = { when, action: String(request.action), function: event.functionName };
    if ((await this.options.fault?.(stage)) !== 'end-instance') return;
    this.functions.get(event.functionName)?.end(String(request.wxCloudApiToken));
    throw new WireError('SYS_ERR', 'the instance that asked has ended');
  }

  private async act(request: Record<string, unknown>, event: Event): Promise<Record<string, unknown> | Buffer> {
    const action = String(request.action);
    const database = databaseActions[action];
    if (database) {
      const { store, now } = this.options;
      return store.reads.during(action, () => database(store, request as DatabaseRequest, now()));
    }
    const platform = this.options.actions[action];
    if (platform) return platform(request, event);
    if (action === 'functions.invokeFunction') {
      const data = JSON.parse(String(request.request_data ?? '{}')) as unknown;
      const result = await this.call(String(request.function_name), data, event.caller, event.depth + 1);
      return { data: { response_data: JSON.stringify(result) } };
    }
    throw notEmulated(`action ${action}`);
  }

  private instancesOf(name: string): Instances {
    const known = this.functions.get(name);
    if (known) return known;
    const bundle = bundleOf(this.options.functionsDir, name);
    if (!bundle) throw new WireError('FUNCTION_NOT_FOUND', `function ${name} is not deployed`);
    const made = new Instances(
      bundle,
      instanceEnv(name, this.gatewayUrl),
      resourcesOf(this.options.functionsDir, name),
      this.options.log,
    );
    this.functions.set(name, made);
    return made;
  }
}

/** WeChat adds `userInfo` to what was sent (trap 8). */
function eventOf(data: unknown, caller: Caller): unknown {
  if (caller === 'timer') return { Type: 'Timer', TriggerName: 'timer', Time: new Date().toISOString() };
  if (caller === 'push') return data;
  // What reaches a function was JSON on the way.
  const sent = JSON.parse(JSON.stringify(data ?? {})) as object;
  return { ...sent, userInfo: { appId: APP_ID, openId: caller.openid } };
}

/** What an instance of the cloud finds in its environment, the gateway's address included. */
function instanceEnv(name: string, gatewayUrl: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: gatewayUrl }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'emulator',
    TENCENTCLOUD_SECRETKEY: 'emulator',
    TENCENTCLOUD_SESSIONTOKEN: 'emulator',
    SCF_NAMESPACE: 'emulator',
    SCF_FUNCTIONNAME: name,
    TCB_ENV: 'emulator',
    // CloudBase instances run on UTC.
    TZ: 'UTC',
  };
}

/** What one event adds to it: who calls, and the ticket. */
function envOf(ticket: string, caller: Caller): Record<string, string> {
  const person = typeof caller === 'object';
  return {
    WX_CONTEXT_KEYS: person ? 'WX_OPENID,WX_APPID,WX_API_TOKEN' : 'WX_API_TOKEN',
    WX_API_TOKEN: ticket,
    ...(caller === 'timer' && { TRIGGER_SRC: 'timer' }),
    ...(person && { WX_OPENID: caller.openid, WX_APPID: APP_ID }),
    TCB_CONTEXT_KEYS: 'TCB_SOURCE',
    TCB_SOURCE: person ? 'wx_client' : caller === 'timer' ? 'wx_trigger' : 'wx_unknown',
  };
}
