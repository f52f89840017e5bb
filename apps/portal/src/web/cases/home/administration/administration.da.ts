/** Words of the administrator's first page. */
export const administrationWords = {
  title: 'Administration',
  sub: 'Opgaver, som ingen har rollen til, og mails, der ikke kom frem.',
  eyebrow: 'Det vigtigste lige nu',
  unheld: (count: number) =>
    count === 1 ? 'Én opgave har ingen til at løse den' : `${count} opgaver har ingen til at løse dem`,
  why: 'Giv rollen til en efterfølger. Så går opgaven over til den, der har rollen.',
  nothing: 'Der er ikke noget, der venter på dig',
  heading: 'Opgaver uden nogen',
  columns: { case: 'Sag', owed: 'Hvad der mangler', holder: 'Hvem der mangler', since: 'Siden' },
  empty: {
    heading: 'Alle opgaver har nogen',
    text: 'Stopper en person, uden at andre har rollen, står opgaven her.',
  },
  mails: 'Ikke kommet frem',
  undelivered: (count: number) => {
    if (count === 0) return 'Alle mails er kommet frem';
    return count === 1 ? '1 mail kom ikke frem' : `${count} mails kom ikke frem`;
  },
  seeMails: 'Se mails',
  previews: 'Alle mails, som Samråd sender',
  previewsNote: 'med eksempler',
} as const;
