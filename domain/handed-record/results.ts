import { county } from '@config/county';
import type { HandedSettings, Result } from './settings';

/** The results used in practice; the national platform's own list was not found. A county that has it writes it into its file. */
export const usualResults: readonly [Result, ...Result[]] = [
  { key: 'registered', label: '核实在册', names: 'merchant' },
  { key: 'updated', label: '信息更新', names: 'merchant' },
  { key: 'elsewhere', label: '非本辖区退回', names: 'words' },
  { key: 'deregistered', label: '已注销', names: 'words' },
  { key: 'deadLink', label: '网址失效', names: 'words' },
  { key: 'duplicate', label: '重复', names: 'other' },
  { key: 'unreachable', label: '无法联系', names: 'words' },
];

const settings: HandedSettings = county.handed ?? {};

/** The results of this county, in its order. */
export const results = settings.results ?? usualResults;
export const resultKeys = results.map(({ key }) => key) as [string, ...string[]];
export const resultOf = (key: string | string[] | undefined): Result | undefined => results.find((one) => one.key === key);
/** The term of this county in working days, if it has set one. */
export const { term } = settings;
