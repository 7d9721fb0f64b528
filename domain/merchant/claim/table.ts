import { date, form, longText, text } from '../../fields';
import { HOUSE } from '../../law/cite';
import {
  actionsFor,
  decideInWords,
  defineLifecycle,
  type Acting,
  type Day,
  type Decision,
  type Moment,
  type Step,
} from '../../lifecycle';
import type { SecondPerson } from '../../second-person';
import { offices } from '../acts/keeping';
import { badField, oneId } from '../acts/row';
import { detailsSchema, registeredAhead } from '../entry';
import type { ClaimState, MerchantClaim } from './claim';
import { refuseClaim } from './errors';
import type { ClaimRelation } from './relations';

const { row, table } = defineLifecycle<ClaimState, ClaimRelation, never, MerchantClaim>();
type Act = Step<MerchantClaim, unknown, ClaimRelation>;

/** Whoever claims a shop does not verify it, whatever account or office that person has. */
const notClaimant: SecondPerson<Act> = {
  first: ({ subject: { member, person } }) => [{ member, name: person }],
  own: refuseClaim('claim-own'),
};

const saw = text('对照什么核实的', 4, 100, '如：营业执照照片，国家企业信用信息公示系统查询一致');

/** Whom the person replaces, where somebody acts as the owner already: why. */
const replacing = longText('为什么由申请人代替原来的负责人', 4, 300).optional();

/** What becomes of a claim. Its merchant is written in the same transaction; the function asks for that. */
export const claimTable = table({
  /** The merchant is not kept yet: it is entered as the licence has it, and the person is its owner. */
  verify: row({
    label: '核实通过，新登记这一家',
    article: HOUSE,
    by: ['officer'],
    from: ['filed'],
    to: 'verified',
    asks: form({ details: detailsSchema(offices), saw }),
    second: notClaimant,
    needs: [
      ({ input, moment }) => {
        const ahead = registeredAhead(input.details, moment.today);
        return ahead ? badField('details.registeredOn', ahead) : undefined;
      },
    ],
  }),
  /** The merchant is kept already: the person becomes its owner. */
  link: row({
    label: '核实通过，关联到已有的一家',
    article: HOUSE,
    by: ['officer'],
    from: ['filed'],
    to: 'verified',
    asks: form({
      merchant: oneId('经营主体'),
      registeredOn: date('登记（成立）日期').optional(),
      saw,
      replacing,
    }),
    second: notClaimant,
    needs: [
      ({ input, moment }) => {
        const ahead = registeredAhead(input, moment.today);
        return ahead ? badField('registeredOn', ahead) : undefined;
      },
    ],
  }),
  refuse: row({
    label: '没有通过',
    article: HOUSE,
    by: ['officer'],
    from: ['filed'],
    to: 'refused',
    asks: form({ reason: longText('为什么没有通过', 4, 300), todo: longText('请申请人怎么办', 4, 300) }),
    second: notClaimant,
    leaves: ({ subject, input, actor: { member, name }, moment: { today } }) => ({
      ...subject,
      declined: { on: today, by: { member, name }, ...input },
    }),
  }),
  withdraw: row({
    label: '撤回申请',
    article: HOUSE,
    by: ['claimant'],
    from: ['filed'],
    to: 'withdrawn',
    asks: form({}),
    leaves: ({ subject, moment: { today } }) => ({ ...subject, withdrawnOn: today }),
  }),
});
export type ClaimCommand = keyof typeof claimTable;

/** Decides one act; refusals in the words of claims. Pure. */
export function decideClaim(
  subject: MerchantClaim,
  command: string,
  input: unknown,
  actor: Acting<ClaimRelation>,
  moment: Moment,
): Decision<MerchantClaim> {
  return decideInWords(refuseClaim('wrong-state'), claimTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands. Pure. */
export const claimActions = (subject: MerchantClaim, relations: readonly ClaimRelation[], day: Day): ClaimCommand[] =>
  actionsFor(claimTable, subject, relations, day);
