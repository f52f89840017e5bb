import { defineTexts } from '@samraad/platform';

/** Why signing in through an issuer came to nothing. */
export const viaTexts = defineTexts({
  'portal.via-down': 'Vi kan ikke få fat i {label} lige nu. Det er ikke dig, der har gjort noget forkert.',
  'portal.via-denied': '{label} lod dig ikke komme videre, eller du sagde selv nej. Intet er ændret.',
  'portal.via-error': '{label} svarede, at noget gik galt hos dem. Intet er ændret.',
  'portal.via-clock':
    'Svaret fra {label} gælder ikke på dette tidspunkt. Urene hos dem og os går måske forskelligt.',
  'portal.via-mismatch': 'Svaret fra {label} passer ikke til det, vi spurgte om, så vi bruger det ikke.',
  'portal.via-code': '{label} vil ikke stå ved svaret: det er brugt eller for gammelt.',
  'portal.via-other-person':
    'Du er ikke længere logget ind som den, der ville koble sin bruger. Intet er koblet.',
});

/** Words about issuers outside the refusals. */
export const viaDa = { demoLabel: 'regionen' } as const;

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof viaTexts> {}
}
