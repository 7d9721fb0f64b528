import { evidenceLimits, sayBytes } from '../../evidence/limits';
import { deliveryWayWords } from '../../bureau/delivery-way';
import { sayBasis } from '../../law/cite';
import { sayLateEntry, sayRefused, sayTest } from '../../say-periods';
import { formKinds } from '../letters/documents';
import { lateEntryWords } from '../words';
import { deliveryResultWords, sideWords, type Says } from './words';

const disputes = { ours: '商定由我们办', theirs: '商定由对方办', reported: '已报上一级指定' } as const;

/** Papers of the case: what was issued, told, handed in. */
export const sayPapers = {
  documents: (list, { day }) =>
    list.map(({ title, number, issuedOn, issuedBy, article, hash, voided }) => ({
      head: `${title} ${number}`,
      text: [
        `${day(issuedOn)} ${issuedBy}`,
        ...(article ? [sayBasis(article)] : []),
        ...(voided ? [`${day(voided.on)} ${voided.by}作废：${voided.reason}`] : []),
        `校验值（SHA-256）${hash}`,
      ].join('；'),
    })),
  deliveries: (list, { day }) =>
    list.map(({ form, to, way, address, on, refused, by, result, proof, of }) => ({
      head: `${formKinds[form].title} · 给${sideWords[to]}${of ? ` · 在 ${of} 里` : ''}`,
      // An account is no address anybody could go to.
      text: [
        `${day(on)} ${deliveryWayWords[way]}${way === 'inbox' ? '' : ` ${address}`}`,
        deliveryResultWords[result],
        by,
        proof,
        refused && sayRefused(day(on)),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  evidence: (list, { day }) =>
    list.map(({ name, type, bytes, sha256, from, by, on, released }, index) => ({
      head: `${index + 1}. ${name}`,
      text: [
        `${evidenceLimits.types[type]}，${sayBytes(bytes)}`,
        `${sideWords[from]} ${day(on)}提交${by === sideWords[from] ? '' : `（${by}登记）`}`,
        ...(released ? [`${released.by} ${day(released.on)}给另一方看`] : []),
        `校验值（SHA-256）${sha256}`,
      ].join('；'),
    })),
  lateEntries: (list, wording) => list.map((one) => sayLateEntry(one, lateEntryWords, wording)),
} satisfies Partial<Says>;

/** What runs beside the complaint and outlives its decisions. */
export const sayBeside = {
  clues: (list, wording) =>
    list.flatMap(({ no, foundOn, by, text, tests = [], extended, decided }) => [
      { head: `线索 ${no}：${wording.day(foundOn)}发现（${by}）`, text },
      ...tests.map((one) => sayTest(one, wording)),
      ...(extended ? [{ head: `${wording.day(extended.on)} ${extended.by}批准延长`, text: extended.reason }] : []),
      ...(decided
        ? [
            {
              head: `${wording.day(decided.on)} ${decided.by}决定${decided.result === 'filed' ? '立案' : '不予立案'}`,
              text: decided.reason,
            },
          ]
        : []),
    ]),
  competence: (list, { day }) =>
    list.flatMap(({ with: other, on, by, settled }) => [
      { head: `${day(on)} 和${other}（${by}）`, text: settled ? '' : '正在协商' },
      ...(settled ? [{ head: `${day(settled.on)} ${disputes[settled.result]}（${settled.by}）`, text: settled.reason }] : []),
    ]),
  referrals: (list, { day }) =>
    list.map(({ on, by, to, documentNo, reason }) => ({ head: `${day(on)} ${to} ${documentNo}（${by}）`, text: reason })),
  proceedings: (list, { day }) =>
    list.map(({ kind, documentNo, on, by, ended }) => ({
      head: `${kind === 'suit' ? '诉讼' : '行政复议'} ${documentNo}（${by}登记）`,
      text: ended
        ? `${day(on)}起，${day(ended.on)}终结：${ended.result}（${ended.by}登记）`
        : `${day(on)}起，终结以前不能删除任何内容`,
    })),
} satisfies Partial<Says>;
