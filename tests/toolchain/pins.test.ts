import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string | Record<string, string>>;
}
interface Lock {
  packages: Record<string, { version?: string; resolved?: string; hasInstallScript?: boolean }>;
}

const { dependencies, devDependencies, overrides } = json<Manifest>('package.json');
const lock = json<Lock>('package-lock.json');
const wanted = { ...dependencies, ...devDependencies };

const pins: [package_: string, version: string, why: string][] = [
  ['@tarojs/taro', '4.2.1', 'controlled inputs lose the caret before it'],
  ['webpack', '5.91.0', 'with a later one the Taro build does not start: a module of webpack it asks for is gone'],
  ['react', '18.3.1', 'Taro 4 does not support React 19'],
  ['react-dom', '18.3.1', 'the same as react'],
  ['wx-server-sdk', '4.0.2', 'the emulator speaks the wire protocol of this one'],
  ['glass-easel', '0.12.1', 'the harness reaches into this version of WeChat’s framework'],
  ['glass-easel-miniprogram-adapter', '0.12.1', 'one release with glass-easel'],
  ['glass-easel-template-compiler', '0.12.1', 'one release with glass-easel'],
];

test.each(pins)('%s is exactly %s: %s', (name, version) => {
  expect(wanted[name]).toBe(version);
  expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
});

test('every package of Taro has the same version: mixed ones build, and break on the phone', () => {
  const taro = Object.entries(wanted).filter(([name]) => name.startsWith('@tarojs/') || name === 'babel-preset-taro');
  expect(taro.filter(([, version]) => version !== '4.2.1')).toEqual([]);
});

test('the bindings that end at 4.1.11 are overridden, or npm ci refuses the lockfile on another platform', () => {
  for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'win32-x64-msvc'])
    expect(overrides[`@tarojs/binding-${platform}`]).toBe('4.1.11');
});

test('docx takes the nanoid that runs on Node 20: its own asks for 22', () => {
  expect(overrides.docx).toEqual({ nanoid: '5.1.6' });
  expect(lock.packages['node_modules/docx/node_modules/nanoid']?.version).toBe('5.1.6');
});

test('every version is exact: a fresh clone next year builds what was tested', () => {
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile names no registry: another county may be behind its own', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
