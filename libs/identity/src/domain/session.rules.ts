/** Without a request for this long a session has ended, in seconds of system time. */
export const sessionIdleSeconds = 2 * 60 * 60;
