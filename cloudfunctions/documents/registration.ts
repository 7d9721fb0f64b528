import { county } from '@config/county';
import { factsText } from '@domain/complaint/desk/copy-out';
import { sayClaim } from '@domain/complaint/claim';
import type { Complaint } from '@domain/complaint/complaint';
import { withoutMissing } from '@domain/complaint/import/is-thin';
import { officialForms } from '@domain/complaint/letters/documents';
import { paperWords } from '@domain/complaint/words';
import type { Transfer } from '@domain/report/transfer';
import { aside, note, pair, title, type Part } from './docx';
import { formTable, label, value } from './form-table';

const choice = (yes: boolean | undefined) => (yes === undefined ? '□是　□否' : yes ? '☑是　□否' : '□是　☑否');

/** The number of the paper is read from the original and not kept (PIPL 6): its last four, where it was seen. */
const paperNumber = (identity: Complaint['identity']) =>
  identity?.lastFour ? `后四位 ${identity.lastFour}（已看原件）` : undefined;

const signatures = (who: string) => [
  pair(`${who}（签字）：`, '经办人（签字）：', 'wide'),
  pair('　　　　年　　月　　日', '　　　　年　　月　　日', 'wide'),
];

/** Of notes that begin 注：1. the further ones stand under the first. */
const notes = (lines: readonly string[]) =>
  lines.map((one, index) => note(`${index === 0 ? '注：' : '　　'}${index + 1}. ${one}`));

/** 文书式样一：投诉登记表, as filed or entered; without a complaint the blank form for the window. */
export function complaintFormOf(registered?: Complaint): Part {
  const complaint = registered && withoutMissing(registered);
  const { complainant, respondent, consents, identity } = complaint ?? {};
  const form = [
    aside('文书式样一'),
    title(officialForms.complaintForm.title),
    pair(`登记单位：${county.bureau}`, `编号：${complaint?.no ?? ''}`),
    formTable(
      [
        [label('投诉人', { down: 4 }), label('姓名'), value(complainant?.name), label('联系电话'), value(complainant?.phone)],
        [
          label('证件类型'),
          value(identity?.paper && paperWords[identity.paper]),
          label('证件号码'),
          value(paperNumber(identity)),
        ],
        [label('联系地址'), value(complainant?.address, 3)],
        [
          label('是否同意公示投诉信息'),
          value(choice(consents?.publish)),
          label('是否同意委托调解'),
          value(choice(consents?.entrust)),
        ],
        [
          label('被投诉人', { down: 2 }),
          label('名称（姓名）'),
          value(respondent?.name),
          label('联系人'),
          value(respondent?.contact),
        ],
        [label('地址'), value(respondent?.address), label('联系电话'), value(respondent?.phone)],
        [label('消费者权益争议事实依据', { height: 3500 }), value(complaint && factsText(complaint), 4)],
        [label('投诉请求', { height: 1800 }), value(complaint && sayClaim(complaint), 4)],
      ],
      [14, 19, 26, 16, 25],
    ),
    ...signatures('投诉人'),
    ...notes([
      '本表格适用于市场监督管理部门对消费者通过电话、信函、上门等方式提起投诉的登记。',
      '消费者通过非现场方式提起投诉的，无须在投诉人一栏签字。',
      '消费者权益争议事实依据应当包括：消费者购买、使用商品或者接受服务的时间、地点、内容、涉及金额、消费者权益争议情况等具体事实及相应证明材料。',
      '投诉请求应当包括：消费者主张修理、重作、更换、退货、补足商品数量、退还货款和服务费用、赔偿损失等具体请求。',
    ]),
  ];
  return { form };
}

/** A report found inside a complaint, and the complaint whose shop it is about. */
export interface FoundReport {
  transfer: Transfer;
  complaint: Complaint;
}

/** 文书式样二：举报登记表, of a report found inside a complaint (令121-9); without one the blank form for the window. */
export function reportFormOf(found?: FoundReport): Part {
  const { complainant, respondent } = found?.complaint ?? {};
  const form = [
    aside('文书式样二'),
    title(officialForms.reportForm.title),
    pair(`登记单位：${county.bureau}`, `编号：${found?.transfer.number ?? ''}`),
    formTable(
      [
        [label('举报人', { down: 2 }), label('姓名'), value(complainant?.name), label('联系电话'), value(complainant?.phone)],
        [label('联系地址'), value(complainant?.address), label('身份证件号码'), value(paperNumber(found?.complaint.identity))],
        [label('被举报人', { down: 2 }), label('名称（姓名）'), value(respondent?.name, 3)],
        [label('地址'), value(respondent?.address, 3)],
        [
          label('涉嫌违反市场监督管理法律、法规、规章的具体线索和相应的事实依据', { height: 6400 }),
          value(found?.transfer.clue, 4),
        ],
      ],
      [14, 19, 23, 19, 25],
    ),
    ...signatures('举报人'),
    ...notes([
      '本表格适用于市场监督管理部门对举报人通过电话、信函、上门等方式提起举报的登记。',
      '举报人可以匿名举报，但应当提供具体涉嫌违法线索和相应的事实依据，并对举报内容的真实性负责。举报人实名举报的，还应当提供真实的身份信息。',
      '通过非现场方式提出举报的，无须在举报人一栏签字。',
    ]),
  ];
  return { form };
}
