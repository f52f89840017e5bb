import { setupStoryDa as words } from '../../i18n/setup-story.da';
import { type Column, line } from '../../table';
import { instant } from '../timeline';

const columns: readonly Column[] = Object.values(words.columns).map((title) => ({ title }));
const widths = [62, 18, 22, 10];

/** The way, printed step by step while it is walked. */
export class SetupTimeline {
  rows = 0;
  /** The step that is under way. */
  current = '';

  constructor(private readonly say: (line: string) => void) {}

  begin(): void {
    this.say(line(Object.values(words.columns), columns, widths));
    this.say(widths.map((width) => '─'.repeat(width)).join('──'));
  }

  at(what: string): void {
    this.current = what;
  }

  row(what: string, who: string, now: Date, way: string): void {
    this.rows += 1;
    this.say(line([what, who, instant(now), way], columns, widths));
  }
}
