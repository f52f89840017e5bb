const exclusionViolation = '23P01';

/** Refuses, in the caller's words, where an exclusion constraint has the last word: somebody else's row came first. */
export async function unlessOverlapping(work: Promise<unknown>, refuse: () => never): Promise<void> {
  try {
    await work;
  } catch (error) {
    if ((error as { code?: unknown }).code === exclusionViolation) refuse();
    throw error;
  }
}
