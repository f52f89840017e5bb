import { providerClockKinds } from '@samraad/duties';
import type { CaseStatus } from '@samraad/monitoring';
import type { Link } from '../../../views';
import { dialoguePaths } from '../../dialogue/dialogue.paths';
import { latePaths } from '../../late-provider/late.paths';
import type { CaseLine } from '../case-line.presenter';
import { lateWaysWords as words } from './late-ways.da';

/** One thing the parties can do about a late provider, what it does and what it does not. */
export interface LateWay {
  readonly heading: string;
  readonly points: readonly string[];
  readonly link: Link & { readonly primary: boolean };
}

/** Three ways as equals, and what happens if the parties do nothing (domain.md §6 [ours, 2]). */
export interface LateWays {
  readonly heading: string;
  readonly comfort: string;
  readonly ways: readonly LateWay[];
  readonly otherwise: string;
}

/** For the parties of a case whose provider is late; null for everybody else, and for every other duty. */
export function presentLateWays(status: CaseStatus, line: CaseLine, isParty: boolean): LateWays | null {
  const { id, number, provider } = status;
  const late = line.late !== null && line.duty !== null && providerClockKinds.includes(line.duty.kind);
  if (!late || !isParty || !provider || number === null) return null;
  const way = (key: 'write' | 'newDay' | 'leave', text: string, href: string, primary: boolean): LateWay => ({
    heading: words[key].heading(provider.name, number),
    points: words[key].points,
    link: { text, href, primary },
  });
  return {
    heading: words.heading,
    comfort: words.comfort(number),
    ways: [
      way('write', words.write.act(provider.name), dialoguePaths.messages(id), true),
      way('newDay', words.newDay.act, latePaths.newDay(id), false),
      way('leave', words.leave.act, latePaths.leave(id), false),
    ],
    otherwise: words.otherwise(provider.name),
  };
}
