import { county } from '@config/county';
import { privacyNotice } from '@domain/privacy/notice';
import { View } from '@tarojs/components';
import { Bullets } from '../ui/bullets';
import { Card } from '../ui/card';

/** The privacy notice as it stands today, section by section (PIPL 17). */
export function NoticeSections() {
  return (
    <>
      {privacyNotice(county).map(({ title, lines }) => (
        <Card key={title} title={title}>
          {lines.length > 1 ? <Bullets items={lines} /> : <View>{lines[0]}</View>}
        </Card>
      ))}
    </>
  );
}
