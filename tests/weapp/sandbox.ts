import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import vm from 'node:vm';
import { oldEngine } from './engine';

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
const noCodeFromText = (context: vm.Context) => {
  const ofEngine = vm.runInContext('Function', context) as FunctionConstructor;
  const make = (...parts: string[]) => {
    if (parts.length === 1 && parts[0]?.trim() === 'return this') return () => context;
    throw new EvalError('WeChat runs no code made from text');
  };
  return new Proxy(ofEngine, {
    apply: (_f, _self, parts: string[]) => make(...parts),
    construct: (_f, parts: string[]) => make(...parts),
  });
};

type Loaded = (require: (path: string) => unknown, module: object, exports: unknown) => void;

/** A file is read once, however many phones run it. */
const scripts = new Map<string, vm.Script>();
function scriptOf(file: string, name: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const code = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`;
  const made = new vm.Script(code, { filename: name });
  scripts.set(file, made);
  return made;
}

/**
 * A CommonJS `require` over the package's files. They run in an engine of their own, as old as the oldest phone, with nothing beside the
 * language but what WeChat gives.
 */
export function packageRequire(dist: string, given: Record<string, unknown>): (path: string) => unknown {
  const { context } = oldEngine();
  Object.assign(context, given, { Function: noCodeFromText(context) });
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const file = join(dist, path.endsWith('.js') ? path : `${path}.js`);
    const known = loaded.get(file);
    if (known) return known.exports;
    if (!existsSync(file)) throw new Error(`the package requires ${path}.js, which was not built`);
    const module = { exports: vm.runInContext('({})', context) as unknown };
    loaded.set(file, module);
    const inner = (wanted: string) => load(relative(dist, join(dirname(file), wanted)));
    (scriptOf(file, `${path}.js`).runInContext(context) as Loaded)(inner, module, module.exports);
    return module.exports;
  };
  return load;
}
