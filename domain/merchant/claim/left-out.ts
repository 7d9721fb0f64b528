import type { LeftOutList } from '../../say';

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号和版本',
    why: '有自己的编号；照片按先后排',
    paths: ['_id', 'version', 'files.id', 'verified.merchant'],
  },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是本人，由程序核对',
    paths: ['member', 'verified.by.member', 'declined.by.member'],
  },
];
