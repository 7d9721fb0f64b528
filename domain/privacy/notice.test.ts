import { createHash } from 'node:crypto';
import { collections } from '../../cloudfunctions/collections';
import { UNFILED_MS } from '../evidence/ticket';
import { visibility as complaintRows } from '../complaint/visibility';
import { visibility as feedbackRows } from '../feedback/visibility';
import { collected, NOTICE_VERSION, noticeVersions, privacyNotice } from './notice';

const sections = privacyNotice({ bureau: '', hotline: '' });
const words = sections.flatMap(({ title, lines }) => [title, ...lines]).join('\n');

test('other words are another version: who has seen the old ones is shown the new ones', () => {
  const latest = noticeVersions[noticeVersions.length - 1];
  expect(latest?.version).toBe(NOTICE_VERSION);
  expect(latest?.digest).toBe(createHash('sha256').update(words).digest('hex'));
});

test('everything PIPL 17 and 35 ask for is told: who, contact, why, how, what, how long, rights, and the way without it', () => {
  const told = privacyNotice({ bureau: '两当县市场监督管理局', hotline: '12315' });
  const text = told.flatMap(({ lines }) => lines).join('');
  for (const point of [
    '两当县市场监督管理局',
    '12315',
    '受理和调解',
    '姓名、电话、通讯地址',
    '中国境内',
    '办结后 3 年',
    '更正',
    '删除',
    '收回同意',
    '窗口',
  ])
    expect(text).toContain(point);
  expect(told.every(({ article }) => article.startsWith('个人信息保护法-'))).toBe(true);
});

test('how long photos of a draft stay is what their sweeping does', () => {
  expect(words).toContain(`没有提交的 ${UNFILED_MS / 86_400_000} 天后删`);
});

test('how long a case is kept is what the collection of cases says', () => {
  expect(words).toContain(collections.complaints.retention);
});

const own = [
  // What one writes of the shop is no person's who files.
  ...complaintRows.filter(({ sight, whole }) => sight.complainant !== 'absent' && whole !== 'respondent'),
  ...feedbackRows.filter(({ sight }) => sight.giver !== 'absent'),
].filter(({ holds }) => holds === 'contact');

test.each(own.map(({ label }) => label))('who somebody is and where to be reached is told by its own word: %s', (label) => {
  expect(collected.contact).toContain(label.split('：').pop());
});
