import { type FrameWithQueue, type RoomForOne, whoGetsRoom } from '@samraad/contracts';
import { addressOf, formatMoney, formatShortDayYear } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { frameProposalWords } from '../../../i18n/frame-proposals.da';
import type { ListTable, Pill } from '../../../views';
import type { PicturePanel } from '../../proposals';

const words = frameProposalWords.queue;

/** Who waits for room in a frame, and what so much free money does for each, in the queue's order. */
export interface QueueAfter {
  /** How many there is room for. */
  readonly fits: number;
  /** Nothing to show when nobody waits. */
  readonly panels: readonly PicturePanel[];
}

export function queueAfter({ waiting, provider }: FrameWithQueue, free: bigint): QueueAfter {
  const rooms = whoGetsRoom(waiting, free);
  const fits = rooms.filter(({ freeAfter }) => freeAfter !== null).length;
  if (rooms.length === 0) return { fits, panels: [] };
  const lead = [words.lead(rooms.length, fits, provider)];
  const panel = { heading: words.heading, lead, partial: 'list-table', data: table(rooms) };
  return { fits, panels: [panel] };
}

function table(rooms: readonly RoomForOne[]): ListTable {
  const { case: ofCase, since, price, free, then } = words.columns;
  return {
    caption: words.heading,
    captionHidden: true,
    columns: [
      { label: ofCase },
      { label: since },
      { label: price, numeric: true },
      { label: free, numeric: true },
      { label: then },
    ],
    rows: rooms.map((one) => ({
      cells: [
        {
          text: casePlace(one.number, one.unit),
          href: addressOf('deadlines', {}, { sag: one.caseId }),
          ...(one.region ? { sub: one.region } : {}),
        },
        { text: formatShortDayYear(new Date(one.since)) },
        { text: formatMoney(BigInt(one.price)) },
        { text: one.freeAfter === null ? '–' : formatMoney(BigInt(one.freeAfter)) },
        { pill: thenOf(one) },
      ],
    })),
  };
}

function thenOf({ freeAfter, missing }: RoomForOne): Pill {
  if (freeAfter !== null) return { text: words.fits, tone: 'good' };
  return { text: missing === null ? words.behind : words.waits(formatMoney(BigInt(missing))), tone: 'plain' };
}
