import type { OfficialMeasure, OfficialOf } from '../../domain/indicator/official/official';
import type { Step } from './scenarios/scenario';

const SLOT = 'official-2026';
const sources = {
  national: '总局12315数据通报（演示用，数字是编的）',
  city: '全国12315平台全市统计页（演示用，数字是编的）',
  county: '全国12315平台本县统计页（演示用，数字是编的）',
} as const;

type Published = readonly [of: OfficialOf, measure: OfficialMeasure, value: string];

/** What was published on a day for January to a month; by whom it is recorded and checked see below. */
interface Issue {
  on: string;
  to: string;
  values: readonly Published[];
  /** The day the leader held it against the source; absent: it still waits. */
  checkedOn?: string;
}

/** A dated series as a county keeps it: each quarter, then January to October. */
const issues: readonly Issue[] = [
  {
    on: '2026-04-20',
    to: '03',
    checkedOn: '2026-04-21',
    values: [
      ['national', 'mediationSuccessA', '52.18'],
      ['national', 'satisfactionA', '4.37'],
    ],
  },
  {
    on: '2026-07-20',
    to: '06',
    checkedOn: '2026-07-21',
    values: [
      ['national', 'mediationSuccessA', '53.02'],
      ['national', 'satisfactionA', '4.38'],
    ],
  },
  {
    on: '2026-10-20',
    to: '09',
    checkedOn: '2026-10-21',
    values: [
      ['national', 'mediationSuccessA', '53.41'],
      ['national', 'satisfactionA', '4.40'],
    ],
  },
  {
    on: '2026-11-18',
    to: '10',
    checkedOn: '2026-11-19',
    values: [
      ['national', 'mediationSuccessA', '53.66'],
      ['national', 'satisfactionA', '4.40'],
      ['national', 'odrOnTime', '96.02'],
      ['national', 'odrSettled', '54.90'],
      ['county', 'odrOnTime', '97.14'],
      ['county', 'odrSettled', '58.30'],
    ],
  },
  { on: '2026-11-20', to: '10', values: [['county', 'firstDecisionOnTime', '96.21']] },
];

const at = (on: string, hour: string, minute: number) => `${on}T${hour}:${String(minute).padStart(2, '0')}`;

function keep(when: string, as: string, command: string, input: object): Step {
  const asked = (version: number) => ({ year: 2026, version, command, input });
  return { at: when, as, function: 'indicators', path: 'keep', slot: SLOT, input: (known) => asked(known(SLOT).version) };
}

/** The task force records, the leader checks; the first value was typed wrongly, is withdrawn and recorded anew. */
export function officialSteps(): Step[] {
  let recorded = 0;
  const record = (when: string, { on: publishedOn, to }: Issue, [of, measure, value]: Published): Step => {
    recorded += 1;
    const attachment = of === 'national' ? `通报第 ${Number(to)} 期第 2 页（演示用）` : '统计页截图（演示用）';
    const period = { from: '2026-01', to: `2026-${to}` };
    return keep(when, 'taskForce', 'record', { of, measure, ...period, value, source: sources[of], publishedOn, attachment });
  };
  const first = issues[0]!;
  const mistake = [
    record(at(first.on, '14', 40), first, ['national', 'mediationSuccessA', '25.18']),
    keep(at(first.on, '14', 52), 'taskForce', 'withdraw', { value: 'v1', reason: '数字录反了，应为 52.18。' }),
  ];
  const rest = issues.flatMap((issue) =>
    issue.values.flatMap((value, n) => {
      const step = record(at(issue.on, '15', 5 + n), issue, value);
      const { checkedOn } = issue;
      return checkedOn ? [step, keep(at(checkedOn, '09', 31 + n), 'leader', 'check', { value: `v${recorded}` })] : [step];
    }),
  );
  return [...mistake, ...rest];
}
