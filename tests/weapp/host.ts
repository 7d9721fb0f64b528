import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as glassEasel from 'glass-easel';
import { MiniProgramEnv, type CodeSpace } from 'glass-easel-miniprogram-adapter';
import { fileMembers, newPhoneFiles, type PhoneFiles, type Upload } from './files';
import { newTimers, packageRequire } from './sandbox';
import { compileTemplates } from './templates';
import { makeWx, type CallFunction, type Device, type WxLog } from './wx';

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { list: { pagePath: string }[] };
}

/** A page as the app sees it in `getCurrentPages()`. */
interface PageInstance {
  route: string;
  options: Record<string, string>;
  [lifecycle: string]: unknown;
}

interface OpenPage {
  path: string;
  instance: PageInstance;
  element: HTMLElement;
  release(): void;
}

export interface WeappHost {
  /** Every page app.json declares. */
  pages: string[];
  log: WxLog;
  /** What WeChat tells the program by itself. */
  tells: ReturnType<typeof makeWx>['tells'];
  /** Whatever app code threw or reported. */
  errors: unknown[];
  launch(url: string): void;
  /** The page stack, bottom first, as paths. */
  stack(): string[];
  /** `wx.navigateTo` itself; rejects as WeChat does. */
  navigateTo(url: string): Promise<unknown>;
  back(): void;
  /** Ids on the page shown. */
  ids(): string[];
  /** Classes of the page's outermost element. */
  pageClass(): string;
  /** What WeChat would forward of the page on top; undefined where it cannot be forwarded. */
  forwarded(): unknown;
  /** How deep the page's elements are nested. */
  depth(): number;
  has(id: string): boolean;
  text(id?: string): string;
  /** What an Input or Textarea was given as its value. */
  value(id: string): string;
  tap(id: string): void;
  /** Taps the innermost element that says so. */
  tapText(text: string): void;
  type(id: string, value: string): void;
  /** Sends any other event of a native component, e.g. `change` of a switch. */
  fire(id: string, event: string, detail: object): void;
  /** Waits until `condition` holds; fails with what the page shows. */
  until(condition: () => boolean, what: string): Promise<void>;
  /** The largest payload one setData carried, in bytes, with its page. */
  largestSetData(): { bytes: number; page: string };
  close(): void;
}

/** What stays when the program is killed: storage, files, and the way to the cloud's storage. */
export interface Memory {
  storage: Map<string, unknown>;
  files: PhoneFiles;
  upload: Upload;
}

const noUpload: Upload = () => Promise.reject(new Error('this phone has no way to upload'));

export const newMemory = (upload: Upload = noUpload): Memory => ({ storage: new Map(), files: newPhoneFiles(), upload });

const stackLimit = 10;
/** Bytes; above it WeChat reports an error and the view stays as it was. */
const MAX_SET_DATA = 1024 * 1024;

/**
 * Runs a compiled mini-program on WeChat's own component framework, in a DOM that only this host sees.
 * Needs a global `document` (jsdom); app code itself is kept away from it (sandbox.ts).
 */
