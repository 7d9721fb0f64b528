import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号和版本',
    why: '有自己的编号；店铺、人、邀请按先后排',
    paths: [
      ...['_id', 'version', 'shops.id', 'people.id', 'invitations.id', 'invitations.used.person', 'handingOver.to'],
      ...['mergings.into.id', 'absorbed.id'],
    ],
  },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是本人，由程序核对',
    paths: [
      'people.member',
      'shops.checked.by.member',
      'invitations.by.member',
      'handingOver.by.member',
      'closed.by.member',
      'reopened.by.member',
      'riskClass.by.member',
      'mergings.by.member',
      'mergings.declined.by.member',
      'mergings.approved.by.member',
      'mergings.undoing.by.member',
      'mergings.undone.by.member',
      'by.member',
    ],
  },
];
