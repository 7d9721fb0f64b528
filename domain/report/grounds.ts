import type { ElsewhereDuty, FilingCondition, NotFilingGround } from './report';

/** A case must be filed when all of these hold (程序规定-19). */
export const filingConditions: Record<FilingCondition, string> = {
  evidence: '有证据初步证明存在违反市场监督管理法律、法规、规章的行为',
  penalty: '依据市场监督管理法律、法规、规章应当给予行政处罚',
  competence: '属于本部门管辖',
  limitation: '在给予行政处罚的法定期限内',
};

/** Why no case is filed, as a person says it: there is none to file (程序规定-19), or it may be left (程序规定-20). */
export const notFilingGrounds: Record<NotFilingGround, { article: string; plain: string }> = {
  N0: { article: '程序规定-19', plain: '经核查，不符合立案条件（写明是哪一项）' },
  N1: { article: '程序规定-20(1)', plain: '违法行为轻微并及时改正，没有造成危害后果' },
  N2: { article: '程序规定-20(2)', plain: '初次违法且危害后果轻微并及时改正' },
  N3: { article: '程序规定-20(3)', plain: '当事人有证据足以证明没有主观过错，但法律、行政法规另有规定的除外' },
  N4: { article: '程序规定-20(4)', plain: '依法可以不予立案的其他情形' },
};

/** Whose duty it is when it is not this bureau's, and what the reporter is told (令121-34). */
export const elsewhereDuties: Record<ElsewhereDuty, string> = {
  market: '属于市场监督管理部门职责，本局没有处理权限：告知举报人直接向有处理权限的市场监督管理部门提出',
  other: '不属于市场监督管理部门职责，也不涉及食品、食用农产品、药品等产品的安全：告知举报人',
};

/** Rules that order what is not the bureau's duty to be handed on, and the reporter told, instead of 令121-34 alone. */
export const handingOn: Record<string, string> = {
  '食品安全法-115': '食品安全的举报：移交有权处理的部门并书面通知举报人',
  '食品等产品特别规定-19': '食用农产品、药品等与人体健康和生命安全有关的产品：转交有权处理的部门并告知举报人',
};
