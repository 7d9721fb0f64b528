import { sayDate, sayFullDate, type CivilDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import type { client } from '../../cloud/client';
import { ScoreRow } from '../../shell/score-row';
import { Card } from '../../ui/card';
import { aboutFigures } from '../words';

type Overview = Awaited<ReturnType<typeof client.indicators.figures.query>>;
/** Indicators 25 and 26.1 of the county: four points, each with its reason and whose figures it rests on. */
export function ScoreCard({ scores, framework, today }: Pick<Overview, 'scores' | 'framework'> & { today: CivilDate }) {
  const won = scores.reduce((sum, score) => sum + (score.state === 'scored' ? score.points : 0), 0);
  const open = scores.filter(({ state }) => state !== 'scored').length;
  return (
    <Card title={`全县得 ${won} 分，共 ${scores.length} 分`}>
      <View className="support">{aboutFigures}</View>
      <View className="support">
        {open > 0 && `${open} 项还不能定。`}
        {`按${framework.source}第 24 至 26 项计分，条文录自 ${sayFullDate(framework.copiedOn)}；${sayDate(framework.supersededOn, today)}起施行修订版，取得正文前仍按 ${framework.version}版测算。`}
      </View>
      {scores.map((score) => {
        const official = score.rests.filter((one) => one.official).map(({ name }) => name);
        // The national platform alone has figures of ODR: without them there is nothing of ours to rest on.
        const own = score.rests.filter((one) => !one.official && one.ours).map(({ name }) => name);
        return (
          <ScoreRow key={score.no} score={score}>
            {official.length + own.length > 0 && (
              <View className="small">
                依据：
                {[
                  official.length ? `全国12315平台公布的${official.join('、')}` : '',
                  own.length ? `本系统内部测算的${own.join('、')}` : '',
                ]
                  .filter(Boolean)
                  .join('；')}
              </View>
            )}
          </ScoreRow>
        );
      })}
    </Card>
  );
}
