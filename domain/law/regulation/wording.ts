import type { FactorName, RejectionGround, TerminationGround } from './grounds';

/**
 * The law's own words (令121, in force from 2026-04-15), for reading beside the plain words the program uses.
 * Nothing decides by them.
 */
export const rejectionWording: Record<RejectionGround, string> = {
  R1: '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的',
  R2: '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的',
  R3: '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的',
  R4: '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的',
  R5: '未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料的',
  R6: '冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的',
  R7: '法律、法规、规章规定不予受理的其他情形',
};

export const terminationWording: Record<TerminationGround, string> = {
  T1: '投诉人撤回投诉或者双方自行和解的',
  T2: '投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解的',
  T3: '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的',
  T4: '投诉人与被投诉人对鉴定、检测费用承担无法协商一致的',
  T5: '自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的',
  T6: '市场监督管理部门受理投诉后，发现存在本办法第十六条、第四十二条规定情形的',
  T7: '投诉人、被投诉人死亡或者主体资格灭失的',
  T8: '法律、法规、规章规定的应当终止调解的其他情形',
};

/** A factor that may be considered for R3 (令121-17). A prompt for a person: nothing is refused by it, and no list of persons is kept. */
export interface Factor {
  article: string;
  law: string;
  /** What the program shows an officer by itself; absent where only an officer can notice it. */
  seen?: string;
}

export const factors: Record<FactorName, Factor> = {
  quantity: {
    article: '令121-17(1)',
    law: '购买商品的数量、次数、频率等与商品保质期或者消费者的通常消费习惯明显不符的',
  },
  repeated: {
    article: '令121-17(2)',
    law: '同一投诉人对同一经营者、同一类商品或者服务、同一类问题短期内大量投诉，或者不同投诉人恶意串通，对同一经营者、同一类商品或者服务、同一类问题短期内集中投诉的',
    seen: '同一人 90 天内就同一商家或者同一商品投诉 3 件以上',
  },
  noPurchase: {
    article: '令121-17(3)',
    law: '不能证明存在已实际购买商品或者接受服务、自身合法权益已实际受到侵害等真实消费关系或者消费者权益争议的',
    seen: '没有填订单号',
  },
  sharedContact: {
    article: '令121-17(4)',
    law: '多人使用同一手机号码、通讯地址等联系方式投诉的',
    seen: '电话或者地址与别的投诉人相同',
  },
  other: { article: '令121-17(5)', law: '其他根据实际需要可以考虑的因素' },
};

/** 令121-45, the rule every period is counted by. */
export const countingWording =
  '按照年、月、日计算期间的，开始的当日不计入，自下一工作日或者自然日开始计算。期间届满的最后一日是法定节假日的，以法定节假日后的第一日为期间届满的日期。';
