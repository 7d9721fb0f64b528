import { filledIn, type ErrorRow, type Refusal } from './errors';

/**
 * The refusals that the phone says by itself: without a network, or before anything is sent. The words of all others come with the answer, so
 * the phone does not carry them.
 */
export const phoneErrors = {
  'unknown-command': { say: '没有这项操作。', do: '请更新小程序后再试。', then: 'stop' },
  'wrong-state': { say: '这一件现在不能这样办理。', do: '请重新打开，看最新进展。', then: 'reload' },
  'key-reused': { say: '这次提交与之前的内容不一致。', do: '请返回重新打开页面再提交，填过的内容还在。', then: 'stop' },
  'invalid-input': { say: '有 {count} 处需要修改。', do: '请按提示修改后再提交。', then: 'fix' },
  'evidence-missing': { say: '没有找到这个文件，或者不是您上传的。', do: '请移除它，重新选择。', then: 'stop' },
  'evidence-expired': { say: '这个文件上传超过 2 小时，没有传完。', do: '请点“重试”，会重新传。', then: 'retry' },
  'evidence-not-there': { say: '这个文件还没有传上来。', do: '请点“重试”。', then: 'retry' },
  'evidence-differs': {
    say: '传上来的不是选择的那个文件，大小或者种类不一样。',
    do: '请移除它，重新选择。',
    then: 'stop',
  },
  'evidence-empty': {
    say: '这个文件是空的。',
    do: '请重新选择；在聊天里收到的，先点开看一眼，等它下载完再选。',
    then: 'stop',
  },
  'evidence-cut-short': {
    say: '{what}没有存完整，后面缺了一截。',
    do: '请重新下载或者重新拍一张，打开看得全了再选。',
    then: 'stop',
  },
  'evidence-broken': { say: '照片坏了，打不开。', do: '请重新拍一张，或者打开原图截一张屏。', then: 'stop' },
  'evidence-pixels': { say: '图片太大，打开它手机会卡住。', do: '请分几段截屏，选截图。', then: 'stop' },
  'evidence-unknown': { say: '认不出这是什么文件，只收照片、截图、PDF。', do: '请打开它截一张屏，选截图。', then: 'stop' },
  'evidence-other-kind': { say: '这是{what}，现在只收照片、截图、PDF。', do: '{how}', then: 'stop' },
  'evidence-too-large': {
    say: '一个文件最多 {most}，这个是 {size}。',
    do: '再大手机信号不好时传不上来：照片不要选原图，PDF 请截取要紧的几页。',
    then: 'stop',
  },
  'evidence-too-many': {
    say: '选了 {chosen} 个，只收下前 {kept} 个。',
    do: '最多 {most} 个；先交最要紧的，其余的受理以后还可以补。',
    then: 'stop',
  },
  'evidence-pdf-locked': {
    say: 'PDF 加了密码，工作人员打不开。',
    do: '请在手机上打开它，截屏要紧的几页，选截图。',
    then: 'stop',
  },
  'evidence-pdf-program': {
    say: 'PDF 里带着会自己运行的程序，或者夹着别的文件，不能收。',
    do: '请打开它截屏，选截图；或者打印成新的 PDF 再选。',
    then: 'stop',
  },
  'evidence-pdf-unread': {
    say: 'PDF 的存法特殊，查不清里面有没有程序，不能收。',
    do: '请打开它截屏，选截图；或者打印成新的 PDF 再选。',
    then: 'stop',
  },
  'evidence-waiting': { say: '信号不好，还没有传上去。', do: '接上以后接着传，不用再选。', then: 'retry' },
  'evidence-lost': { say: '手机里找不到这个文件了。', do: '请移除它，重新选择。', then: 'stop' },
  'evidence-finished': { say: '这个文件已经传好了。', do: '不用再传。', then: 'stop' },
  'evidence-claimed': {
    say: '有文件已经交在 {no}。',
    do: '交过的不能再动。同一件纠纷请打开那一件；要交在这里的，请重新选择文件。',
    then: 'stop',
  },
  'evidence-full': { say: '最多 {most} 个文件。', do: '请先移除不要紧的；其余的以后还可以补。', then: 'stop' },
  'evidence-unfiled': {
    say: '还没有提交的文件已经有 {most} 个。',
    do: '请先提交，或者从草稿里移除不用的；没有提交的 14 天后自动删除。',
    then: 'stop',
  },
  'filed-before': {
    say: '这份投诉已经提交过，编号 {no}。',
    do: '后来改的内容没有提交。要补充，请打开这件投诉，点“补充说明”。',
    then: 'stop',
  },
  'draft-too-long': {
    say: '这一份太长，手机存不下（最多 1 MB），刚才写的没有存下。',
    do: '屏幕上的内容还在，请删短一些再继续。',
    then: 'stop',
  },
  'storage-full': {
    say: '手机留给小程序的空间满了（最多 10 MB），刚才写的没有存下。',
    do: '屏幕上的内容还在，请先不要关掉。到“我的草稿”删掉不用的草稿，再回来接着写。',
    then: 'stop',
  },
  offline: { say: '没有连上网络。', do: '您填的内容已保存在本机，联网后点“重新提交”，不会重复。', then: 'retry' },
} as const satisfies Record<string, ErrorRow>;

export type PhoneErrorCode = keyof typeof phoneErrors;
export type PhoneRefusal = Refusal<PhoneErrorCode>;

/** The Chinese sentence of one of these. */
export const sayOnPhone = (refusal: PhoneRefusal): ErrorRow => filledIn(phoneErrors[refusal.refused], refusal);
