import type { LeftOutList } from '../say';

export const leftOut: LeftOutList = [
  {
    what: '程序自己用的编号和版本',
    why: '有自己的编号；单位、发布、文件按先后排',
    paths: [
      '_id',
      'version',
      'files.id',
      'blocks.fileId',
      'names.id',
      'releases.id',
      'releases.proofs.file.id',
      'letThrough.event',
    ],
  },
  {
    what: '更正前后正文里的程序编号',
    why: '图片、单位按先后排',
    paths: [
      'correction.writing.blocks.fileId',
      'correction.writing.names.id',
      'versions.writing.blocks.fileId',
      'versions.writing.names.id',
    ],
  },
  { what: '时刻', why: '日子写了；时刻只用来排先后', paths: ['at'] },
  { what: '起因的信号', why: '信号在自己的页上，起草时写了是哪一类', paths: ['signalId'] },
  {
    what: '人员的账号',
    why: '姓名写了；是不是自己写的，程序替核对、批准的人看',
    paths: [
      'writers.member',
      'checked.by.member',
      'approved.by.member',
      'returned.by.member',
      'correction.by.member',
      'versions.by.member',
      'versions.approvedBy.member',
      'letThrough.by.member',
      'withdrawn.by.member',
      'discarded.by.member',
      'releases.recordedBy.member',
    ],
  },
];
