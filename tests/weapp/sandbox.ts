import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What a browser or Node has and WeChat's engine has not: app code that reaches for one of these finds nothing. */
const absent = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'self',
  'fetch',
  'XMLHttpRequest',
  'URL',
  'URLSearchParams',
  'AbortController',
  'AbortSignal',
  'Event',
  'EventTarget',
  'CustomEvent',
  'crypto',
  'performance',
  'structuredClone',
  'queueMicrotask',
  'MessageChannel',
  'TextEncoder',
  'TextDecoder',
  'Blob',
  'FormData',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'requestAnimationFrame',
  'Intl',
  'process',
  'Buffer',
  'setImmediate',
  'global',
];

const standard = {
  Object,
  Array,
  Promise,
  Map,
  Set,
  WeakMap,
  WeakSet,
  Symbol,
  Date,
  Math,
  JSON,
  Number,
  String,
  Boolean,
  RegExp,
  Error,
  TypeError,
};

/** The program's timers; with it killed none goes off any more, and none keeps the test run waiting. */
export function newTimers() {
  const running = new Set<NodeJS.Timeout>();
  const kept = (timer: NodeJS.Timeout) => (running.add(timer), timer);
  const end = (timer: NodeJS.Timeout) => (running.delete(timer), clearTimeout(timer));
  const members = {
    setTimeout: (then: () => void, ms?: number) => {
      const timer = kept(setTimeout(() => (running.delete(timer), then()), ms));
      return timer;
    },
    setInterval: (then: () => void, ms?: number) => kept(setInterval(then, ms)),
    clearTimeout: end,
    clearInterval: end,
  };
  return { members, stop: () => running.forEach(end) };
}

/** WeChat forbids making code from text; lodash only asks for the global object that way. */
const noCodeFromText = (found: object) => {
  const make = (...parts: string[]) => {
    if (parts.length === 1 && parts[0]?.trim() === 'return this') return () => found;
    throw new EvalError('WeChat runs no code made from text');
  };
  return new Proxy(Function, {
    apply: (_f, _self, parts: string[]) => make(...parts),
    construct: (_f, parts: string[]) => make(...parts),
  });
};

/** A CommonJS `require` over the package's files, with nothing in scope but what WeChat gives. */
export function packageRequire(dist: string, given: Record<string, unknown>): (path: string) => unknown {
  const globalThing: Record<string, unknown> = { ...standard, ...given };
  const scope: Record<string, unknown> = { ...given, globalThis: globalThing, Function: noCodeFromText(globalThing) };
  for (const name of absent) scope[name] = undefined;
  const loaded = new Map<string, { exports: unknown }>();
  const names = Object.keys(scope);
  const load = (path: string): unknown => {
    const file = join(dist, path.endsWith('.js') ? path : `${path}.js`);
    const known = loaded.get(file);
    if (known) return known.exports;
    if (!existsSync(file)) throw new Error(`the package requires ${path}.js, which was not built`);
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    const inner = (wanted: string) => load(relative(dist, join(dirname(file), wanted)));
    const code = `${readFileSync(file, 'utf8')}\n//# sourceURL=${path}.js`;
    new Function('require', 'module', 'exports', ...names, code)(
      inner,
      module,
      module.exports,
      ...names.map((name) => scope[name]),
    );
    return module.exports;
  };
  return load;
}
