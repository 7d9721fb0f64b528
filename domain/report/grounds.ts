import type { NotFilingGround } from './report';

/** When a case may be left unfiled (程序规定-20), as a person says it. */
export const notFilingGrounds: Record<NotFilingGround, { article: string; plain: string }> = {
  N1: { article: '程序规定-20(1)', plain: '违法行为轻微并及时改正，没有造成危害后果' },
  N2: { article: '程序规定-20(2)', plain: '初次违法且危害后果轻微并及时改正' },
  N3: { article: '程序规定-20(3)', plain: '当事人有证据足以证明没有主观过错' },
  N4: { article: '程序规定-20(4)', plain: '依法可以不予立案的其他情形' },
};

/** A case must be filed when all of these hold (程序规定-19). */
export const filingConditions = {
  evidence: '有证据初步证明存在违法行为',
  penalty: '依据法律应当给予行政处罚',
  competence: '属于本部门管辖',
  limitation: '在给予行政处罚的法定期限内',
} as const;
