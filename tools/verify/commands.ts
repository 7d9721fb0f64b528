import { complaintTable } from '../../domain/complaint/acts/table';
import { otherEvents } from '../../domain/complaint/words';
import { rowOf } from '../../domain/lifecycle';

/** What was done to what is no complaint. */
const others: Readonly<Record<string, string>> = {
  invite: '邀请',
  cancelInvitation: '撤销邀请',
  join: '加入单位',
  changeMember: '改身份',
  leave: '离开单位',
  noticeShown: '看了告知书',
  beginEvidence: '开始上传',
  finishEvidence: '上传完成',
  removeEvidence: '删除上传的文件',
  say: '留言',
  judge: '放行或者扣留留言',
  read: '查看遮住的内容',
  giveFeedback: '提意见',
  answerFeedback: '答复意见',
  noteOtherMatter: '登记其他事项',
  noteReport: '记下举报线索',
  enterReport: '填举报编号',
  proposeYear: '录入放假安排',
  confirmYear: '确认放假安排',
  dropYear: '退回放假安排',
  publishChannel: '公布受理渠道',
  setTemplate: '设置消息模板',
  setImportColumns: '设置导入的各栏',
  beginList: '上传列表',
};

/** What an event is called; one that nobody has a word for, by its own name. */
export const commandWord = (command: string): string =>
  rowOf<{ label: string }>(complaintTable, command)?.label ?? otherEvents[command] ?? others[command] ?? command;
