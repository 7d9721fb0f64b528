import Taro from '@tarojs/taro';

export async function askForMessage(template: string): Promise<boolean> {
  // Taro declares the parameters of other platforms as required.
  const options = { tmplIds: [template] } as Taro.requestSubscribeMessage.Option;
  const result = (await Taro.requestSubscribeMessage(options)) as unknown as Record<string, string>;
  return result[template] === 'accept';
}
