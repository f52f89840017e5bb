/** Words of the page "pass on signature". */
export const passOnSignatureWords = {
  title: 'Send underskriften videre',
  back: 'Tilbage til underskriften',
  submit: 'Send videre',
  cancel: 'Fortryd',
  to: 'Hvem skal skrive under i stedet?',
} as const;
