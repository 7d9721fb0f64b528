import { articles, sayArticle, type ArticleCode } from '@domain/bulletin/content/articles';
import { View } from '@tarojs/components';

/** The articles something rests on, each with the sentence that matters here. */
export function LawLines({ codes }: { codes: readonly ArticleCode[] }) {
  return (
    <>
      {codes.map((code) => (
        <View key={code} className="block__quote">
          <View className="support">{sayArticle(code)}</View>
          <View className="support">{articles[code].says}</View>
        </View>
      ))}
    </>
  );
}
