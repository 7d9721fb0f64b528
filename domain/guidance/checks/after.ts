import type { Trade } from '../../merchant/merchant';
import { checkOf } from './check';

/** Whoever sends something that can come back. */
const goods: readonly Trade[] = ['goods', 'food', 'farmProduce', 'livestream', 'drugs', 'keyProducts'];

/** 退货、发货、合同、发票、投诉. */
export const afterChecks = [
  checkOf('M11', 'after', {
    concerns: { trades: goods },
    asks: '七日无理由退货做到了吗？',
    look: [
      '看不能退的商品有没有逐件标明；只有定做的、鲜活易腐的、拆封的数字化商品、交付的报刊，和买时单独确认过的三种。',
      '看下单时有没有让买的人单独确认“不支持七日无理由”，有没有替人先勾好。',
      '翻最近的退货：有没有因为拆开看过就不退的，收到退货后 7 天内退款没有。',
    ],
    mend: [
      '没有让买的人确认过的，不能拒绝退货；七天从签收的第二天算。',
      '收到退货通知就给真实的退货地址、联系人、电话；收到完好的退货 7 天内退款。',
      '把不适用的商品标出来，下单时加一步确认，不要默认同意。',
    ],
    basis: [
      { law: 'consumers', articles: ['25'] },
      { law: 'consumerRules', articles: ['19'] },
      { law: 'sevenDays', articles: ['6', '7', '10', '11', '13', '20', '31'] },
    ],
  }),
  checkOf('M12', 'after', {
    concerns: { trades: goods },
    asks: '都按说好的时间、方式发货，路上坏了由您负责吗？',
    look: ['查最近一个月：有没有超过承诺时间没发的、发错的、空包的。', '看有没有“快递损坏概不负责”“签收即视为完好”这类话。'],
    mend: [
      '发不出的及时告诉买的人，由他选等还是退。',
      '运输的风险由卖家承担（买的人另选快递的除外），把免责的话删掉，破损的先赔。',
    ],
    basis: [
      { law: 'commerce', articles: ['20'] },
      { law: 'consumerRules', articles: ['12'] },
    ],
  }),
  checkOf('M14', 'after', {
    asks: '店铺声明、会员规则里没有“最终解释权”“概不退换”这类霸王条款吗？',
    look: ['把店铺声明、活动规则、会员协议、小票逐句看。', '看要紧的（价款、期限、售后、安全）有没有加粗或者单独提示。'],
    mend: [
      '删掉“最终解释权归本店”“一经售出概不退换”“不得投诉差评”“违约金由买家承担全部”这类话。',
      '要紧的内容用加粗、弹窗提示；有人问就说明。',
    ],
    basis: [
      { law: 'consumers', articles: ['26'] },
      { law: 'onlineTrade', articles: ['21'] },
      { law: 'contracts', articles: ['6', '7', '8'] },
    ],
  }),
  checkOf('M15', 'after', {
    asks: '买的人要发票，都开了吗？',
    look: ['看有没有“不开票”“开票加税点”的话，客服有没有这样答。', '能不能开电子发票。'],
    mend: ['买的人要就必须开，不能另外加钱；电子发票和纸的一样有效。', '还不会开的，问税务窗口或者 12366。'],
    basis: [
      { law: 'commerce', articles: ['14'] },
      { law: 'consumers', articles: ['22'] },
    ],
  }),
  checkOf('M19', 'after', {
    asks: '投诉怎么找您写在店里，来了投诉都及时办吗？',
    look: ['看首页、售后页有没有投诉的电话或者入口，有没有人接。', '看合同、聊天、订单、物流记录都留着没有。'],
    mend: [
      '写上电话或者入口，定一个人管，先答复再查。',
      '发生争议要拿得出原始合同和交易记录，先存好再处理；拿不出的，可能由您承担后果。',
    ],
    basis: [
      { law: 'commerce', articles: ['59', '62'] },
      { law: 'consumerRules', articles: ['44'] },
    ],
  }),
];
