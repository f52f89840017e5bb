import { formatInstantYear } from '@samraad/platform';

/** What `samraad setup` says. */
export const setupDa = {
  summary: 'Opretter den første administrator og viser et engangslink',
  usage: 'setup --name <navn i anførselstegn> --email <adresse>',
  done: (name: string, url: string, until: Date) =>
    [
      `${name} er administrator. Åbn linket, og vælg en adgangskode:`,
      `  ${url}`,
      `Linket virker én gang, til ${formatInstantYear(until)}. Det er også sendt som mail, når arbejderen kører.`,
    ].join('\n'),
} as const;
