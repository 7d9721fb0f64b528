/** Ways of telling a party. A subscription message alone is never delivery, so it is not a way. */
export type DeliveryWay = 'inbox' | 'phone' | 'sms' | 'email' | 'post' | 'inPerson' | 'platform12315';

export const deliveryWayWords: Record<DeliveryWay, string> = {
  inbox: '小程序',
  phone: '电话',
  sms: '短信',
  email: '邮件',
  post: '信函',
  inPerson: '当面',
  platform12315: '全国12315平台',
};
