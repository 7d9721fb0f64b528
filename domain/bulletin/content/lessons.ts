import type { ArticleCode } from './articles';

/** One question of a quiz: exactly one of its answers is right, and the article says why. */
export interface QuizQuestion {
  asks: string;
  answers: readonly string[];
  /** Place of the right one among the answers, from 0. */
  right: number;
  why: string;
  law: ArticleCode;
}

/** What can be read in a minute, and tried at once. */
export interface Lesson {
  title: string;
  minutes: number;
  text: readonly string[];
  quiz: readonly QuizQuestion[];
}

/** By key: a result that stays with a person names the key. */
export const lessons = {
  sevenDays: {
    title: '七天无理由退货',
    minutes: 2,
    text: [
      '网上买的东西，签收的第二天起七天里，不说理由也能退。这是法律给的权利，不是商家的优惠。',
      '有四类不适用：定做的、鲜活易腐的、拆了封的软件音像、报纸期刊。别的要您购买时单独点过“确认”才可以不适用。',
      '打开看看、合理试试，不影响退。商家收到完好的退货，七日内退钱；运费一般您出。',
    ],
    quiz: [
      {
        asks: '11 月 3 日签收，最晚哪天发出退货通知？',
        answers: ['11 月 9 日', '11 月 10 日', '11 月 11 日'],
        right: 1,
        why: '从签收的次日 11 月 4 日起算七天，到 11 月 10 日。',
        law: '七日办法-10',
      },
      {
        asks: '拆开外包装看了看，商家说拆了就不退。对吗？',
        answers: ['对，拆了就不能退', '不对，查看而打开包装不影响退货'],
        right: 1,
        why: '为查看而打开包装、合理调试，商品仍算完好。',
        law: '条例-19',
      },
      {
        asks: '页面最下面写着“本店商品不支持七天无理由”，下单时没有让您确认。能退吗？',
        answers: ['能退', '不能退，页面写了'],
        right: 0,
        why: '要在购买流程里让您单独确认；没有确认，不得拒绝。',
        law: '七日办法-20',
      },
      {
        asks: '无理由退货的运费，没有约定时谁出？',
        answers: ['商家', '买的人', '平台'],
        right: 1,
        why: '无理由退货的运费由消费者承担，另有约定的按约定。',
        law: '七日办法-18',
      },
      {
        asks: '退货时，赠品要怎么办？',
        answers: ['归自己', '一并退回'],
        right: 1,
        why: '商品本身、配件和赠品一并退回；退不回的，商家可以按事先标明的价格要赠品的钱。',
        law: '七日办法-12',
      },
    ],
  },
  labels: {
    title: '看懂食品标签',
    minutes: 2,
    text: [
      '装好了卖的食品，包装上要有名称、规格、净含量、生产日期、配料表、生产者名称地址和联系方式、保质期、产品标准代号、贮存条件、生产许可证编号。',
      '散装称着卖的，容器、外包装上也要标明名称、生产日期或者批号、保质期、生产经营者的名称、地址和联系方式。',
      '食品不是药：标签和说明书不得涉及治病。保健食品要写“本品不能代替药物”。',
    ],
    quiz: [
      {
        asks: '真空袋装的腊肉，袋子上没有生产日期。可以买吗？',
        answers: ['自己家做的，没关系', '不要买，装好了卖的食品要有标签'],
        right: 1,
        why: '预包装食品的标签应当标明名称、规格、净含量、生产日期等事项。',
        law: '食品安全法-67',
      },
      {
        asks: '菜市场里散装的木耳，要标什么？',
        answers: ['散装的不用标', '名称、日期或批号、保质期、生产经营者等'],
        right: 1,
        why: '散装食品的容器、外包装上应当标明这些内容。',
        law: '食品安全法-68',
      },
      {
        asks: '蜂蜜的标签写着“治胃病”。这是',
        answers: ['有用的说明', '违法的标签'],
        right: 1,
        why: '食品的标签、说明书不得涉及疾病预防、治疗功能。',
        law: '食品安全法-71',
      },
      {
        asks: '哪一句是保健食品必须声明的？',
        answers: ['本品不能代替药物', '本品绝对安全', '老少皆宜'],
        right: 0,
        why: '保健食品的标签、说明书要声明“本品不能代替药物”。',
        law: '食品安全法-78',
      },
    ],
  },
  live: {
    title: '直播间里怎么买',
    minutes: 2,
    text: [
      '下单前先点开“商家信息”：实际卖东西的人叫什么、在哪里、怎么联系，直播页面应当一直看得到。',
      '主播说的产地、功效、奖项、销量都应当是真的。“最后十单”“马上涨价”是催人的话，慢一点没有损失。',
      '把主播的承诺录下来，在平台里付钱。有争议时，平台应当提供主播和卖家的信息。',
    ],
    quiz: [
      {
        asks: '直播间要先关注、打赏才给看商家信息。这样做',
        answers: ['可以', '不可以'],
        right: 1,
        why: '实际经营者的名称、地址、联系方式应当以显著方式持续展示。',
        law: '直播办法-26',
      },
      {
        asks: '主播说“仓库只剩最后十单”，其实有几百件。这是',
        answers: ['促销技巧', '虚假营销'],
        right: 1,
        why: '不得采用谎称现货、虚构预订、虚假抢购等方式进行虚假营销。',
        law: '网交办法-14',
      },
      {
        asks: '过了半年想看当时的直播，平台还应当保存着吗？',
        answers: ['不用，只存一个月', '应当，至少三年'],
        right: 1,
        why: '网络交易活动的直播视频，自直播结束起至少保存三年。',
        law: '网交办法-20',
      },
      {
        asks: '发生争议，可以要求直播平台做什么？',
        answers: ['提供主播和直播间运营者的信息、经营活动记录', '平台和它没有关系'],
        right: 0,
        why: '直播营销平台应当根据消费者的要求提供必要信息。',
        law: '条例-14',
      },
    ],
  },
  price: {
    title: '促销价里的门道',
    minutes: 2,
    text: [
      '打折要有真的“原价”：没有合理理由，不能在打折前临时把标价抬高再打折。',
      '标价之外不能加价，没有标明的费用可以不付。首页的价不能比详情页低。',
      '对同样的东西、同样的条件，不能在您不知道的时候收得更高。',
    ],
    quiz: [
      {
        asks: '平时卖 89 元，打折前一天改成 139 元，再“立减 50 元”。这样做',
        answers: ['是打折', '不允许'],
        right: 1,
        why: '不得在折价前临时显著提高标示价格，作为折价的基准。',
        law: '明码标价规定-17',
      },
      {
        asks: '农家乐结账时多出没有标明的“餐位费”。可以不付吗？',
        answers: ['可以不付', '吃了就得付'],
        right: 0,
        why: '不得收取任何未予标明的费用。',
        law: '明码标价规定-8',
      },
      {
        asks: '商品首页写 19.9 元，点进去是 29.9 元。这样标',
        answers: ['可以，以里面为准', '不允许'],
        right: 1,
        why: '首页标示的价格低于详情页的，是不允许的行为。',
        law: '明码标价规定-20',
      },
      {
        asks: '同一时间、同一间房，老用户看到的价更高，没有任何说明。这样做',
        answers: ['是商家的自由', '不允许'],
        right: 1,
        why: '不得在消费者不知情时，对同等交易条件设置不同的价格。',
        law: '条例-9',
      },
    ],
  },
  elder: {
    title: '给爸妈的防骗课',
    minutes: 3,
    text: [
      '免费鸡蛋、免费体检、免费旅游的后面，常常是几千元的保健品、床垫、仪器。',
      '保健食品不治病，药不要停。说“包好”“祖传”的，起身就走。',
      '买贵了别怕丢人，票据、宣传单、微信群的聊天记录都留着，早点和家里人说。',
    ],
    quiz: [
      {
        asks: '讲课的说这款口服液能降血糖，可以不吃药。应当',
        answers: ['先试一个疗程', '不信，病要看医生'],
        right: 1,
        why: '除医疗、药品、医疗器械广告外，禁止广告涉及疾病治疗功能。',
        law: '广告法-17',
      },
      {
        asks: '用虚假宣传诱导老年人买用不上的保健品，法律',
        answers: ['没有管', '明确禁止'],
        right: 1,
        why: '不得虚构或者夸大功效，诱导老年人等购买明显不符合实际需求的商品。',
        law: '条例-15',
      },
      {
        asks: '免费送的理疗垫用坏了皮肤，商家说白送的不负责。对吗？',
        answers: ['对', '不对'],
        right: 1,
        why: '以赠送、试用等形式免费提供的，也应当保证安全。',
        law: '条例-7',
      },
      {
        asks: '买东西要发票，商家说打折的不开票。可以吗？',
        answers: ['可以', '不可以'],
        right: 1,
        why: '消费者索要购货凭证的，经营者必须出具。',
        law: '消法-22',
      },
    ],
  },
  complain: {
    title: '怎样投诉最管用',
    minutes: 2,
    text: [
      '先协商，把要求和日期写在聊天里。谈不拢再投诉，一样不收费。',
      '投诉要写四样：您是谁，商家是谁、在哪里，您要什么，事情的经过。越具体办得越快。',
      '收到后七个工作日内告诉您受不受理；双方同意才调解；受理后六十日内调解完。谈不成，还有仲裁和起诉。',
    ],
    quiz: [
      {
        asks: '投诉多久能知道受不受理？',
        answers: ['七个工作日内', '三十天内', '不一定'],
        right: 0,
        why: '自收到投诉之日起七个工作日内决定并告知。',
        law: '令121-15',
      },
      {
        asks: '商家不同意调解，市场监督管理部门能强制它赔钱吗？',
        answers: ['能', '不能，可以仲裁、起诉'],
        right: 1,
        why: '调解要投诉人和被投诉人都同意。',
        law: '令121-18',
      },
      {
        asks: '哪一句请求写得好？',
        answers: ['严肃处理这家黑店', '退货款 129.5 元，11 月 30 日前退到原账户'],
        right: 1,
        why: '投诉要有具体的请求，以及争议的事实依据。',
        law: '令121-10',
      },
      {
        asks: '平台给不出商家的真实名称、地址和联系方式，可以',
        answers: ['向平台要求赔偿', '只能自认倒霉'],
        right: 0,
        why: '平台不能提供的，消费者也可以向平台要求赔偿。',
        law: '消法-44',
      },
    ],
  },
} as const satisfies Record<string, Lesson>;

export type LessonKey = keyof typeof lessons;
export const lessonKeys = Object.keys(lessons) as [LessonKey, ...LessonKey[]];
export const lessonOf = (key: LessonKey): Lesson => lessons[key];

/** How many of these answers are right; an answer is the place of what was chosen, and what was left open is wrong. Pure. */
export function rightOf({ quiz }: Lesson, chosen: readonly (number | undefined)[]): number {
  return quiz.filter(({ right }, index) => chosen[index] === right).length;
}
