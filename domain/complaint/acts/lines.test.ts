import { askedOfParty } from '../../act-words';
import type { Question } from '../../question';
import { complaintForm, accepted, inputs, received } from '../fixture';
import { complaintTable, type ComplaintCommand } from './table';
import { submitSchema } from '../filing/schema';
import { helperSchema } from '../filing/helper';
import { agentSchema, guardianSchema, senderSchema } from '../filing/people';
import { viewComplaint } from '../visibility';
import { staffWords } from './of-staff';
import { partyWords } from './of-parties';

type Tree = Record<string, unknown>;

const at = (of: unknown, path: string) => path.split('.').reduce<unknown>((found, key) => (found as Tree | undefined)?.[key], of);

const withAt = (of: unknown, [key = '', ...rest]: string[], value: unknown): Tree => {
  const tree = (of ?? {}) as Tree;
  return { ...tree, [key]: rest.length ? withAt(tree[key], rest, value) : value };
};

const commands = Object.keys(complaintTable) as ComplaintCommand[];

/** Every field of words an act asks for, on a case at its beginning and in mediation. */
const fieldsOf = (command: ComplaintCommand): Question[] => {
  const asked = [received(), accepted()].flatMap((one) => staffWords[command]?.fields?.(one, '2026-11-24') ?? []);
  return [
    ...asked,
    ...(['complainant', 'respondent'] as const).flatMap((party) => {
      const words = partyWords[party][command];
      return words ? askedOfParty(words, viewComplaint(accepted(), party), '2026-11-24') : [];
    }),
  ].filter(({ kind, path }) => /^(text|long)$/.test(kind) && path[0] !== '_');
};

const pasted = '甲方\n\n乙方同意退款';

test.each(commands.filter((command) => fieldsOf(command).length > 0))(
  '%s: what is asked for on one line is one line, what has room for several keeps them',
  (command) => {
    for (const { path, kind } of fieldsOf(command)) {
      const parsed = complaintTable[command].asks.safeParse(withAt(inputs[command], path.split('.'), pasted));
      // Numbers, hours and links take no words at all.
      if (!parsed.success) continue;
      expect([path, at(parsed.data, path)]).toEqual([path, kind === 'text' ? '甲方 乙方同意退款' : pasted]);
    }
  },
);

test('no field of form 1 but what happened has lines of its own, nor has who speaks for whom', () => {
  const lines = [
    'respondent.name',
    'respondent.platform',
    'respondent.address',
    'purchase.goods',
    'complainant.name',
    'complainant.address',
  ];
  for (const path of lines) {
    const parsed = submitSchema.parse(withAt(complaintForm, path.split('.'), pasted));
    expect([path, at(parsed, path)]).toEqual([path, '甲方 乙方同意退款']);
  }
  const several = submitSchema.parse({ ...complaintForm, facts: `收到的是坏的。\n${pasted}` });
  expect(several.facts).toContain('\n');
  for (const schema of [agentSchema.shape.name, guardianSchema.shape.bond, helperSchema.shape.name, senderSchema.shape.name])
    expect(schema.parse(pasted)).toBe('甲方 乙方同意退款');
});
