import { knownForDays } from '@samraad/identity';
import { defineTexts } from '@samraad/platform';

/** Words of the public pages. */
export const pagesDa = defineTexts({
  'about.title': 'Om Samråd',
  'about.1':
    'Samråd er stedet, hvor arbejdspladser i regionerne beder om hjælp til det psykiske arbejdsmiljø, og hvor udbydere, Hovedudvalg og de centrale parter følger hver sag fra det første ønske til virkningen bagefter.',
  'about.2':
    'Bag tilbuddet står Danske Regioner og Forhandlingsfællesskabet. De to parter ser de samme tal og bestemmer sammen over pengene.',
  'about.3':
    'Tilbuddet supplerer arbejdsmiljøarbejdet hos jer. Det træder aldrig i stedet for det, og det er ikke krisehjælp.',
  'privacy.title': 'Privatliv',
  'privacy.1':
    'Vi gemmer dit navn, din e-mailadresse, dine roller og det, du gør i sagerne. Uden det kan ingen se, hvem der har aftalt hvad.',
  'privacy.2': `Vi bruger fire cookies. Den ene husker, at du er logget ind. Den anden beskytter de formularer, du sender. Den tredje husker i ${knownForDays} dage, at du har logget ind fra denne enhed, så andres forsøg på at gætte din adgangskode ikke holder dig ude. Den fjerde husker et øjeblik, hvad du lige har gjort, så den næste side kan fortælle det. Ingen af dem følger dig andre steder hen.`,
  'privacy.3':
    'Mails fra os indeholder et link og højst sagens titel, aldrig det, I ellers har skrevet i sagen.',
  'privacy.4':
    'Skriv til din administrator, hvis noget om dig er forkert, eller hvis du vil have en kopi af det, vi har gemt.',
  'accessibility.title': 'Tilgængelighedserklæring',
  'accessibility.1':
    'Samråd skal kunne bruges af alle, også med skærmlæser, med tastatur alene, i stor forstørrelse og uden JavaScript. Vi bygger efter EN 301 549 og WCAG 2.1 på niveau AA.',
  'accessibility.2':
    'Siderne prøves automatisk for fejl i tilgængelighed, hver gang der ændres noget. En uafhængig gennemgang er endnu ikke lavet, så der kan være mangler, vi ikke kender.',
  'accessibility.3':
    'Møder du en side, du ikke kan bruge, så skriv til os, hvilken side det er, og hvad der gik galt. Adressen står under Hjælp.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof pagesDa> {}
}
