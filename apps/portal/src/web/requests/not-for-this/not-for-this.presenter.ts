import { refusalText } from '@samraad/platform';
import { orderObstacle, purposeObstacle } from '@samraad/requests';
import type { Notice, PageHead } from '../../../views';
import type { Desk } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';

/** A page that says no in a kind way: why, where to turn, and how to change the answer. */
export interface NotForThis {
  readonly head: PageHead;
  readonly lead: string;
  readonly where: readonly string[];
  readonly notice: Notice;
  readonly change: { readonly text: string; readonly href: string };
  readonly back: { readonly text: string; readonly href: string };
}

const elsewhere = {
  crisis: {
    title: 'I har brug for en anden slags hjælp',
    where: [
      'Er nogen i fare, så ring 112.',
      'Brug regionens krisepsykologordning. Din leder eller HR kender nummeret.',
      'Tal med din arbejdsmiljørepræsentant om, hvad der skal ske de næste dage.',
    ],
  },
  personal: {
    title: 'Tilbuddet er for arbejdspladsen, ikke for en enkelt person',
    where: [
      'Tal med HR om ordninger for støtte til ledere og medarbejdere.',
      'Tal med din tillidsrepræsentant eller din fagforening.',
      'Har du det dårligt, så tal med egen læge.',
    ],
  },
} as const;

const keptNotice = {
  kind: 'info',
  text: 'Kladden er gemt. Den venter her, hvis I også vil arbejde med arbejdspladsens psykiske arbejdsmiljø som helhed.',
} as const;

/** Crisis help or personal support (domain.md §4 [M][K]); null when the answer is within the offer. */
export function presentElsewhere({ request }: Desk): NotForThis | null {
  const obstacle = purposeObstacle(request.answers);
  const { purpose } = request.answers;
  if (!obstacle || (purpose !== 'crisis' && purpose !== 'personal')) return null;
  const { title, where } = elsewhere[purpose];
  return {
    head: { title, reference: request.reference },
    lead: refusalText(obstacle),
    where,
    notice: keptNotice,
    change: { text: 'Ret svaret', href: requestPaths.step(request.id, 'formaal') },
    back: { text: 'Tilbage til kladden', href: requestPaths.draft(request.id) },
  };
}

/** An order that is not complied with, or not known of (domain.md §4); null when nothing stands in the way. */
export function presentBlocked({ request, round }: Desk): NotForThis | null {
  const answered = request.workplaces
    .filter((one) => one.orderAnswer !== null)
    .map((one) => ({ unitId: one.unitId, answer: one.orderAnswer, compliedOn: one.orderCompliedOn }));
  const obstacle = round && orderObstacle(answered, round.rules.order);
  if (!obstacle) return null;
  const held = obstacle.key === 'requests.order-unknown';
  return {
    head: {
      title: held ? 'Find ud af, om der er et påbud' : 'I kan ikke gå videre, før påbuddet er efterkommet',
      reference: request.reference,
    },
    lead: refusalText(obstacle),
    where: held
      ? [
          'Spørg jeres leder eller arbejdsmiljøorganisationen.',
          'Arbejdstilsynets påbud ligger i virksomhedens digitale post.',
        ]
      : [
          'Efterkom påbuddet, og meld det til Arbejdstilsynet.',
          'Kom tilbage hertil, og skriv, hvilken dag påbuddet blev efterkommet.',
        ],
    notice: {
      kind: 'info',
      text: 'Kladden er gemt og bliver liggende. I kan skrive videre på de andre dele imens.',
    },
    change: { text: 'Ret svaret om påbud', href: requestPaths.step(request.id, 'paabud') },
    back: { text: 'Tilbage til kladden', href: requestPaths.draft(request.id) },
  };
}
