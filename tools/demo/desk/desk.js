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
