import { defineTexts } from '@samraad/platform';

/** Words of the frame, the sign-in page and one's own page. */
export const shellDa = defineTexts({
  'shell.no-role': 'Ingen rolle lige nu',
  'shell.seen-minutes': 'om højst {minutes} minutter',
  'shell.seen-minute': 'om et øjeblik',
  'sign-in.title': 'Log ind',
  'sign-in.email': 'E-mailadresse',
  'sign-in.password': 'Adgangskode',
  'sign-in.submit': 'Log ind',
  'sign-in.passkey-heading': 'Har du en adgangsnøgle?',
  'sign-in.passkey': 'Log ind med en adgangsnøgle',
  'sign-in.passkey-no-script':
    'Adgangsnøgler kan kun bruges, når JavaScript er slået til. Log ind med din adgangskode i stedet.',
  'sign-in.via-heading': 'Har din arbejdsplads sit eget login?',
  'sign-in.via-text': 'Så kan du bruge det her, når du har koblet det til din bruger på »Min side«.',
  'sign-in.via': 'Log ind via {label}',
  'sign-in.help-heading': 'Kan du ikke komme ind?',
  'sign-in.by-mail': 'Få et link i en mail i stedet for at skrive adgangskode',
  'sign-in.forgotten': 'Jeg har glemt min adgangskode',
  'sign-in.help': 'Se, hvad der kan være galt',
  'sign-in.no-access': 'Jeg har ingen adgang endnu',
  'my-page.title': 'Min side',
  'my-page.name': 'Navn',
  'my-page.email': 'E-mailadresse',
  'my-page.roles': 'Roller',
  'my-page.security': 'Sikkerhed',
  'my-page.with-factor': 'Du har et ekstra bevis: ingen kan komme ind ved kun at kende din adgangskode.',
  'my-page.without-factor':
    'Du logger ind med adgangskode alene. Et ekstra bevis gør det meget sværere for andre at komme ind.',
  'my-page.security-link': 'Se og ændr, hvordan du logger ind',
  'my-page.external': 'Log ind via din arbejdsplads',
  'my-page.seen': 'Hvem har set dine sider',
  'my-page.seen-text':
    'En administrator kan se portalens sider, som du ser dem, for at hjælpe. Private tekster er skjult, og intet kan gøres på dine vegne.',
  'my-page.seen-none': 'Ingen har set dine sider.',
  'my-page.seen-by': '{name}: {reason}',
  'my-page.seen-still': '{when}, ser dem nu',
  'my-page.sign-out': 'Log ud',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof shellDa> {}
}
