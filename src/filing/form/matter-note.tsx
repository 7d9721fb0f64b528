import { departmentOf } from '@domain/matter/departments';
import { atOnce } from '@domain/whose-matter/at-once';
import { View } from '@tarojs/components';
import type { Answers } from '../../form/question';
import { Card } from '../../ui/card';
import { Phone } from '../../ui/phone';
import { ids } from '../../ui/ids';

const text = (answers: Answers, path: string) => (typeof answers[path] === 'string' ? answers[path] : '');

/** What is written seems to be another department's matter: told kindly, with its telephone; whoever wants goes on. */
export function MatterNote({ answers }: { answers: Answers }) {
  const { whose, department } = atOnce({
    goods: text(answers, 'purchase.goods'),
    shop: text(answers, 'respondent.name'),
    facts: text(answers, 'facts'),
  });
  if (whose !== 'theirs' || !department) return null;
  const { label, department: name = '', telephone = '' } = departmentOf(department);
  return (
    <Card title="这件事可能归别的部门管">
      <View>{`${label}。直接找他们，办得更快。`}</View>
      <Phone id={ids.matterPhone} number={telephone} who={`${name} `} large />
      <View className="support">说不准的也没关系，您也可以接着写、继续提交，由我们看了再答复您。</View>
    </Card>
  );
}
