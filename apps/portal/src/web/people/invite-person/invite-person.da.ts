/** Words of the page that invites somebody to a role. */
export const invitePersonWords = {
  title: 'Invitér en person',
  sub: 'Personen får en mail med et link og vælger selv sin adgangskode. Hvor længe linket virker, står i mailen.',
  name: 'Navn',
  email: 'E-mail',
  emailHint: 'Har nogen allerede den adresse, får vedkommende rollen og beholder sin bruger.',
  submit: 'Send invitationen',
  cancel: 'Fortryd',
} as const;
