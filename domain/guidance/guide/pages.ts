import type { Cited } from '../laws';

/** What the one-stop guide tells of one thing, for everybody who sells or is about to. */
export interface GuidePage {
  title: string;
  lead: string;
  parts: readonly { head: string; lines: readonly string[] }[];
  basis: readonly Cited[];
  /** Questions of the self-check that look at the same. */
  checks: readonly string[];
}

/** Each by its key, in the order in which one needs it. Nothing here is a promise of the bureau: what it rests on stands below each. */
export const guidePages = {
  openShop: {
    title: '开网店要办什么',
    lead: '先看要不要营业执照，再看要不要许可，办好以后挂在网店首页。',
    parts: [
      {
        head: '一、先看自己属于哪一种',
        lines: [
          '公司、个体工商户、合作社：办营业执照，再开店。',
          '只在网上卖的个人要办个体工商户的：可以把网店登记为经营场所，把经常居住地登记为住所，在住所所在地的县（区）办；有几家网店的一起登记。平台会出一份网络经营场所的材料。',
          '可以不办的四种：个人卖自产农副产品、个人卖家庭手工业产品、个人做不用许可的便民劳务、个人一年累计不超过 10 万元的零星小额交易（各平台、各网店加在一起）。',
          '要许可的（例如卖散装食品、做餐饮），不管卖多少都要先登记。',
        ],
      },
      {
        head: '二、在哪里办',
        lines: [
          '到住所或者经营场所所在地的政务服务中心市场监管窗口，或者在网上办。带身份证、场所的证明；在平台开店的，带平台出的网络经营场所材料。',
          '办登记不收费。',
        ],
      },
      {
        head: '三、看要不要许可、备案',
        lines: ['食品：看“网上卖食品”那一页。', '药品、医疗器械、烟、出版物、农药、种子等各有主管部门，办下来再卖。'],
      },
      {
        head: '四、开张前',
        lines: ['把执照、许可挂在首页（看“亮照”那一页）。', '写好退货、发票、投诉的办法。', '用合规自查过一遍。'],
      },
    ],
    basis: [
      { law: 'commerce', articles: ['10', '12'] },
      { law: 'onlineTrade', articles: ['8', '9', '10'] },
    ],
    checks: ['M01', 'M04'],
  },
  licence: {
    title: '亮照：把执照挂在网店首页',
    lead: '顾客打开网店，一眼就能看到卖东西的是谁。',
    parts: [
      {
        head: '挂什么',
        lines: [
          '公司：统一社会信用代码、名称、企业类型、法定代表人（负责人）、住所、注册资本（出资额）。',
          '个体工商户：统一社会信用代码、名称、经营者姓名、经营场所、组成形式。',
          '合作社：统一社会信用代码、名称、法定代表人、住所、成员出资总额。',
          '不用登记的个人：四句自我声明里对应的一句，加上实际经营地址、联系方式。',
          '有许可的，许可信息也要挂。',
        ],
      },
      {
        head: '怎样挂',
        lines: [
          '在网站首页或者店铺主页面的显著位置，一直挂着；可以直接写，也可以放链接。',
          '可以链接到市场监管总局的电子营业执照亮照系统。',
          '变了的，10 个工作日内更新；在平台上的，3 个工作日内先报给平台。',
        ],
      },
      {
        head: '没有挂会怎样',
        lines: ['由市场监管部门责令限期改正，可以处一万元以下的罚款。'],
      },
    ],
    basis: [
      { law: 'commerce', articles: ['15', '76'] },
      { law: 'onlineTrade', articles: ['12', '26'] },
    ],
    checks: ['M02', 'M03'],
  },
  returns: {
    title: '七日无理由退货怎样做',
    lead: '网上卖的商品，买的人签收后七天内可以不说理由退货。',
    parts: [
      {
        head: '时间怎样算',
        lines: [
          '七天从签收的第二天起算，在七天里发出退货通知就行。',
          '收到完好的退货，七天内退款；运费一般由买的人出，您承诺包退的按承诺。',
        ],
      },
      {
        head: '哪些可以不退',
        lines: [
          '定作的、鲜活易腐的、在线下载或者拆封的数字化商品、交付的报纸期刊：要逐件标明。',
          '拆封后影响安全健康或者品质会变的、一激活一试用就贬值很多的、事先说明临近保质期或者有瑕疵的：买的时候单独确认过，才可以不退。',
          '没有单独确认，或者替人先勾好的，不能拒绝。',
        ],
      },
      {
        head: '什么叫完好',
        lines: [
          '为了看打开包装、合理地试，不影响完好。',
          '食品、化妆品的一次性密封坏了，衣服鞋帽的标识剪了、弄脏了，可以认为不完好。',
        ],
      },
      {
        head: '做得更好可以',
        lines: ['鼓励承诺更长的时间、包退运费、线下也无理由退。承诺了就要做到，要变、要停先公示，以前买的人照旧。'],
      },
    ],
    basis: [
      { law: 'consumers', articles: ['25'] },
      { law: 'consumerRules', articles: ['12', '19'] },
      { law: 'sevenDays', articles: ['5', '6', '7', '8', '9', '10', '13', '18', '20'] },
    ],
    checks: ['M11'],
  },
  live: {
    title: '直播带货要注意什么',
    lead: '谁在卖、卖多少钱、凭什么这样说，都要看得到、查得着。',
    parts: [
      {
        head: '开播前',
        lines: [
          '账号主页挂上真实的名称、代码、住所或者经营场所、许可。',
          '核验卖家、商品的证件和合格证明，核验主播的身份，记录从播完起留三年以上。',
          '把台词、画面、道具审一遍。',
        ],
      },
      {
        head: '直播中',
        lines: [
          '一直看得到实际卖家的名称、地址、联系方式，或者点一次就到的链接。',
          '标明品名、价格、计价单位；“直降”要标明和什么价比。',
          '不夸大、不编销量、不贬低别家；说错的当场纠正并记下。',
          '用人工智能生成的人物，画面上持续提示。',
        ],
      },
      {
        head: '卖吃的还要',
        lines: [
          '公示许可、备案；查合格证明，农产品可以用承诺达标合格证。',
          '不说防病治病，不用灯光滤镜骗人；按风险抽样检验，不合格的马上停播、报告。',
        ],
      },
    ],
    basis: [
      { law: 'live', articles: ['25', '26', '27', '28', '30', '31', '32', '34', '37'] },
      { law: 'liveFood', articles: ['15', '16', '18', '19', '21'] },
    ],
    checks: ['M50', 'M51', 'M52', 'M53', 'M54', 'M55'],
  },
  food: {
    title: '网上卖食品要办什么',
    lead: '先分清卖的是哪一种，再办证、挂证、查证。',
    parts: [
      {
        head: '要不要证',
        lines: [
          '卖食用农产品（鲜菜、鲜果、鲜肉、蜂农自己的蜜等要看是不是初级农产品，拿不准的先问窗口）：不用食品经营许可。',
          '只卖预包装食品：备案。开卖之日起 5 个工作日内办，也可以和登记一起办。',
          '卖散装食品、现做现卖、做餐饮：食品经营许可。',
          '有食品生产许可、在网上卖自己生产的食品：不用另办。',
          '开始网络经营、外设仓库的，10 个工作日内报告所在地市场监管部门。',
        ],
      },
      {
        head: '页面上',
        lines: [
          '主页面持续公示许可证或者备案信息。',
          '预包装食品展示标签，和实物一样；散装食品写名称和生产经营者的名称、地址、联系方式。',
          '不说治病、防病；特殊食品公示注册证书或者备案凭证。',
        ],
      },
      {
        head: '平时',
        lines: [
          '进货查供货商的许可和合格证明，票据留好。',
          '要冷藏冷冻的，存得冷、运得冷。',
          '发现问题马上停卖、断链接；可能出事故的立即报告县级市场监管部门。',
          '做外卖的：有实体店，店名和店招一样，餐盒封口拆了复不了原，没有堂食的标出来。',
        ],
      },
    ],
    basis: [
      { law: 'foodSafety', articles: ['35', '53'] },
      { law: 'foodLicences', articles: ['4', '5', '16', '42'] },
      { law: 'onlineFood', articles: ['18', '20', '21', '22', '25'] },
      { law: 'catering', articles: ['22', '23', '24', '27'] },
    ],
    checks: ['M30', 'M31', 'M32', 'M33', 'M36', 'M38', 'M39'],
  },
  prices: {
    title: '标价和打折怎样写',
    lead: '标了多少就卖多少，和什么价比要说得出。',
    parts: [
      {
        head: '标价',
        lines: [
          '写明品名、价格、计价单位；颜色、规格不同价的分开写。',
          '运费、安装费等另收的，也要标明；标价以外的钱不能收。',
          '首页、封面的价不能低于点进去的价。',
        ],
      },
      {
        head: '打折、划线价',
        lines: [
          '写明被比较的价是什么价，例如“厂商建议零售价”。',
          '没有写明的，不能高于前 7 天在同一家店比价前的最低成交价；前 7 天没有卖过的，不能高于上一次成交价。',
          '不能打折前先涨价；没有依据的价不能拿来比。',
          '限时的写到什么时候，有条件的写清条件；赠品写品名、数量。',
        ],
      },
      {
        head: '大促前',
        lines: ['提前导出前 7 天的成交价，活动规则截图存好。', '积分、优惠券怎样抵，写在显眼处，约定了就要给抵。'],
      },
    ],
    basis: [
      { law: 'prices', articles: ['6', '7', '8', '11', '13', '16', '17', '18', '19', '20'] },
      { law: 'promotions', articles: ['20', '21', '22'] },
    ],
    checks: ['M08', 'M53'],
  },
  invoice: {
    title: '发票和收据',
    lead: '买的人要，就必须开，不能另外加钱。',
    parts: [
      {
        head: '怎样做',
        lines: [
          '纸质发票、电子发票一样有效。',
          '按实际成交的名称、金额开，不能写成别的东西。',
          '没有开过的，问税务窗口，或者打 12366。',
        ],
      },
      { head: '另外', lines: ['收据、订单、聊天也是凭证：发生争议时，要拿得出原始合同和交易记录。'] },
    ],
    basis: [
      { law: 'commerce', articles: ['14', '62'] },
      { law: 'consumers', articles: ['22'] },
    ],
    checks: ['M15', 'M19'],
  },
  advertising: {
    title: '广告和宣传不能怎样说',
    lead: '说出去的话都要有依据，是广告就要让人看得出是广告。',
    parts: [
      {
        head: '不能说',
        lines: ['“国家级”“最高级”“最佳”这类话。', '普通商品、普通食品能治病、能防病。', '没有的荣誉、销量、评价；用返现换好评。'],
      },
      {
        head: '要做',
        lines: [
          '推销的短视频、测评、科普带购买链接的，显著标明“广告”。',
          '药品、医疗器械、保健食品、特殊医学用途配方食品等广告，先审查，照审查通过的发。',
          '自己发的广告建档，从停发起留三年。',
        ],
      },
    ],
    basis: [
      { law: 'advertising', articles: ['9', '14', '17', '28', '46'] },
      { law: 'onlineAdvertising', articles: ['7', '8', '9', '13'] },
      { law: 'onlineCompetition', articles: ['9'] },
    ],
    checks: ['M07', 'M21', 'M32'],
  },
  closing: {
    title: '关店、搬家怎样做',
    lead: '提前 30 天在首页公告，没有办完的事办完。',
    parts: [
      {
        head: '公告',
        lines: [
          '停止网络经营前 30 天，在首页显著位置持续公示，写明以后怎样联系。',
          '停业、搬服务场所的，也提前 30 天公告有效的联系方式。',
        ],
      },
      {
        head: '没有办完的',
        lines: ['收了钱的发货或者退款；预付的退没有用完的钱。', '售后、质保由谁接着办写清楚；订单和记录继续留到期限。'],
      },
      { head: '登记', lines: ['不再经营的，到登记的窗口或者网上办注销；有食品许可的一起注销。'] },
    ],
    basis: [
      { law: 'commerce', articles: ['16'] },
      { law: 'onlineTrade', articles: ['23'] },
      { law: 'consumerRules', articles: ['21', '22'] },
    ],
    checks: ['M20'],
  },
} as const satisfies Record<string, GuidePage>;

export type GuideKey = keyof typeof guidePages;
export const guideKeys = Object.keys(guidePages) as [GuideKey, ...GuideKey[]];
export const guidePageOf = (key: GuideKey): GuidePage => guidePages[key];

/** The page that tells of what a question asks; none for some. */
export const guideForCheck = (check: string): GuideKey | undefined =>
  guideKeys.find((key) => (guidePageOf(key).checks as readonly string[]).includes(check));
