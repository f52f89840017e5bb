import { defineTexts } from '@samraad/platform';

/** Words of who gives and ends roles. */
export const peopleDa = defineTexts({
  'people.only-administrator': 'Kun en administrator kan give eller ændre den rolle.',
  'people.other-region': 'Enheden ligger i en anden region end din.',
  'people.own-role':
    'Du kan ikke ændre dine egne roller. Spørg en administrator eller en anden rolleansvarlig.',
  'people.only-region': 'Den rolle hører til en region. Vælg regionen selv.',
  'people.only-hospital': 'En central koordinator hører til et hospital eller en virksomhed. Vælg et af dem.',
  'people.no-unit': 'Vælg mindst én enhed.',
  'people.too-many-units': 'Vælg højst {most} enheder ad gangen. Flere kan komme i en fil.',
  'people.no-last-day': 'Skriv den sidste dag, rollen gælder.',
  'people.last-day-past':
    'Den sidste dag er allerede gået. Vælg i dag eller senere, eller lad rollen ophøre nu.',
  'people.heir-without-end': 'En efterfølger tager over, når rollen ophører. Vælg, hvornår det er.',
  'people.other-name': 'E-mailadressen hører til en person med et andet navn. Ret navnet eller adressen.',
  'people.invited-to': 'Du får rollen: {role}.',
  'audit.people.taken-in': 'En fil med personer blev hentet ind',
  'people.heir-is-self': 'Vælg en anden end den, der har rollen.',
  'people.last-administrator': 'Der skal altid være en administrator. Giv rollen til en anden først.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof peopleDa> {}
}
