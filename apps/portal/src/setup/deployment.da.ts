import { defineTexts } from '@samraad/platform';

/** What is said on the page when the portal is reached in a way nobody can sign in through. */
export const deploymentDa = defineTexts({
  'portal.proto-missing':
    'Ingen kan logge ind lige nu, fordi Samråd er sat forkert op: proxyen foran sender ikke X-Forwarded-Proto. Den, der driver Samråd, skal lade proxyen sende X-Forwarded-Proto: https.',
  'portal.proxy-not-trusted':
    'Ingen kan logge ind lige nu, fordi Samråd er sat forkert op: proxyen foran er ikke nævnt i TRUST_PROXY. Den, der driver Samråd, skal skrive proxyens adresse dér.',
  'portal.over-http':
    'Du er kommet hertil over http, og så kan du ikke logge ind. Brug den adresse, der begynder med https.',
  'portal.deployment-heading': 'Du kan ikke logge ind ad denne vej',
  'portal.https-link': 'Åbn Samråd over https',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof deploymentDa> {}
}
