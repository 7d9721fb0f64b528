import { choice, date, form, optionalText, text } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { withoutUndefined } from '../../without';
import { newShop, shopSaid } from '../beginning';
import { nextCheckOf } from '../checking';
import { county } from '@config/county';
import { detailsSchema, keptShopSchema, registeredAhead, type KeptShopInput } from '../entry';
import { refuseMerchant } from '../errors';
import { isFindable, MOST_SHOPS } from '../listing';
import { shopFindings, type Merchant, type Shop } from '../merchant';
import { badField, keepers, oneId, person, reason, row, type Act } from './row';

/** Codes of the county's units. */
export const offices = county.offices.map(({ code }) => code) as [string, ...string[]];

const optional = [
  ...(['uscc', 'exemption', 'registeredOn', 'address', 'actualAddress', 'contact', 'phone', 'over100k', 'origin'] as const),
] as const;

const opened = ({ shops }: Pick<Merchant, 'shops'>, id: string): Shop | undefined =>
  shops.find((one) => one.id === id && !one.closedOn);
const notOpen = badField('shop', '请从列表选一家还开着的店。');
const withShop = (merchant: Merchant, id: string, change: (shop: Shop) => Shop): Merchant => ({
  ...merchant,
  shops: merchant.shops.map((one) => (one.id === id ? change(one) : one)),
});
const tooLong = '这一家的店名和别名加起来太多，查找记不下：请减少或者缩短别名。';

const withNew = ({ subject, input, moment }: Pick<Act<KeptShopInput>, 'subject' | 'input' | 'moment'>): Merchant => ({
  ...subject,
  shops: [...subject.shops, newShop(subject.shops, input, moment)],
});
const withCorrected = ({ subject, input }: Pick<Act<{ shop: string; to: KeptShopInput }>, 'subject' | 'input'>): Merchant =>
  withShop(subject, input.shop, (one) => ({
    ...without(one, 'platform', 'url', 'aliases', 'address', 'goods'),
    ...shopSaid(input.to),
  }));

/** What the bureau keeps of a merchant: who it is, its shops, that it is closed, and its class of risk as the province computed it. */
export const keeping = {
  correct: row({
    label: '更正登记信息',
    article: HOUSE,
    by: keepers,
    from: ['active', 'closed'],
    asks: detailsSchema(offices),
    needs: [
      ({ input, moment }) => {
        const ahead = registeredAhead(input, moment.today);
        return ahead ? badField('registeredOn', ahead) : undefined;
      },
    ],
    leaves: ({ subject, input }) => ({ ...without(subject, ...optional), ...withoutUndefined(input) }) as typeof subject,
  }),
  addShop: row({
    label: '加一家网店',
    article: HOUSE,
    by: keepers,
    from: ['active'],
    asks: keptShopSchema,
    needs: [
      ({ subject }) => (subject.shops.length < MOST_SHOPS ? undefined : badField('name', `一家最多记 ${MOST_SHOPS} 个店铺。`)),
      (step) => (isFindable(withNew(step)) ? undefined : badField('aliases', tooLong)),
    ],
    leaves: (step) => withNew(step),
  }),
  correctShop: row({
    label: '更正网店信息',
    article: HOUSE,
    by: keepers,
    from: ['active', 'closed'],
    asks: form({ shop: oneId('店铺'), to: keptShopSchema }),
    needs: [
      ({ subject, input }) => (opened(subject, input.shop) ? undefined : notOpen),
      (step) => (isFindable(withCorrected(step)) ? undefined : badField('to.aliases', tooLong)),
    ],
    leaves: (step) => withCorrected(step),
  }),
  /** Somebody looked at it: what was found, and by when it is looked at again. */
  checkShop: row({
    label: '核查一家网店',
    article: HOUSE,
    by: keepers,
    from: ['active', 'closed'],
    asks: form({ shop: oneId('店铺'), found: choice('看到什么', shopFindings), note: optionalText('说明', 200) }),
    needs: [
      ({ subject, input }) => (opened(subject, input.shop) ? undefined : notOpen),
      ({ input }) =>
        input.found === 'fine' || input.note ? undefined : badField('note', '请写看到了什么，下一个人要靠它判断。'),
    ],
    leaves: (step) => {
      const { shop, found, note } = step.input;
      const { today } = step.moment;
      return withShop(step.subject, shop, (one) => ({
        ...one,
        checked: { on: today, by: person(step), found, ...(note && { note }) },
        nextCheckOn: nextCheckOf(one.channel, today, found),
      }));
    },
  }),
  closeShop: row({
    label: '网店已经关闭',
    article: HOUSE,
    by: keepers,
    from: ['active', 'closed'],
    asks: form({ shop: oneId('店铺'), closedOn: date('关闭日期') }),
    needs: [
      ({ subject, input }) => (opened(subject, input.shop) ? undefined : notOpen),
      ({ input, moment }) => (input.closedOn > moment.today ? badField('closedOn', '关闭日期不能晚于今天。') : undefined),
    ],
    leaves: ({ subject, input }) =>
      withShop(subject, input.shop, (one) => ({ ...without(one, 'nextCheckOn'), closedOn: input.closedOn })),
  }),
  close: row({
    label: '已注销或停业',
    article: HOUSE,
    by: keepers,
    from: ['active'],
    to: 'closed',
    asks: form({ reason }),
    leaves: (step) => ({
      ...step.subject,
      closed: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
  reopen: row({
    label: '恢复在业',
    article: HOUSE,
    by: keepers,
    from: ['closed'],
    to: 'active',
    asks: form({ reason }),
    leaves: (step) => {
      const { closed, reopened = [] } = step.subject;
      const again = { on: step.moment.today, by: person(step), reason: step.input.reason };
      return {
        ...without(step.subject, 'closed'),
        reopened: [...reopened, { ...(closed && { closedOn: closed.on }), ...again }],
      };
    },
  }),
  setRiskClass: row({
    label: '录入信用风险等级',
    article: '国市监信发〔2022〕6号',
    by: keepers,
    from: ['active'],
    asks: form({
      value: choice('等级', ['A', 'B', 'C', 'D']),
      asOf: date('截至哪天'),
      source: text('从哪里来', 4, 80, '写系统或者文件的名称'),
    }),
    needs: [
      ({ input, moment }) => (input.asOf > moment.today ? badField('asOf', '截至日期不能晚于今天。') : undefined),
      ({ subject, input }) =>
        subject.riskClass && input.asOf < subject.riskClass.asOf ? badField('asOf', '现在记的等级更新，旧的不用录。') : undefined,
    ],
    leaves: (step) => ({ ...step.subject, riskClass: { ...step.input, by: person(step) } }),
  }),
};

/** A code that is another merchant's already. */
export const usccTaken = (no: string) => refuseMerchant('uscc-taken', { no });
