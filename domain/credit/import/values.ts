import { readFen } from '../../sheet/values';
import type { FactKind, Ground, Leniency, Measure, Outcome, PenaltyField } from '../fact/kinds';

type Marks<Key extends string> = readonly (readonly [Key, RegExp])[];

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const firstOf = <Key extends string>(text: string, marks: Marks<Key>): Key | undefined =>
  marks.filter(([, mark]) => mark.test(plain(text)))[0]?.[0];
const allOf = <Key extends string>(text: string, marks: Marks<Key>): Key[] =>
  marks.filter(([, mark]) => mark.test(plain(text))).map(([key]) => key);

const kindMarks: Marks<FactKind> = [
  ['serious', /严重违法/],
  ['abnormal', /异常/],
  ['spotCheck', /抽查|检查|抽检/],
  ['penalty', /处罚/],
];

/** Which sort of information a cell names, or undefined. */
export const readKind = (text: string): FactKind | undefined => firstOf(text, kindMarks);

const measureMarks: Marks<Measure> = [
  ['warning', /警告/],
  ['criticism', /通报批评/],
  ['fine', /罚款|罚没/],
  ['confiscation', /没收|罚没/],
  ['suspendPermit', /暂扣/],
  ['downgrade', /降低资质/],
  ['revokePermit', /吊销(?!.{0,2}营业执照)|撤销许可/],
  ['revokeLicence', /吊销.{0,2}营业执照/],
  ['restrictActivity', /限制开展/],
  ['suspendBusiness', /停产停业|停业整顿/],
  ['closure', /责令关闭/],
  ['barPerson', /限制从业|禁止从业|终身不得/],
];

/** The kinds of penalty a cell names (行政处罚法 9); one that names none of them is none that is known. */
export const readMeasures = (text: string): Measure[] => allOf(text, measureMarks);

const fieldMarks: Marks<PenaltyField> = [
  ['food', /食品|餐饮|农产品/],
  ['device', /医疗器械/],
  ['cosmetics', /化妆品/],
  ['drug', /药/],
  ['specialEquipment', /特种设备|电梯|锅炉/],
  ['keyProduct', /重点工业产品/],
  ['other', /其他|广告|价格|反不正当竞争|消费者权益|网络交易|商标|计量|合同|知识产权|登记/],
];
export const readField = (text: string): PenaltyField | undefined => firstOf(text, fieldMarks);

const leniencyMarks: Marks<Leniency> = [
  ['mitigated', /减轻/],
  ['lighter', /从轻/],
  ['heavier', /从重/],
  ['ordinary', /一般/],
  ['unsaid', /^(无|没有写|未写明|-+)$/],
];
/** By which grade it was fined, as the cell says; a cell with both words of leniency (`从轻或者减轻`) says neither. */
export const readLeniency = (text: string): Leniency | undefined =>
  /从轻(、|或者?|和)?减轻/.test(plain(text)) ? undefined : firstOf(text, leniencyMarks);

const outcomeMarks: Marks<Outcome> = [
  ['none', /未处罚|没有处罚|不予处罚|责令改正|整改/],
  ['penalty', /(?:^|[^不未没])(?:行政|给予|作出)?处罚(?!法)/],
  ['abnormal', /异常/],
  ['serious', /严重违法/],
];
/** What was done about what a spot check found. `没有处罚` beside nothing else is `none`. */
export function readOutcomes(text: string): Outcome[] {
  const found = allOf(plain(text).replace(/未处罚|没有处罚|不予处罚|不予行政处罚/g, '责令改正'), outcomeMarks);
  return found.length > 1 ? found.filter((one) => one !== 'none') : found;
}

const groundMarks: Marks<Ground> = [
  ['falseReport', /隐瞒|弄虚作假|虚假/],
  ['noReport', /年度报告|年报/],
  ['nameNotChanged', /名称变更|变更名称/],
  ['unreachable', /无法(取得)?联系|失联/],
  ['notShown', /公示/],
  ['other', /其他/],
];
/** Why somebody is listed as abnormal, or undefined. */
export const readGround = (text: string): Ground | undefined => firstOf(text, groundMarks);

/** The years a cell names: `2024、2025年度`, `2024-2025`; a span is written out. */
export function readYears(text: string): string[] {
  const said = plain(text);
  const span = /^(20\d\d)年?(?:度)?[-至~—]+(20\d\d)年?(?:度)?$/.exec(said);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (to >= from && to - from < 10) return Array.from({ length: to - from + 1 }, (_, more) => String(from + more));
  }
  return (said.match(/20\d\d/g) ?? []).filter((year, at, all) => all.indexOf(year) === at);
}

/** An amount as whole fen: in ten thousands of yuan where its heading says so (`罚款金额（万元）`), or the cell itself. */
export function readAmount(text: string, heading: string): number | undefined {
  const cell = plain(text);
  const tens = /万元?$/.test(cell) || (/万/.test(heading) && !/元$/.test(cell));
  if (!tens) return readFen(cell);
  const found = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(cell.replace(/万元?$/, ''));
  if (!found) return undefined;
  const [, whole = '', part = ''] = found;
  return Number(whole) * 1_000_000 + Number(part.padEnd(6, '0'));
}
