// The demonstration desk: who holds each phone, and what day it is. Everything else happens on the two phones.
const sides = { left: 'consumer', right: 'intake' };
const at = (id) => document.getElementById(id);
const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** UTC ms → 11 月 24 日（周二）, +08:00. */
function dayOf(now) {
  const local = new Date(now + CHINA);
  return `${local.getUTCMonth() + 1} 月 ${local.getUTCDate()} 日（周${weekdays[local.getUTCDay()]}）`;
}

/** UTC ms → 09:30, +08:00. */
function timeOf(now) {
  return new Date(now + CHINA).toISOString().slice(11, 16);
}

async function ask(path, body) {
  const response = await fetch(
    path,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function show(side, personas) {
  const who = at(`who-${side}`).value;
  at(`hint-${side}`).textContent = personas.find(({ id }) => id === who).hint;
  at(side).src = `app/?as=${who}`;
}

function reload() {
  for (const side of Object.keys(sides)) at(side).contentWindow.location.reload();
}

/** A line of its own; text is text, whatever was typed into it. */
function line(text, name = '') {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = text;
  return made;
}

/** One message as it went to WeChat: to whom and when, what it says, by which template. */
function sentItem({ sentAt, to, templateId, data }, personas) {
  const who = personas.find(({ id }) => id === to);
  const item = document.createElement('li');
  item.append(
    line(`发给 ${who ? `${who.label} · ${who.name}` : '名单以外的人'}`),
    line(`${dayOf(sentAt)} ${timeOf(sentAt)}`, 'about'),
    ...Object.values(data).map((value) => line(value)),
    line(`模板 ${templateId}`, 'about'),
  );
  return item;
}

let shown = '';

/** Newest first. The service being away is said where a tap needs it, not here. */
async function showSent(personas) {
  const sent = await ask('outbox').catch(() => undefined);
  if (!sent || JSON.stringify(sent) === shown) return;
  shown = JSON.stringify(sent);
  at('none-sent').hidden = sent.length > 0;
  at('sent').replaceChildren(...sent.reverse().map((one) => sentItem(one, personas)));
}

/** Same time of day, another civil day; the calendar of the product says which. */
async function moveTo(which) {
  const buttons = document.querySelectorAll('button');
  buttons.forEach((button) => (button.disabled = true));
  at('said').textContent = '';
  try {
    const call = { path: 'calendar', type: 'query', clientVersion: 'desk' };
    const { ok, data } = await ask('call', { name: 'complaints', data: call, as: 'intake' });
    if (!ok) throw new Error('calendar');
    const day = data[which];
    if (!day) at('said').textContent = '没有还没到期的案件了。';
    else {
      const { now } = await ask('time');
      const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${data.today}T00:00:00Z`)) / DAY);
      at('today').textContent = dayOf((await ask('time', { to: now + days * DAY })).now);
      reload();
    }
  } catch {
    at('said').textContent = '没有连上本机的演示服务。看看 npm start 还在不在运行，再点一次。';
  }
  buttons.forEach((button) => (button.disabled = false));
}

at('next-working-day').addEventListener('click', () => void moveTo('nextWorkingDay'));
at('next-due').addEventListener('click', () => void moveTo('nextDueOn'));

const personas = await ask('personas');
for (const [side, first] of Object.entries(sides)) {
  const select = at(`who-${side}`);
  for (const { id, name, label } of personas) select.add(new Option(`${label} · ${name}`, id, false, id === first));
  select.addEventListener('change', () => show(side, personas));
  show(side, personas);
}
at('today').textContent = dayOf((await ask('time')).now);
await showSent(personas);
setInterval(() => void showSent(personas), 2_000);
