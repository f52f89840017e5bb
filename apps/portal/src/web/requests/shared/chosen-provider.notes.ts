import { endsByItself, intakeObstacle, stopFrom } from '@samraad/catalogue';
import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import { formatDay, formatDayYear, refusalText } from '@samraad/platform';
import type { Notice } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { sharedWords } from './shared.da';

const words = sharedWords.notes.provider;

/**
 * What a draft says of the provider it has chosen: that it takes no new requests now, or soon enough that signatures asked for
 * today may come too late. The choice stays; it is judged when the draft is sent for signature (domain.md §7).
 */
export function chosenProviderNotes({ chosen, request, round, now }: RequestOnDesk): Notice[] {
  if (!chosen || request.stage !== 'draft') return [];
  const today = localDateOf(now);
  const links = [{ text: words.chooseAnother, href: requestPaths.provider(request.id) }];
  const { name } = chosen;
  const obstacle = intakeObstacle(chosen, today);
  const period = stopFrom(chosen.absences, today);
  if (obstacle && !endsByItself(obstacle))
    return [{ kind: 'warning', heading: words.stopped(name), text: refusalText(obstacle), links }];
  if (!period) return [];
  const { stopsFrom, to } = period;
  if (obstacle) {
    const text = words.awayText(name, formatDayYear(to), formatDay(addCalendarDays(to, 1)));
    return [{ kind: 'warning', heading: words.away(name), text, links }];
  }
  if (stopsFrom > addCalendarDays(today, round?.rules.signatureExpiryDays ?? 0)) return [];
  const text = words.soonText(name, formatDay(stopsFrom), formatDayYear(to));
  return [{ kind: 'info', heading: words.soon(name, formatDay(stopsFrom)), text, links }];
}
