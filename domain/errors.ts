/**
 * Every refusal the product can give, in one table. `say` tells what is so, `do` what the person can do about it,
 * `then` what the screen does: 'fix' marks the fields, 'reload' fetches and shows what changed,
 * 'retry' keeps what was typed and repeats with the same key, 'stop' explains. `{name}` is filled from `params`.
 */
export const errors = {
  'unknown-command': { say: '没有这项操作。', do: '请更新小程序后再试。', then: 'stop' },
  'client-too-old': {
    say: '手机上的小程序版本太旧了。',
    do: '请把小程序从后台划掉再打开，会自动更新；写过的内容还在。',
    then: 'stop',
  },
  'not-allowed': { say: '您没有办理这件事的权限。', do: '需要办理的，请联系本单位管理员。', then: 'stop' },
  'not-found': { say: '没有找到这件案子，或者您不能查看。', do: '请从“我的投诉”或待办列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这件案子现在不能这样办理。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'changed-meanwhile': {
    say: '{who} {when} 改过这件案子。',
    do: '您写的内容还在，看一眼变化再提交。',
    then: 'reload',
  },
  'key-reused': { say: '这次提交与之前的内容不一致。', do: '请返回重新打开页面再提交，填过的内容还在。', then: 'stop' },
  'invalid-input': { say: '有 {count} 处需要修改。', do: '请按提示修改后再提交。', then: 'fix' },
  'not-signed-in': { say: '没有确认您的身份。', do: '请在微信里重新打开小程序。', then: 'stop' },
  'proposal-open': { say: '这件案子有一项决定正在等待审批。', do: '请先审批或退回它。', then: 'reload' },
  'proposal-missing': { say: '没有等待审批的决定。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'proposal-own': { say: '自己提出的决定要由另一个人审批。', do: '请其他办案人员或负责人审批。', then: 'stop' },
  'unmerge-own': {
    say: '其中有您登记、补齐或者更正过的，是不是同一件要由另一个人看。',
    do: '请另一位负责人撤销并入。',
    then: 'stop',
  },
  'undoing-own': {
    say: '这项决定是您提请或者批准的，撤销要由另一个人作出。',
    do: '请另一位负责人登记；复议机关、法院撤销的，照文书选“由谁撤销”。',
    then: 'stop',
  },
  'clue-own': { say: '自己发现或者核查的线索，要由另一位局领导决定。', do: '请县局的另一位负责人决定。', then: 'stop' },
  'approval-needed': { say: '这项决定要先提出、再由另一个人审批。', do: '请用“提请审批”。', then: 'stop' },
  'not-joint': { say: '这件案子不是共同投诉。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'return-not-forward': {
    say: '不归本单位办的案子只能退回接收单位，不能自己转给别的单位。',
    do: '请用“退回接收单位”，写明理由。',
    then: 'stop',
  },
  'recusal-own': { say: '自己是否回避要由另一个人决定。', do: '请其他负责人决定。', then: 'stop' },
  'recusal-decided': {
    say: '您申请过这位调解员回避，已经作出不回避的决定。',
    do: '有新的情况，请打电话告诉办案单位，由工作人员登记。',
    then: 'stop',
  },
  'no-mediator': { say: '还没有人领办这件案子，没有要回避的调解员。', do: '请先领办；不便办理的，请别人领办。', then: 'stop' },
  'no-verifier': { say: '还没有指定核查人员，没有要回避的人。', do: '请先指定核查人员。', then: 'stop' },
  'late-entry-missing': { say: '没有等着核对的补登。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'late-entry-own': { say: '自己补登的日期要由另一个人核对。', do: '请其他办案人员或负责人对照凭据核对。', then: 'stop' },
  'not-mediated': {
    say: '这件投诉没有受理过，没有调解中发现的线索。',
    do: '别处发现的线索，请按举报或者案件线索登记。',
    then: 'stop',
  },
  'clue-missing': { say: '没有正在核查的线索。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'dispute-open': { say: '处理权限的争议还没有结果。', do: '请先登记争议的结果。', then: 'stop' },
  'dispute-missing': { say: '没有正在协商的权限争议。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'proceeding-missing': { say: '没有正在进行的诉讼或复议。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'nothing-corrected': { say: '没有改动任何一项。', do: '请改好要更正的内容，再确认。', then: 'stop' },
  'reclassification-open': { say: '这件案子有一项更正正在等另一个人核对。', do: '请先核对它，再更正别的。', then: 'reload' },
  'reclassification-missing': { say: '没有等着核对的更正。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'reclassification-own': { say: '自己提出的更正要由另一个人核对。', do: '请其他办案人员或负责人核对。', then: 'stop' },
  'reclassification-stale': {
    say: '提出更正以后，案子里的这一项又变过了。',
    do: '请不同意这项更正，写明原因；还要更正的，照现在的内容重新提出。',
    then: 'stop',
  },
  'receipt-of-merged': {
    say: '{no} 并在这件里，收到日期是两件里较早的一个。',
    do: '请先撤销合并，更正以后再合并。',
    then: 'stop',
  },
  'form-not-due': { say: '这件案子现在没有这份文书要送达。', do: '请核对文书种类和收件人。', then: 'fix' },
  'approval-not-needed': { say: '这项决定在本局不用审批。', do: '请直接作出决定。', then: 'stop' },
  'notice-not-sent': { say: '受理决定还没有告知投诉人。', do: '请先告知投诉人并登记，再办结。', then: 'stop' },
  'absence-not-shown': {
    say: '没有回应不等于拒绝：没有明确拒绝的凭据，也没有不参加调解的记录。',
    do: '明确拒绝的，登记拒绝和凭据。不参加的，登记送达过《投诉调解通知书》、到时间没有到场；或者在不同的两天事先约好电话、网络调解，都没有参加。',
    then: 'stop',
  },
  'shop-not-reached': {
    say: '平台上的店铺按公示的地址联系不上，不算不参加调解。',
    do: '应由平台所在地的市场监督管理局处理（第十三条第三款）：请选第二十三条第六项、第十六条第一项，写明怎样联系过和是哪个局。',
    then: 'stop',
  },
  'publish-consent-missing': { say: '投诉人没有同意公示这件投诉。', do: '没有本人同意的不公示，不用另外登记。', then: 'stop' },
  'mediation-consent-missing': {
    say: '投诉人没有同意调解。',
    do: '调解要双方同意（第十八条）：请先征得投诉人同意，登记“投诉人改了意愿”。',
    then: 'stop',
  },
  'mediation-refused': {
    say: '商家明确拒绝调解。',
    do: '后来愿意的，请先登记商家的答复；不愿意的，请终止调解。',
    then: 'stop',
  },
  'period-not-over': { say: '调解期限到 {date} 才满。', do: '请继续调解，或者按其他情形终止。', then: 'stop' },
  'consent-missing': { say: '委托调解要双方都同意，投诉人没有同意。', do: '请先征得投诉人同意并登记。', then: 'stop' },
  'joint-consent-missing': { say: '这是共同投诉，{names} 还没有同意。', do: '请先登记每一位被代表人的同意。', then: 'stop' },
  'joint-claim-consent-missing': {
    say: '这是共同投诉，{names} 还没有同意这样变更请求。',
    do: '每一位被代表人都要同意同一个新请求，由工作人员登记以后，再变更。',
    then: 'stop',
  },
  'already-entrusted': { say: '这件案子已经委托调解。', do: '请先登记受托组织退回。', then: 'stop' },
  'not-entrusted': { say: '这件案子没有委托调解。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'appraisal-open': { say: '上一次鉴定或检测还没有登记收到报告。', do: '请先登记收到报告。', then: 'stop' },
  'appraisal-missing': { say: '没有正在进行的鉴定或检测。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'performance-not-open': {
    say: '这件投诉没有等着做到的约定，或者已经确认做到。',
    do: '请刷新看最新的情况。',
    then: 'reload',
  },
  'rating-not-open': {
    say: '这件案子现在不能评价。',
    do: '受理后办结或不予受理的投诉，办结后 {days} 天内可以评价。',
    then: 'stop',
  },
  'decision-missing': { say: '这件案子没有可以撤销的决定。', do: '请核对撤销文书上的编号。', then: 'stop' },
  'bureau-head-needed': { say: '这项决定要由局领导批准。', do: '请由县局的负责人审批。', then: 'stop' },
  'extended-before': { say: '核查期限已经延长过一次。', do: '请在期限内决定是否立案。', then: 'stop' },
  'extension-unknown': {
    say: '这件举报按 {article} 在 20 个工作日内核查，规定里没有延长。',
    do: '请在期限内决定是否立案。',
    then: 'stop',
  },
  'extension-late': { say: '核查期限已经过了，不能再延长。', do: '请尽快决定是否立案，逾期如实统计。', then: 'stop' },
  'result-not-owed': {
    say: '现在没有要告知举报人的结果。',
    do: '法律要求告知的，请先登记是哪一条；没有决定以前，只有规定了期限的才先告知一次。',
    then: 'stop',
  },
  'identity-code-wrong': { say: '身份代码不对。', do: '请照举报时给的 16 位代码核对，不分大小写。', then: 'fix' },
  'reporter-unreachable': { say: '这件举报没有留联系方式。', do: '匿名举报没有可以告知的人，请写明情况存档。', then: 'stop' },
  'number-12315-missing': { say: '还没有登记全国12315平台的编号。', do: '请先登记编号，或者写明没有编号的原因。', then: 'stop' },
  'helper-same-phone': {
    say: '投诉人的电话和代填人的一样，确认码会发到代填人手里。',
    do: '请见到本人签名，或者先更正投诉人自己的电话。',
    then: 'stop',
  },
  'helper-unconfirmed': {
    say: '这件投诉是别人代填的，还没有经本人确认。',
    do: '请打电话请本人念确认码，或者见到本人签名，登记“确认是本人的意思”以后再受理。',
    then: 'stop',
  },
  'document-missing': { say: '这件案子没有可以作废的文书。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'code-wrong': { say: '这个邀请码不能用。', do: '请核对每一位；7 天内有效，用过的要请管理员另发。', then: 'stop' },
  'view-code-wrong': {
    say: '这个查看码不能用。',
    do: '请核对每一位；14 天内有效，用过一次就失效。还是不行的，请打电话请办案人员另发一个。',
    then: 'stop',
  },
  'code-tries': { say: '今天已经输错 {most} 次。', do: '请明天再试，或者打电话请发给您的工作人员核对。', then: 'stop' },
  'code-tries-all': {
    say: '今天输错的人太多，为了不让人乱试，先停一停。',
    do: '请明天再试，或者打电话请发给您的工作人员帮忙。',
    then: 'stop',
  },
  'respondent-joined': { say: '商家已经有人在小程序里看这件案子。', do: '要换人的，请先解除现在的。', then: 'reload' },
  'room-closed': {
    say: '现在不能三方一起谈。',
    do: '要受理以后、双方都同意调解，而且还没有办结；请用和工作人员的留言。',
    then: 'reload',
  },
  'respondent-absent': { say: '商家还没有在小程序里打开这件投诉。', do: '请先发查看码给商家，或者打电话联系。', then: 'stop' },
  'complainant-absent': { say: '投诉人没有用小程序。', do: '请打电话联系投诉人，并登记调解情况。', then: 'stop' },
  'staff-already': { say: '您已经是工作人员。', do: '要换单位或身份，请联系管理员。', then: 'stop' },
  'not-staff': { say: '这个人已经不是工作人员。', do: '请重新打开人员列表。', then: 'reload' },
  'year-waiting': { say: '{year} 年的放假安排正在等另一个人核对。', do: '请先核对它，或者由录入的人撤回。', then: 'reload' },
  'year-unchanged': { say: '和已经录入的 {year} 年安排一样，没有改动。', do: '请对照通知找出要改的日期。', then: 'stop' },
  'year-missing': { say: '没有等着核对的放假安排。', do: '请重新打开这一页，看最新情况。', then: 'reload' },
  'year-own': { say: '自己录入的放假安排要由另一个人核对。', do: '请另一位管理员或者负责人对照通知核对。', then: 'stop' },
  'name-taken': {
    say: '已经有一位叫{name}的工作人员或者等着加入的人。',
    do: '同一个人换了微信的，请先移出原来的；同名的请加区别，如“王芳（大）”。',
    then: 'stop',
  },
  'last-leader': { say: '这是县局唯一的负责人。', do: '请先请另一位负责人加入。', then: 'stop' },
  'last-admin': { say: '这是唯一的管理员。', do: '请先请另一位管理员加入。', then: 'stop' },
  'number-taken': {
    say: '这个编号已经登记在 {no}。',
    do: '同一件纠纷不用再登记，请打开那一件；编号抄错的，请核对。',
    then: 'stop',
  },
  'merge-goes-on': {
    say: '这件案子已经并入 {no}，在那一件里接着办。',
    do: '请打开 {no} 办理；不该并入的，请负责人先撤销并入。',
    then: 'stop',
  },
  'talk-goes-on': { say: '这件投诉已经并入 {no}。', do: '请在 {no} 里留言，以前的留言还在这里。', then: 'stop' },
  'merge-decided': {
    say: '并入以后，{no} 已经作出决定并办结，不能再撤销并入。',
    do: '那一件的决定有错的，请在 {no} 用“原决定被撤销，重新处理”；这里另有一件纠纷的，请另行登记一件投诉。',
    then: 'stop',
  },
  'merge-went-on': { say: '{no} 后来又并入了 {into}。', do: '请先撤销 {no} 的并入，再撤销这一件。', then: 'stop' },
  'merge-later': { say: '后来还有 {no} 并进了同一件。', do: '请先撤销 {no} 的并入，再撤销这一件。', then: 'stop' },
  'wxacode-missing': {
    say: '微信这次没有给出小程序码。',
    do: '小程序发布以后才有码，云函数要有取码的权限；刚设好的，过十分钟再试。',
    then: 'retry',
  },
  'channel-not-published': { say: '小程序现在不是投诉渠道，没有可以收回的公告。', do: '请刷新再看。', then: 'reload' },
  'channel-guide': {
    say: '本局还没有公布小程序为投诉渠道，这里现在不能提交，您尚未投诉。',
    do: '您填的内容还在：请复制下来，打 12315 或者到“全国12315平台”投诉。',
    then: 'stop',
  },
  'not-on-site': {
    say: '没有双方到场谈成的记录，不能用调解书。',
    do: '请改用调解记录；确实是现场谈成的，先登记那次调解。',
    then: 'stop',
  },
  'value-not-open': { say: '这个数已经核对或者作废。', do: '请重新打开页面，看最新情况。', then: 'reload' },
  'withdrawal-own': { say: '自己提出作废的数，要由另一个人同意。', do: '请其他有权限的人对照来源看过以后同意。', then: 'stop' },
  'check-own': { say: '自己录入的数要由另一个人核对。', do: '请其他有权限的人对照来源核对。', then: 'stop' },
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
  'only-a-row': {
    say: '这件只是从12315列表导入的一行，还不是正式案件。',
    do: '请在12315里办理；要在这里办的，先“转成正式案件”。',
    then: 'stop',
  },
  'list-unreadable': { say: '这份列表读不了。{why}', do: '改好以后，请重新选择文件。', then: 'stop' },
  'list-missing': { say: '没有找到这份列表，或者已经删除。', do: '导入的文件只留 14 天，请重新选择文件。', then: 'stop' },
  'list-wrong-state': { say: '这份列表现在不能这样办。', do: '请重新打开页面，看最新进展。', then: 'reload' },
  'list-running': { say: '另一份列表正在导入。', do: '请等它导完，或者先让它停下。', then: 'stop' },
  'notice-unread': {
    say: '提交以前，请先看一遍我们怎样处理您的信息。',
    do: '看过以后点“看过了，提交”。填过的内容还在。',
    then: 'stop',
  },
  'notice-changed': { say: '告知的内容已经更新。', do: '请更新小程序，看一遍新的再提交。填过的内容还在。', then: 'stop' },
  'feedback-answered': { say: '这条意见已经答复过。', do: '请重新打开列表，看已经答复的。', then: 'reload' },
  'share-of-day': {
    say: '今天在这件案子里已经“{what}” {count} 次。',
    do: '请明天再办；急事请打电话给办案人员代办，或者打 12315。您填的内容还在。',
    then: 'stop',
  },
  'share-of-case': {
    say: '这件案子里已经“{what}” {count} 次，不能再自己办。',
    do: '请打电话给办案人员代办，或者打 12315。您填的内容还在。',
    then: 'stop',
  },
  'share-of-person-day': {
    say: '今天您已经“{what}” {count} 次。',
    do: '请明天再来；急事请打 12315，或者到窗口办。您填的内容还在。',
    then: 'stop',
  },
  'share-of-person': {
    say: '您一共已经“{what}” {count} 次，不能再自己办。',
    do: '请打 12315，或者到窗口办，由工作人员登记。您填的内容还在。',
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
  busy: { say: '现在办理的人多，这次没有写入。', do: '您填的内容还在，请点“重新提交”，不会重复。', then: 'retry' },
  internal: {
    say: '程序出错了，这次没有写入。',
    do: '您填的内容还在，请稍后点“重新提交”，不会重复。问题编号 {trace}',
    then: 'retry',
  },
  offline: { say: '没有连上网络。', do: '您填的内容已保存在本机，联网后点“重新提交”，不会重复。', then: 'retry' },
} as const satisfies Record<string, ErrorRow>;

export interface ErrorRow {
  say: string;
  do: string;
  then: 'fix' | 'reload' | 'retry' | 'stop';
}

export type ErrorCode = keyof typeof errors;

/** A coded "no" of the domain; never carries another person's data. */
export interface Refusal {
  refused: ErrorCode;
  fields?: Record<string, string>;
  params?: Record<string, string | number>;
}

/** A refusal of the table; field errors set `{count}`. */
export function refuse(refused: ErrorCode, more: Omit<Refusal, 'refused'> = {}): Refusal {
  const count = more.fields ? { count: Object.keys(more.fields).length } : undefined;
  return { refused, ...more, ...(count ? { params: { ...count, ...more.params } } : {}) };
}

/** The Chinese sentence of a refusal, `{name}` filled in. */
export function sayRefusal(refusal: Refusal): ErrorRow {
  const row = errors[refusal.refused];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(refusal.params?.[name] ?? ''));
  return { say: fill(row.say), do: fill(row.do), then: row.then };
}
