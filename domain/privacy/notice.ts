import type { CivilDate } from '../civil-date';
import type { Holding } from '../facts';

/** Who tells: the bureau that handles the data (PIPL 17, 35). */
export interface Teller {
  bureau: string;
  hotline: string;
}

export interface NoticeSection {
  title: string;
  /** Law it answers to, as the glossary of articles has it. */
  article: string;
  lines: readonly string[];
}

/**
 * The versions of the notice, the newest last. Other words are another version: whoever has seen an older one is shown the new one.
 * `digest` is the sha256 of the words with no bureau filled in; a test holds it.
 */
export const noticeVersions: readonly { version: string; from: CivilDate; digest: string }[] = [
  // In use nowhere yet; once a person has been shown it, other words are version 2.
  { version: '1', from: '2026-11-25', digest: '12e23c622f164733c707ca26fd1e490b6a3f35c6f95ea55b0ae8c1304862a37a' },
];

export const NOTICE_VERSION = '1';

/** What is collected: of each holding one line, which the facts name. */
export const collected: Record<Exclude<Holding, 'bureau'>, string> = {
  contact:
    '姓名、电话、通讯地址；有代填、代理人、监护人或者共同投诉的，还有那些人的姓名、电话和与您的关系；要做身份核验的，证件种类和号码后四位；代表商家办事的，姓名、电话和营业执照照片。',
  written: '您写的买卖情况、经过、要求和留言，您交的照片和文件；照片里的拍摄地点会去掉。',
  account: '微信给的一个编号，用来认出是您；您在这里办的每一步和时间。',
};

/** What a person is told before anything of theirs is handled (PIPL 17: who, why, how, what, how long, which rights). */
export function privacyNotice({ bureau, hotline }: Teller): readonly NoticeSection[] {
  return [
    {
      title: '谁处理您的信息',
      article: '个人信息保护法-17',
      lines: [`${bureau}。有事打 ${hotline}，或者到窗口找我们。`],
    },
    {
      title: '为什么，凭什么',
      article: '个人信息保护法-13',
      lines: [
        '为了受理和调解您的投诉。这是法律交给我们的职责，要用到的信息必须有（《市场监督管理投诉举报处理办法》第十条）。',
        '代表商家办事的：为了核实您能代表它，把信用提示送到您手里、收您的异议（《市场监督管理信用修复管理办法》《企业信息公示暂行条例》）。',
        '公示投诉、委托调解、把电话给商家、微信提醒，这四件要您同意，一件一件单独问；不同意哪一件，都可以投诉，以后也可以改。',
      ],
    },
    {
      title: '收集哪些',
      article: '个人信息保护法-6',
      lines: [
        collected.contact,
        collected.written,
        collected.account,
        '不要身份证号、人脸、位置、通讯录。要核实身份的，会另外告诉您怎样办。',
      ],
    },
    {
      title: '怎样保管',
      article: '个人信息保护法-36',
      lines: [
        '存在中国境内，由腾讯云（微信云开发）按我们的委托保管。',
        '工作人员按分工查看；看遮住的内容、看照片和文件，都留下记录。',
      ],
    },
    {
      title: '会给谁',
      article: '个人信息保护法-23',
      lines: [
        '商家：受理以前什么也看不到。受理以后看得到您的姓名、商品、订单号、金额、要求和工作人员核对过的摘要；您同意了才有电话；没有地址，没有您写的经过原文。',
        '全国12315平台：照规定都要录入（第四十条）。',
        '消费者协会等调解组织：您和商家都同意委托调解，才转给它。',
        '微信：您写的经过、补充、答复、意见和留言（去掉号码），您交的照片，由微信检查有没有违法内容。身份证明、授权书、PDF 和举报线索不送去检查。',
        '法院、复议机关和上级机关：依法来要的时候。',
      ],
    },
    {
      title: '存多久',
      article: '个人信息保护法-19',
      lines: [
        '案件：办结后 3 年，涉诉或复议的到终结后 3 年。',
        '代表商家办事的：姓名和您办的每一步，和商家的记录一起保存；您不再代表它，就看不到它的内容了。',
        '没有提交的草稿：只在您的手机上，随时可以删。草稿里的照片和文件一加上就传来，移除就删，没有提交的 14 天后删。',
        '下次不用再填的姓名、电话、地址，和您交过的照片的一份：只在您自己的手机上，姓名这些您不勾选就不记；在“我的信息”里点“忘掉”就没有了。',
      ],
    },
    {
      title: '您的权利',
      article: '个人信息保护法-44',
      lines: [
        '看和复制：在“我的”→“我的信息”。',
        '更正：电话和地址自己改；姓名请带证明到窗口改。',
        '删除：没有提交的随时删。已经提交的案卷依法要保存，不能删；您提出来，我们写明理由答复您。',
        '收回同意：在案件里点“修改我的意愿”。',
        '看不明白的，请我们解释；不同意我们的答复，可以向法院起诉。',
      ],
    },
    {
      title: '不满 14 周岁',
      article: '个人信息保护法-31',
      lines: ['请爸爸妈妈或者别的监护人来投诉。'],
    },
    {
      title: '不想在这里填',
      article: '个人信息保护法-16',
      lines: [`打 ${hotline}、到窗口、在“全国12315平台”投诉，一样办理。`],
    },
  ];
}
