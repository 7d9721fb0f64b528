import type { LeftOutList } from '../say';

const wordings = ['wording', 'change.wording', 'versions.wording'];

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号和版本',
    why: '有自己的编号；违诺、佐证按先后排',
    paths: ['_id', 'version', 'merchant', 'breaches.id', 'breaches.case.id', 'shown.files.id', 'letThrough.event'],
  },
  { what: '用了哪个模板', why: '全文写了；模板的版本只用来核对文字', paths: wordings.map((one) => `${one}.template`) },
  { what: '适用的网店的编号', why: '页面上写店名；编号只有程序用', paths: wordings.map((one) => `${one}.shops`) },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己写的，程序替核对的人看',
    paths: [
      'writers.member',
      'signed.by.member',
      'checked.by.member',
      'returned.by.member',
      'shown.by.member',
      'change.by.member',
      'ending.by.member',
      'suspensions.by.member',
      'suspensions.lifted.by.member',
      'discarded.by.member',
      'letThrough.by.member',
      'breaches.by.member',
      'breaches.reply.by.member',
      'breaches.undone.by.member',
    ],
  },
];
