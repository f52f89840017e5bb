import { addressOf, defineMail } from '@samraad/platform';

/** Who saw the pages, and why. */
export interface PagesSeenVars {
  readonly by: string;
  readonly reason: string;
}

export const pagesSeenMail = defineMail({
  key: 'identity.pages-seen',
  summary: 'Til den, hvis sider en administrator begynder at se, som personen selv ser dem, med grunden.',
  compose: ({ by, reason }: PagesSeenVars) => ({
    subject: 'En administrator ser dine sider i Samråd',
    heading: `${by}, som er administrator, ser portalens sider, som du ser dem.`,
    paragraphs: [
      `Grunden er: ${reason}`,
      'Det varer højst et kvarter. Administratoren kan kun se, ikke gøre noget på dine vegne, og beskeder, henvendelsens tekst, svar og andre private tekster er skjult.',
      'Har du ikke selv bedt om hjælp, og undrer det dig, så skriv til administratoren. Adressen står på hjælpesiden.',
    ],
    action: { label: 'Se, hvem der har set dine sider', path: addressOf('own-page') },
    reason: 'en administrator ser portalen, som du ser den',
  }),
  sample: { by: 'Søren Winther', reason: 'Du har ringet og sagt, at du ikke kan finde din sag.' },
});
