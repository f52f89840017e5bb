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
  'people.merge-both-sides':
    '{kept} og {merged} står på hver sin side i sagen {case}. Ingen kan stå på begge sider af en sag, så de kan ikke lægges sammen. Er den ene rolle en fejl, så lad den ophøre først.',
  'people.merge-both-sign':
    '{kept} og {merged} er begge underskrivere for den samme side i sagen {case}. Lad siden vælge en anden underskriver først.',
  'people.merge-decided-by-both':
    'Den ene har stillet forslaget »{title}«, og den anden har godkendt det. De kan ikke lægges sammen.',
  'people.merge-own': 'Du kan ikke lægge dig selv sammen med en anden. Bed en anden administrator om det.',
  'people.merge-without-reason': 'Skriv, hvordan du ved, at det er den samme person.',
  'people.reason-too-long': 'Skriv højst {max} tegn.',
  'people.invited-just-now':
    'Invitationen er lige sendt. Vent {minutes} minutter, før du sender den igen, og bed personen se efter i uønsket post.',
  'people.invited-often': 'Invitationen er sendt mange gange i dag. Prøv igen i morgen.',
  'people.last-administrator': 'Der skal altid være en administrator. Giv rollen til en anden først.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof peopleDa> {}
}
