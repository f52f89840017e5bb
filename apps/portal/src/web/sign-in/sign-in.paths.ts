/** Addresses of signing in and out. */
export const signInPaths = { signIn: '/log-ind', signOut: '/log-ud', myPage: '/min-side' } as const;
