import { cite } from '@domain/law/cite';
import { sayFullDate } from '@domain/civil-date';
import { notAPromise, type Checklist, type ChecklistLine } from '@domain/credit/repair/checklist';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../ui/card';
import { Choice } from '../../ui/choice';
import { Lines } from '../../ui/facts';
import { keepTicks, ticksOf } from './ticks';

const linesOf = (all: readonly ChecklistLine[]) => all.map(({ text, article }) => ({ text, head: cite(article) }));

/** Lines that can be ticked off, each with its article; what is ticked stays on this phone. */
function Ticked({ id, title, name, lines }: { id: string; title: string; name: string; lines: readonly ChecklistLine[] }) {
  const [ticks, tick] = useState(() => ticksOf(id));
  if (lines.length === 0) return null;
  const options = lines.map(({ key = '', text, article }) => ({ value: `${name}.${key}`, label: text, hint: cite(article) }));
  return (
    <Card title={title}>
      <Choice
        name={name}
        label="做到、备好一项勾一项，只记在这部手机上"
        many
        options={options}
        chosen={ticks}
        onChange={(chosen) => {
          // The other list of the same fact keeps its own.
          const others = ticksOf(id).filter((one) => !options.some(({ value }) => value === one));
          const own = chosen.filter((one) => options.some(({ value }) => value === one));
          keepTicks(id, [...others, ...own]);
          tick([...others, ...own]);
        }}
      />
    </Card>
  );
}

/** The checklist of repair of one fact: what it means, what must be so, which papers, where, how long, and what else is open. */
export function ChecklistCards({ id, of, ended }: { id: string; of: Checklist; ended: boolean }) {
  const { meaning, conditions, papers, apply, terms, remedies, objectBy } = of;
  const open = !ended;
  return (
    <>
      <Card title="有什么影响">
        <Lines lines={linesOf(meaning)} />
      </Card>
      {open && <Ticked id={id} title="要满足的条件" name="conditions" lines={conditions} />}
      {open && <Ticked id={id} title="要交的材料" name="papers" lines={papers} />}
      {open && apply.length > 0 && (
        <Card title="到哪里办">
          <Lines lines={linesOf(apply)} />
        </Card>
      )}
      {open && terms.length > 0 && (
        <Card title="要等多久">
          <Lines lines={linesOf(terms)} />
        </Card>
      )}
      {remedies.length > 0 && (
        <Card title="不同意怎么办">
          {objectBy && <View className="strong">{`提出异议到 ${sayFullDate(objectBy)}为止`}</View>}
          <Lines lines={linesOf(remedies)} />
        </Card>
      )}
      <View className="support">{notAPromise}</View>
    </>
  );
}
