import { bulletinKinds, type BulletinKind } from '@domain/bulletin/kinds';
import type { Finding } from '@domain/bulletin/may-not-say';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { fieldId } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';

interface Props {
  findings: readonly Finding[];
  /** What has to be reported upward, in words. */
  duty?: string;
  kind: BulletinKind;
  onOffer: (kind: BulletinKind) => void;
}

/** 哪些话不能这样说: each with its article, where it stands, and the kind in which it may be said, while one still writes. */
export function FindingsCard({ findings, duty, kind, onOffer }: Props) {
  if (findings.length === 0 && !duty) return null;
  const offers = [...new Set(findings.flatMap(({ offer }) => (offer && offer !== kind ? [offer] : [])))];
  return (
    <Card title={findings.length ? `有 ${findings.length} 处不能这样说` : '发布前还要做一件事'}>
      {findings.map(({ path, say, words }, index) => (
        <View
          key={`${path}${index}`}
          className="press__finding support"
          {...aria({ role: 'link', label: `去看“${words}”` })}
          onClick={() => void Taro.pageScrollTo({ selector: `#at-${fieldId(path)}`, duration: 200 })}
        >
          {say}
        </View>
      ))}
      {duty && <View className="press__finding support">{duty}</View>}
      {offers.map((offer) => (
        <TextButton key={offer} onTap={() => onOffer(offer)}>
          {`改成“${bulletinKinds[offer].label}”`}
        </TextButton>
      ))}
    </Card>
  );
}
