import { da } from '../i18n/da.mjs';

/** What stands on the screen when all is up: the address and, in a demo, whom one can sign in as. On stdout. */
export async function announce({ baseUrl, demo, port }) {
  const people = demo ? await demoPeople(port) : [];
  process.stdout.write(`${readyText(baseUrl, people)}\n`);
}

/** The text for the screen, with the people in columns. */
export function readyText(address, people) {
  const lines = ['', da.ready(address), ''];
  if (people.length > 0) lines.push(da.peopleHeading, '', ...columns(people), '');
  return [...lines, da.howToStop, ''].join('\n');
}

function columns(people) {
  const width = (key) => Math.max(...people.map((person) => String(person[key] ?? '').length));
  const widths = { role: width('role'), name: width('name'), email: width('email') };
  return people.map((person) => {
    const cells = ['role', 'name', 'email'].map((key) => String(person[key] ?? '').padEnd(widths[key]));
    return `  ${cells.join('  ')}  ${person.password}`;
  });
}

async function demoPeople(port) {
  try {
    const answer = await fetch(`http://localhost:${port}/api/v1/demo/people`, {
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok ? (await answer.json()).items : [];
  } catch {
    return [];
  }
}
