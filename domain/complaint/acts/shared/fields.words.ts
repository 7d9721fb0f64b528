import { plusDays, type CivilDate } from '../../../civil-date';
import { addWorkingDays } from '../../../law/calendar/calendar';
import type { Day } from '../../../lifecycle';
import { day, line, long, one, options, when, yesNo, type Question } from '../../../question';
import { needsPrincipal } from '../../agent';
import type { Complaint } from '../../complaint';
import { rejectionGrounds } from '../../grounds';
import { onPlatform } from '../../reaching';
import type { AgentPower } from '../../records';
import { standingOf } from '../../standing';
import { agentPowerWords } from '../../words';
import { claimOptions, otherRequest } from './claim-options';

export const parties = options({ complainant: '投诉人', respondent: '商家' });

export const ways = options({
  phone: '电话',
  sms: '短信',
  email: '邮件',
  post: '信函',
  inPerson: '当面',
  platform12315: '全国12315平台',
});

export const why = (label = '理由', hint?: string) => long('reason', label, 500, hint);

/** 代录: how the party told the bureau. */
export const recorded = [
  one('recorded.way', '当事人怎样告诉我们的', [...ways, { value: 'window', label: '窗口' }, { value: 'inbox', label: '小程序' }]),
  { ...day('recorded.on', '哪一天告诉我们的'), hint: '结案的，按这一天算办结。' },
  line('recorded.who', '谁告诉我们的', '本人、代理人或代表人的姓名'),
  line('recorded.proof', '凭据', '写录音编号、来信日期等'),
];

/** casework: the same dispute arriving through 12315 is merged, never R2. */
const R2_HINT = '本局同一件纠纷又从12315来的，不用这一项，请“并入另一件投诉”';

export const rejectionOptions = (today: CivilDate) =>
  rejectionGrounds(today).map(({ code, plain, cite }) => ({
    value: code as string,
    label: plain,
    hint: code === 'R2' ? `${cite}。${R2_HINT}` : cite,
  }));

/** A day further back than three working days is a late entry where it helps (casework: mediation). */
export const LATE =
  '3 个工作日以内登记的，写当天就行；再晚、会把超期改成按时的，算补登：要写凭据，由另一个人核对；核对以前按超期计。';

/** 令121-13(3): of a platform shop alone, whether its published address led to anybody. */
export const unreachable = (complaint: Complaint, isOffered: NonNullable<Question['when']>) => {
  if (!onPlatform(complaint)) return [];
  const is: NonNullable<Question['when']> = (answers) => isOffered(answers) && answers._unreachable === 'yes';
  return [
    {
      ...yesNo('_unreachable', '是不是按平台公示的地址联系不上商家？', { yes: '是，联系不上', no: '不是' }),
      hint: '是的，由平台所在地的市场监督管理局处理（第十三条第三款）。',
      when: isOffered,
    },
    when(long('unreachable.tried', '怎样联系过', 300, '写日期、地址、电话和结果，会写进告知书。'), is),
    when(line('unreachable.bureau', '平台所在地的市场监督管理局', '写全称，投诉人可以向它投诉'), is),
  ];
};

/** Asked only where the merchant's consent to mediation is not on record (令121-18). */
export const consented = (complaint: Complaint) =>
  standingOf(complaint, 'respondent') === 'agrees'
    ? []
    : [line('respondentConsent', '商家同意调解的凭据', '写录音编号、书面同意的日期等；登记过商家的答复就不用再写')];

/** What is asked for from now on. */
export const claim = (label: string): Question<'requests' | 'otherRequest' | 'askedFen'>[] => [
  { path: 'requests', kind: 'many', label, hint: '没有选的，就是放弃了。', options: claimOptions },
  otherRequest,
  { path: 'askedFen', kind: 'money', label: '要求的金额（可以不填）', hint: '不填，就是不要求金额。' },
];

/** Asked only where an agent's authorisation does not reach so far (令121-11). */
export const principal = ({ agent, ...rest }: Complaint, power: AgentPower, today: CivilDate) =>
  agent && needsPrincipal({ ...rest, agent }, power, today)
    ? [
        line(
          'principalConsent',
          '投诉人本人同意的凭据（代理人来说的要写）',
          `代理人${agent.name}的授权里没有“${agentPowerWords[power]}”，或者已经到期。写本人录音编号、书面同意的日期等`,
        ),
      ]
    : [];

/** As {@link principal} for another day; in a joint complaint everybody represented agrees to it (令121-12). */
export const allAgree = (complaint: Complaint, today: CivilDate) =>
  complaint.joint && complaint.joint.people.length > complaint.joint.representatives.length
    ? [line('principalConsent', '被代表的人都同意的凭据', '写录音编号、书面同意的日期等')]
    : principal(complaint, 'settle', today);

/** The latest day that leaves so many working days before a period must be done; undefined where there is none after today. */
export function latestBefore(
  workBy: CivilDate | undefined,
  workingDays: number,
  { today, calendar }: Day,
): CivilDate | undefined {
  let latest: CivilDate | undefined;
  if (workBy)
    for (let day = plusDays(today, 1); addWorkingDays(day, workingDays, calendar) <= workBy; day = plusDays(day, 1)) latest = day;
  return latest;
}

export const told = ({ complainant }: Complaint) => ({ 'recorded.who': complainant.name });
