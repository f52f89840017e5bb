/** What is said of OIDC_ISSUERS when it can't be used: which of its issuers, which part, never what it says. */
export const oidcDa = {
  list: 'skal være en JSON-liste med højst 10 udstedere, hver med key, label, issuer, clientId og clientSecret',
  number: (number: number, why: string) => `(udsteder ${number} i listen) ${why}`,
  shape:
    'skal være et objekt med key, label, issuer, clientId og clientSecret og eventuelt acrIsStrong, amrIsStrong og origins; intet andet',
  key: 'skal have en key af små bogstaver og tal, eventuelt med bindestreger, på højst 30 tegn',
  label: 'skal have en label, som kan stå på en knap, på højst 60 tegn',
  issuer: 'skal have en issuer, som er en https-adresse uden spørgsmålstegn, # og bruger',
  clientId: 'skal have et clientId',
  clientSecret: 'skal have et clientSecret',
  strong: 'skal have acrIsStrong og amrIsStrong som lister af tekster, hvis de er der',
  origins: 'skal have origins som en liste af https://vært uden sti, hvis den er der',
  twice: 'nævner den samme key eller den samme issuer to gange',
} as const;
