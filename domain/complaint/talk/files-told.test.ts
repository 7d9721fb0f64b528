import type { Evidence } from '../records';
import { filesTold } from './talk';

const file = (id: string, from: Evidence['from'], at: number, released = false): Evidence => ({
  ...{ id, name: `照片 ${id}`, type: 'image/jpeg' as const, bytes: 1, sha256: '', from, at },
  ...{ by: from === 'complainant' ? '投诉人' : '商家', on: '2026-11-10' },
  ...(released && { released: { on: '2026-11-11', by: '王建军' } }),
});
const evidence = [
  file('a', 'complainant', 1, true),
  file('b', 'complainant', 1),
  file('c', 'respondent', 2, true),
  file('d', 'complainant', 3),
];
const told = (...[channel, side]: [Parameters<typeof filesTold>[1], Parameters<typeof filesTold>[2]]) =>
  filesTold(evidence, channel, side).map(({ shown, files }) => `${shown} ${files.map(({ id }) => id).join('')}`);

test.each([
  ['complainant', 'staff', ['投诉人 ab', '投诉人 d']],
  ['complainant', 'complainant', ['您 ab', '您 d']],
  ['respondent', 'staff', ['商家 c']],
  // What both may see stands where both talk.
  ['room', 'respondent', ['投诉人 a', '您 c']],
] as const)('in %s, read by %s: %j', (channel, side, lines) => {
  expect(told(channel, side)).toEqual(lines);
});