export function bootWeapp(
  dist: string,
  callFunction: CallFunction,
  device: Device = {},
  memory: Memory = newMemory(),
): WeappHost {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson;
  const pages = [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages: inner }) => inner.map((page) => `${root}/${page}`)),
  ];
  const tabs = new Set(app.tabBar?.list.map(({ pagePath }) => pagePath));
  const errors: unknown[] = [];
  const stack: OpenPage[] = [];
  const screen = document.body.appendChild(document.createElement('main'));
  let largest = { bytes: 0, page: '' };
  let tapping = false;

  const env = new MiniProgramEnv();
  const space = env.createCodeSpace('', true);
  writeIds(space);
  const context = new glassEasel.CurrentWindowBackendContext();
  // Plain tags: jsdom's own button or input would act on its own, WeChat's are not theirs.
  context.document = {
    createElement: (tag: string) => document.createElement(`wx-${tag.toLowerCase().replace(/^wx-/, '')}`),
    createTextNode: (content: string) => document.createTextNode(content),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as typeof context.document;
  const backend = env.associateBackend(context);
  context.onEvent((target, type, detail, options) => glassEasel.triggerEvent(target, type, detail, options));
  glassEasel.addGlobalErrorListener((error) => {
    errors.push(error);
    return false;
  });

  const template = compileTemplates(dist);
  let current = '';
  const call = (page: PageInstance, lifecycle: string, ...args: unknown[]) => {
    const method = page[lifecycle];
    if (typeof method === 'function') (method as (...given: unknown[]) => void).apply(page, args);
  };
  const top = () => stack[stack.length - 1];
  const pop = () => {
    const gone = stack.pop();
    if (!gone) return;
    call(gone.instance, 'onUnload');
    gone.release();
  };
  const push = (url: string) => {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?');
    if (!pages.includes(path)) throw new Error(`page "${path}" is not found`);
    const options: Record<string, string> = {};
    for (const pair of query.split('&').filter(Boolean)) {
      const [key = '', value = ''] = pair.split('=');
      options[key] = value;
    }
    register(path);
    const root = backend.createRoot('wx-page', space, path);
    const element = screen.appendChild(document.createElement('section'));
    const place = element.appendChild(document.createElement('div'));
    const instance = root.get() as unknown as PageInstance;
    instance.route = path;
    instance.options = options;
    watchSetData(instance, (bytes) => {
      if (bytes > largest.bytes) largest = { bytes, page: path };
      if (bytes <= MAX_SET_DATA) return true;
      errors.push(new Error(`${path}: invokeWebviewMethod 数据传输长度为 ${bytes} 已经超过最大长度 ${MAX_SET_DATA}`));
      return false;
    });
    stack.push({ path, instance, element, release: () => (root.release(), element.remove()) });
    root.attach(element as never, place as never);
    call(instance, 'onLoad', options);
    call(instance, 'onShow');
    call(instance, 'onReady');
  };

  const { wx, log, tells } = makeWx(
    {
      open(how, url) {
        const path = url.replace(/^\//, '').split('?')[0] ?? '';
        if (how === 'navigateTo') {
          if (tabs.has(path)) throw new Error('can not navigateTo a tabbar page');
          if (stack.length >= stackLimit) throw new Error('webview count limit exceed');
          const below = top();
          if (below) call(below.instance, 'onHide');
        } else if (how === 'redirectTo') {
          if (tabs.has(path)) throw new Error('can not redirectTo a tabbar page');
          pop();
        } else {
          if (how === 'switchTab' && (!tabs.has(path) || url.includes('?')))
            throw new Error('can not switch to no-tabBar page, nor with a query');
          while (stack.length > 0) pop();
        }
        push(url);
      },
      back(delta) {
        if (stack.length === 1) throw new Error('cannot navigate back at first page');
        for (let left = Math.min(delta, stack.length - 1); left > 0; left -= 1) pop();
        const below = top();
        if (below) call(below.instance, 'onShow');
      },
      onTab: () => tabs.has(top()?.path ?? ''),
      inTap: () => tapping,
    },
    callFunction,
    memory.storage,
    (answer) => fileMembers(memory.files, memory.upload, answer),
    device,
  );

  // Late-bound: Taro's factories call Page and Component from shared chunks, for whichever file is being read.
  const define = (kind: 'Page' | 'Component', definition: object) =>
    space.componentEnv(current, (given) => (given[kind] as (definition: object) => void)(withOwnTypes(definition)));
  let appInstance: Record<string, unknown> = {};
  const quietly = (...said: unknown[]) => void errors.push(said.map(String).join(' '));
  const timers = newTimers();
  const require = packageRequire(dist, {
    ...timers.members,
    wx,
    App: (definition: Record<string, unknown>) => (appInstance = definition),
    Page: (definition: object) => define('Page', definition),
    Component: (definition: object) => define('Component', definition),
    Behavior: (definition: object) => space.componentEnv(current, ({ Behavior }) => Behavior(definition as never)),
    getApp: () => appInstance,
    getCurrentPages: () => stack.map(({ instance }) => instance),
    console: { ...console, error: quietly, warn: () => undefined, log: () => undefined, info: () => undefined },
  });
  const registered = new Set<string>();
  const register = (path: string) => {
    if (registered.has(path)) return;
    registered.add(path);
    const config = JSON.parse(readFileSync(join(dist, `${path}.json`), 'utf8')) as { usingComponents?: Record<string, string> };
    space.addComponentStaticConfig(path, config as never);
    space.addCompiledTemplate(path, template(path));
    for (const used of Object.values(config.usingComponents ?? {})) {
      const component = used.startsWith('/') ? used.slice(1) : join(path, '..', used);
      if (existsSync(join(dist, `${component}.json`))) register(component);
    }
    current = path;
    require(path);
  };

  require('app');
  call(appInstance as PageInstance, 'onLaunch', { path: '', query: {}, scene: 1001 });
  call(appInstance as PageInstance, 'onShow', { path: '', query: {}, scene: 1001 });

  const find = (id: string): HTMLElement | null => top()?.element.querySelector<HTMLElement>(`[id="${id}"]`) ?? null;
  const fire = (id: string, event: string, detail: object) => fireAt(find(id), `#${id}`, event, detail);
  const fireAt = (element: HTMLElement | null | undefined, what: string, event: string, detail: object) => {
    const target = element as (HTMLElement & { __wxElement?: glassEasel.Element }) | null | undefined;
    if (!target?.__wxElement) throw new Error(`no element ${what} on ${top()?.path}; it shows: ${host.text()}`);
    if (event === 'tap' && attribute(target, 'disabled') === true) throw new Error(`${what} is disabled`);
    const tap = event === 'tap';
    tapping = tap;
    try {
      glassEasel.triggerEvent(target.__wxElement, event, detail, { bubbles: tap, composed: tap });
    } finally {
      tapping = false;
    }
  };
  const host: WeappHost = {
    pages,
    log,
    tells,
    errors,
    launch(url) {
      while (stack.length > 0) pop();
      push(url);
    },
    stack: () => stack.map(({ path }) => path),
    navigateTo: (url) => (wx.navigateTo as (options: { url: string }) => Promise<unknown>)({ url }),
    back: () => void (wx.navigateBack as () => unknown)(),
    ids: () => [...(top()?.element.querySelectorAll<HTMLElement>('[id]') ?? [])].map(({ id }) => id),
    pageClass: () => top()?.element.querySelector<HTMLElement>('.page')?.className ?? '',
    forwarded: () => {
      const page = top()?.instance;
      const forward = page?.onShareAppMessage;
      return typeof forward === 'function' ? (forward as (of: object) => unknown).call(page, { from: 'menu' }) : undefined;
    },
    depth: () => {
      const root = top()?.element;
      const depthOf = (one: Element): number =>
        (/^wx-/i.test(one.tagName) ? 1 : 0) + Math.max(0, ...[...one.children].map((child) => depthOf(child)));
      return root ? depthOf(root) : 0;
    },
    has: (id) => find(id) !== null,
    text: (id) => ((id === undefined ? top()?.element : find(id))?.textContent ?? '').trim(),
    value: (id) => String(attribute(find(id), 'value') ?? ''),
    tap: (id) => fire(id, 'tap', { x: 0, y: 0 }),
    tapText(text) {
      const saying = [...(top()?.element.querySelectorAll<HTMLElement>('*') ?? [])].filter((one) =>
        one.textContent?.includes(text),
      );
      fireAt(saying[saying.length - 1], `saying "${text}"`, 'tap', { x: 0, y: 0 });
    },
    type(id, value) {
      fire(id, 'focus', { value: '' });
      fire(id, 'input', { value, cursor: value.length });
      fire(id, 'blur', { value });
    },
    fire,
    async until(condition, what) {
      // Replies come over HTTP; the bound only ends a test that will not succeed any more.
      for (let turn = 0; turn < 400; turn += 1) {
        if (condition()) return;
        await pause(25);
      }
      throw new Error(`never: ${what}. ${top()?.path} shows: ${host.text()}. errors: ${errors.map(String).join('; ')}`);
    },
    largestSetData: () => largest,
    close() {
      while (stack.length > 0) pop();
      timers.stop();
      screen.remove();
    },
  };
  return host;
}

/** Only with ids in the DOM can a test find what a person would tap. */
function writeIds(space: CodeSpace): void {
  const open = space as unknown as {
    prepareComponentOptions(is: string, options?: object): [glassEasel.ComponentOptions, unknown];
  };
  const original = open.prepareComponentOptions.bind(open);
  open.prepareComponentOptions = (is, options) => {
    const prepared = original(is, options);
    // The page's own id, without the prefix that keeps two instances of a component apart.
    Object.assign(prepared[0], { writeIdToDOM: true, idPrefixGenerator: () => '' });
    return prepared;
  };
}

/** The attribute as the template set it, not as text in the DOM. */
function attribute(element: HTMLElement | null, name: string): unknown {
  const node = (element as { __wxElement?: { getAttribute(name: string): unknown } } | null)?.__wxElement;
  return node?.getAttribute(name);
}

/** The framework knows the types of properties by identity; the program names those of its own engine. */
function withOwnTypes(definition: object): object {
  const { properties } = definition as { properties?: Record<string, unknown> };
  if (!properties) return definition;
  const types: Record<string, unknown> = { String, Number, Boolean, Object, Array };
  const own = (type: unknown) => (typeof type === 'function' ? (types[type.name] ?? type) : type);
  const translated = Object.entries(properties).map(([name, given]) => [
    name,
    typeof given === 'object' && given !== null ? { ...given, type: own((given as { type?: unknown }).type) } : own(given),
  ]);
  return { ...definition, properties: Object.fromEntries(translated) as object };
}

/** Shows `pass` the size of every setData; one it does not pass never reaches the view. */
function watchSetData(page: PageInstance, pass: (bytes: number) => boolean): void {
  const original = page.setData as (data: object, then?: () => void) => void;
  page.setData = function (this: unknown, data: object, then?: () => void) {
    if (pass(Buffer.byteLength(JSON.stringify(data)))) original.call(this, data, then);
  };
}
