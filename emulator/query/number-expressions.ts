import { isNothing, ofValues } from './arguments';
import type { Expression } from './mingo';
import { typeName } from '../ground/values';
import { requestFailed } from '../ground/wire-error';

/** Of nothing there is no number; of anything else only of numbers. */
const ofNumbers = (name: string, work: (...numbers: number[]) => number): Expression =>
  ofValues((...values) => {
    if (values.some(isNothing)) return null;
    const strange = values.find((value) => typeof value !== 'number');
    if (strange !== undefined) throw requestFailed(`${name} only supports numeric types, not ${typeName(strange)}`);
    return work(...(values as number[]));
  });

function positive(name: string, value: number): number {
  if (value > 0 || Number.isNaN(value)) return value;
  throw requestFailed(`${name}'s argument must be a positive number, but is ${value}`);
}

const log = ofNumbers('$log', (value, base) => {
  if (base !== undefined && (base <= 0 || base === 1))
    throw requestFailed(`$log's base must be a positive number not equal to 1, but is ${base}`);
  // log2 is exact where a quotient of two logarithms is not.
  const exact = { 2: Math.log2, 10: Math.log10 }[base ?? 0];
  return exact ? exact(positive('$log', value)) : Math.log(positive('$log', value)) / Math.log(base ?? Math.E);
});

const mod = ofNumbers('$mod', (value, by) => {
  if (by === 0) throw requestFailed("can't $mod by zero");
  return value % (by ?? NaN);
});

/** Operators on numbers where mingo answers otherwise than MongoDB. */
export const numberExpressions: Readonly<Record<string, Expression>> = {
  $ln: ofNumbers('$ln', (value) => Math.log(positive('$ln', value!))),
  $log10: ofNumbers('$log10', (value) => Math.log10(positive('$log10', value!))),
  $log: log,
  $mod: mod,
};
