import { linkOf } from './link';

/** What tells one shop or thing from another in the query of a link; whatever else stands there is about who shared it. */
const tells = /(^|_)(id|shopid|shop_id|sellerid|seller_id|userid|user_id|mallid|mall_id|goodsid|goods_id|itemid|uid|sec_uid)$/i;

/**
 * The one form in which two links to the same page are equal: no scheme, no www, the host in small letters, no slash at the end, of the query what names
 * the page, in order. Out of whatever the link was pasted with; undefined where there is none. Pure.
 */
export function linkKey(typed: string): string | undefined {
  const link = linkOf(typed);
  if (!link) return undefined;
  const [page = '', query = ''] = link
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/#.*$/, '')
    .split('?');
  const [host = '', ...path] = page.split('/');
  const kept = query
    .split('&')
    .filter((pair) => tells.test(pair.split('=')[0] ?? ''))
    .sort();
  const at = [host.toLowerCase().replace(/^www\./, ''), ...path].join('/').replace(/\/+$/, '');
  return at && `${at}${kept.length ? `?${kept.join('&')}` : ''}`;
}
