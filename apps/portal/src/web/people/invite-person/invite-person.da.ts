/** Words of the page that invites somebody to a role. */
export const invitePersonWords = {
  title: 'Invitér en person',
  sub: 'Personen får en mail med et link, der virker i syv dage, og vælger selv sin adgangskode.',
  name: 'Navn',
  email: 'E-mail',
  emailHint: 'Har nogen allerede den adresse, får vedkommende rollen og beholder sin bruger.',
  submit: 'Send invitationen',
  cancel: 'Fortryd',
} as const;
