import { dutySentence, holderWords, lateWords } from '@samraad/duties';
import type { UnheldDuties, UnheldDuty } from '@samraad/monitoring';
import { addressOf, formatShortDayYear } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { Cell, KeyValues, LinkList, ListTable, PageHead, Turn } from '../../../../views';
import { administrationWords as words } from './administration.da';

/** What an administrator's page is drawn from. */
export interface AdministrationFacts {
  readonly unheld: UnheldDuties;
  /** Mails that did not arrive. */
  readonly undelivered: number;
  /** Whether every mail can be seen with its samples. */
  readonly previews: boolean;
}

export interface AdministrationModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly table: ListTable;
  readonly mails: KeyValues;
  readonly links: LinkList | null;
}

/** Who is missing first: a case stands still until somebody has the role. */
export function presentAdministration(facts: AdministrationFacts): AdministrationModel {
  const { undelivered, previews } = facts;
  const { items, total, now } = facts.unheld;
  const { case: ofCase, owed, holder, since } = words.columns;
  return {
    head: { title: words.title, sub: words.sub },
    turn: turnOf(total, undelivered),
    table: {
      caption: words.heading,
      captionHidden: true,
      columns: [ofCase, owed, holder, since].map((label) => ({ label })),
      rows: items.map((one) => ({ cells: cellsOf(one, now) })),
      empty: words.empty,
    },
    mails: { rows: [{ key: words.mails, value: words.undelivered(undelivered), href: addressOf('mails') }] },
    links: previews
      ? { items: [{ text: words.previews, href: addressOf('preview.mails'), note: words.previewsNote }] }
      : null,
  };
}

function turnOf(unheld: number, undelivered: number): Turn {
  const { eyebrow } = words;
  if (unheld > 0) return { tone: 'own', eyebrow, sentence: words.unheld(unheld), explanation: words.why };
  if (undelivered === 0) return { tone: 'done', eyebrow, sentence: words.nothing };
  const action = { text: words.seeMails, href: addressOf('mails') };
  return { tone: 'own', eyebrow, sentence: words.undelivered(undelivered), action };
}

function cellsOf({ duty, reference, number, unit, provider }: UnheldDuty, now: Date): Cell[] {
  const late = lateWords(duty, now);
  return [
    { text: casePlace(number, unit) || reference },
    {
      text: dutySentence(duty, { own: false, party: false, providerName: provider, now }),
      ...(late ? { pill: { text: late, tone: 'bad' } } : {}),
    },
    // Never the person who left: the role is what is missing.
    { text: holderWords(duty.holder, provider) },
    { text: formatShortDayYear(duty.since) },
  ];
}
