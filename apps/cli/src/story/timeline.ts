import { storyDa } from '../i18n/story.da';
import { type Column, line } from '../table';
import { type ApiClock, type ApiFrame, type ApiRequest, moneyKinds } from './api-shapes';
import { clockState } from './expectations';

const columns: readonly Column[] = [
  { title: storyDa.columns.what },
  { title: storyDa.columns.who },
  { title: storyDa.columns.when },
  { title: storyDa.columns.clocks },
  ...moneyKinds.map((kind) => ({ title: storyDa.money[kind], align: 'right' as const })),
];
const widths = [44, 14, 22, 31, ...moneyKinds.map(() => 9)];

const when = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const short = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  day: 'numeric',
  month: 'numeric',
});
const kroner = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 });

/** The table, printed row by row while the story plays. */
export class Timeline {
  rows = 0;

  constructor(private readonly say: (line: string) => void) {}

  begin(): void {
    this.say(storyDa.legend);
    this.say('');
    this.say(
      line(
        columns.map(({ title }) => title),
        columns,
        widths,
      ),
    );
    this.say(widths.map((width) => '─'.repeat(width)).join('──'));
  }

  row(what: string, who: string, now: Date, { clocks }: ApiRequest, frame: ApiFrame): void {
    this.rows += 1;
    const money = moneyKinds.map((kind) => kroner.format(Number(frame[kind]) / 100));
    this.say(line([what, who, instant(now), clocksText(clocks), ...money], columns, widths));
  }
}

/** "fre. 20.11.2026 09.10". */
export function instant(now: Date): string {
  const parts = Object.fromEntries(when.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.weekday} ${parts.day}.${parts.month}.${parts.year} ${parts.hour}.${parts.minute}`;
}

function clocksText(clocks: readonly ApiClock[]): string {
  const texts = clocks.map((clock) => {
    const running = clockState(clock) === 'running';
    const day = short.format(new Date(running ? clock.due : (clock.stoppedAt ?? clock.due)));
    return running ? storyDa.running(clock.kind, day) : storyDa.stopped(clock.kind, day);
  });
  return texts.join(' · ');
}
