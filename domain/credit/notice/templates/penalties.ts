import type { Template } from './template';
import { againstDecision, apply, everybody, factLines, sourceLines, standing } from './shared';

const fact = [...factLines, '违法行为：{breach}。处罚：{measures}。', ...sourceLines];
const seen = '公示期间，合作方、平台和有关部门都查得到这条信息。';
const mended = [
  '把决定书里写的义务做完：该交的罚款、没收款交清，留好凭据。',
  '把违法的做法改过来，消除造成的影响，留好整改前后的照片、记录。',
];
const todo = [...mended, '不要因为同一类行为再次受罚：再次受罚的，不能申请修复（办法第十一条）。'];

/** Penalties by their class (令107-7 to 9, 11). */
export const penalties = {
  penaltyLight: {
    ...{ version: 1, topic: 'penalty', for: everybody, title: '您有一条行政处罚信息在公示' },
    articles: ['令107-7'],
    parts: {
      fact,
      meaning: ['按决定书，这是轻微的违法失信信息：公示满三个月就停止公示，不用申请（信用修复管理办法第七条）。', seen],
      todo: mended,
      apply: ['不用申请。公示期满以后还查得到的，请告诉本局。'],
      objection: againstDecision,
      standing,
    },
  },
  penaltyGeneral: {
    ...{ version: 1, topic: 'penalty', for: everybody, title: '您有一条行政处罚信息在公示' },
    articles: ['令107-9', '令107-11'],
    parts: {
      fact,
      meaning: [
        '按决定书，这是一般的违法失信信息：最短公示三个月，最长公示一年；满三个月以后、符合条件的，可以申请提前停止公示（信用修复管理办法第九条）。',
        seen,
      ],
      todo,
      apply: apply('7'),
      objection: againstDecision,
      standing,
    },
  },
  penaltySevere: {
    ...{ version: 1, topic: 'penalty', for: everybody, title: '您有一条行政处罚信息在公示' },
    articles: ['令107-8', '令107-11'],
    parts: {
      fact,
      meaning: [
        '按决定书，这是严重的违法失信信息：最短公示一年，最长公示三年；满一年以后、符合条件的，可以申请提前停止公示（信用修复管理办法第八条）。',
        '有限制经营、停产停业、限制从业的，还要等限制期限届满。',
        seen,
      ],
      todo,
      apply: apply('7'),
      objection: againstDecision,
      standing,
    },
  },
  penaltyEndOnly: {
    ...{ version: 1, topic: 'penalty', for: everybody, title: '您有一条行政处罚信息在公示' },
    articles: ['令107-8'],
    parts: {
      fact,
      meaning: [
        '降低资质等级、吊销许可证件、吊销营业执照、责令关闭的，不能申请提前修复，公示满三年停止公示（信用修复管理办法第八条）。',
        seen,
      ],
      todo: ['没有相应的证照、资质以前，不能继续做需要它的经营。', '吊销营业执照的，请依法办理注销登记。'],
      apply: ['不能申请提前修复。公示期满以后还查得到的，请告诉本局。'],
      objection: againstDecision,
      standing,
    },
  },
} as const satisfies Record<string, Template>;
