import { View } from '@tarojs/components';
import { ofAct } from '../../evidence/list';
import { useFiles } from '../../evidence/use-files';
import { ids } from '../../ui/ids';
import { go } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';

/** Files of this case that are still only on this phone: one filed without waiting for them. `url` is where they are handed in. */
export function UnsentCard({ id, url }: { id: string; url: string }) {
  const { files } = useFiles(ofAct(id, 'supplement'));
  if (files.length === 0) return null;
  return (
    <Card title={`还有 ${files.length} 个文件没有交`}>
      <View className="support">它们还在这部手机上，我们看不到。信号好的时候交上来就行。</View>
      <Button id={ids.handInFiles} kind="plain" onTap={() => go(url)}>
        去补交
      </Button>
    </Card>
  );
}
