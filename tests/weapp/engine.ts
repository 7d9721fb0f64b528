import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';

/**
 * What iOS 12.0 has of the language, as TypeScript lists it: ES2018, of ES2019 arrays and strings. Shared memory was switched off then,
 * and Intl is missing on some phones of the time that are no iPhones.
 */
const libraries = ['es5', 'es2015', 'es2016', 'es2017', 'es2018', 'es2019.array', 'es2019.string'];
const without = /sharedmemory|intl/;

/** Names of values, with the type each has, and the members of every type. */
interface Language {
  values: Map<string, string>;
  members: Map<string, Set<string>>;
}

function readLanguage(): Language {
  const folder = path.dirname(require.resolve('typescript'));
  const language: Language = { values: new Map(), members: new Map() };
  const read = new Set<string>();
  const membersOf = (type: string) => {
    const known = language.members.get(type) ?? new Set<string>();
    language.members.set(type, known);
    return known;
  };
  const readFile = (library: string) => {
    if (read.has(library) || without.test(library)) return;
    read.add(library);
    const source = ts.createSourceFile(library, readFileSync(path.join(folder, `lib.${library}.d.ts`), 'utf8'), 99);
    for (const { fileName } of source.libReferenceDirectives) readFile(fileName);
    for (const statement of source.statements) {
      if (ts.isInterfaceDeclaration(statement))
        for (const { name } of statement.members)
          if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) membersOf(statement.name.text).add(name.text);
      if (ts.isFunctionDeclaration(statement) && statement.name) language.values.set(statement.name.text, '');
      if (ts.isVariableStatement(statement))
        for (const { name, type } of statement.declarationList.declarations)
          language.values.set((name as ts.Identifier).text, type?.getText(source) ?? '');
      if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
        const { text } = statement.name;
        language.values.set(text, text);
        for (const inner of statement.body.statements)
          if (ts.isFunctionDeclaration(inner) && inner.name) membersOf(text).add(inner.name.text);
      }
    }
  };
  libraries.forEach(readFile);
  language.values.delete('Intl');
  return language;
}

let language: Language | undefined;
/** In every engine, and in no list of members. */
const always =
  /^(undefined|constructor|toString|valueOf|message|name|length|prototype|caller|arguments|\$.|input|last\w+|leftContext|rightContext|multiline|__\w+__)$/;
/** Old manners of dates every engine still has. */
const annexB = new Set(['getYear', 'setYear', 'toGMTString', 'compile']);

function strip(target: object, keep: ReadonlySet<string>, hidden: string[], of: string): void {
  for (const name of Object.getOwnPropertyNames(target)) {
    if (always.test(name) || annexB.has(name) || keep.has(name)) continue;
    if (Reflect.deleteProperty(target, name)) hidden.push(`${of}.${name}`);
  }
}

/** A global object of its own, as iOS 12.0 has it without WeChat: what a later engine added is not there. `hidden` names what was taken away. */
export function oldEngine(): { context: vm.Context; hidden: string[] } {
  language ??= readLanguage();
  const { values, members } = language;
  const none = new Set<string>();
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const global = vm.runInContext('this', context) as Record<string, unknown>;
  const hidden: string[] = [];
  for (const name of vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]) {
    const type = values.get(name);
    const value = global[name];
    if (type === undefined) {
      Reflect.deleteProperty(global, name);
      hidden.push(name);
    } else if (value !== null && (typeof value === 'function' || typeof value === 'object')) {
      strip(value, members.get(type) ?? none, hidden, name);
      const prototype = (value as { prototype?: object }).prototype;
      if (prototype) strip(prototype, members.get(name) ?? none, hidden, `${name}.prototype`);
    }
  }
  return { context, hidden };
}
