import type { Role } from './actor';
import { homesOf, homeShown } from './homes';

test.each<[Role[], string[]]>([
  [['consumer'], ['consumer']],
  [
    ['consumer', 'merchant'],
    ['merchant', 'consumer'],
  ],
  [['consumer', 'intake'], ['desk']],
  [['consumer', 'intake', 'handler'], ['desk']],
  [
    ['consumer', 'handler', 'leader'],
    ['leader', 'desk'],
  ],
  [
    ['consumer', 'admin', 'merchant'],
    ['admin', 'merchant'],
  ],
  [
    ['consumer', 'taskForce', 'leader'],
    ['leader', 'taskForce'],
  ],
])('%s come as %s', (roles, homes) => expect(homesOf(roles)).toEqual(homes));

test('the one asked for is shown where it is the person’s, otherwise the first', () => {
  expect(homeShown(['handler', 'leader'], 'desk')).toBe('desk');
  expect(homeShown(['handler'], 'leader')).toBe('desk');
  expect(homeShown(['consumer'], 'admin')).toBe('consumer');
  expect(homeShown(['leader'], undefined)).toBe('leader');
});
