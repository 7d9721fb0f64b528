import { citeInList } from './cite';

test('in a list each law is named once before its articles, and again after another came between', () => {
  expect(citeInList('令107-7、令107-8')).toBe('《市场监督管理信用修复管理办法》第七条、第八条');
  expect(citeInList('令107-13、令44-16、令44-21、令107-8')).toBe(
    '《市场监督管理信用修复管理办法》第十三条、《市场监督管理严重违法失信名单管理办法》第十六条、第二十一条、《市场监督管理信用修复管理办法》第八条',
  );
});
