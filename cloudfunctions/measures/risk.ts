import { normalCode } from '@domain/normal-form';
import { refuse } from '@domain/errors';
import { refuseMeasure } from '@domain/measure/errors';
import { merchantListed } from '@domain/merchant/listing';
import { hasCode } from '@domain/merchant/import/matching';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { classed, MOST_LINES, readRiskList, type RiskSetInput } from '@domain/merchant/risk-class';
import { refTo } from '@domain/subject';
import { commit, type Answer, type MemberContext } from '../kernel/commit';
import { only } from '../kernel/newest';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import { answered, db } from '../kernel/store';

/** What a list would change, line by line, and nothing is changed: whose class it is, what it was. One request. */
export async function readRisk(list: string) {
  const lines = readRiskList(list);
  if (lines.length > MOST_LINES)
    throw new Refused(
      refuse('invalid-input', { fields: { list: `一次最多 ${MOST_LINES} 行，现在是 ${lines.length} 行，请分几次导入。` } }),
    );
  const codes = lines.flatMap((one) => (one.problem === undefined ? [one.uscc] : []));
  const marks = codes.map((code) => `c:${normalCode(code)}`);
  const query = db.collection(merchantName.collection).where({ find: db.command.in(marks) });
  const fields = only(['no', 'name', 'uscc', 'version', 'riskClass', 'absorbed']);
  const { data } = marks.length ? await answered(query.limit(MOST_LINES).field(fields).get()) : { data: [] };
  const known = data as unknown as Pick<Merchant, '_id' | 'no' | 'name' | 'uscc' | 'version' | 'riskClass' | 'absorbed'>[];
  return {
    rows: lines.map((one) => {
      // Who pasted it has the line; it is not said again.
      if (one.problem !== undefined) return { line: one.line, text: '', problem: one.problem };
      const merchant = known.find((merchant) => hasCode(merchant, one.uscc));
      if (!merchant) return { line: one.line, text: one.uscc, problem: '不在经营主体库里' };
      const { _id: id, no, name, version, riskClass } = merchant;
      // What is older than what stands there changes nothing.
      if (riskClass && riskClass.asOf >= one.asOf)
        return {
          line: one.line,
          text: `${name}（${riskClass.value}，${riskClass.asOf}）`,
          problem: '已经有同一天或者更新的等级',
        };
      return { ...one, id, no, name, version, before: riskClass?.value };
    }),
  };
}

/** The class of one merchant, as the list has it; the version is that of the dry run. */
export const setRisk = (
  ctx: MemberContext,
  { id, version, ...input }: RiskSetInput & { id: string; version: number },
): Promise<Answer> =>
  commit<Merchant>(ctx, refTo(merchantName, id, version), 'setRiskClass', input, {
    decide: (merchant) => {
      if (!merchant) return refuseMeasure('class-unknown');
      const { actor, moment } = ctx;
      if (input.asOf > moment.today) return refuse('invalid-input', { fields: { asOf: '截止日期不能晚于今天。' } });
      const next = classed(merchant, input, { member: actor.member, name: actor.name });
      return { ...plainly(next, { relation: 'officer', shown: actor.name || '工作人员' }), ...merchantListed(next) };
    },
  });
