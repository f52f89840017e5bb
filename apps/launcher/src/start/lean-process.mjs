// Measured: two portals side by side, the demo's 566 pages over 10 connections each, 200 s on a busy machine. With a young
// generation of 2 MB and no more 400 MB resident (490 at full speed), as here 222, for 0.94 of the processor time; a worker over
// 13,583 due pieces 230 MB and 171. What is live is 65 MB: V8 let the old generation stand, and glibc kept a heap for each of a
// score of threads. Growing by 20 costs 1.1 of the time for as much memory, by 50 gives 241 MB.

/** How V8 keeps house: what lives short is cleared away young, and the rest is looked through when it has grown by a third. */
export const leanFlags = ['--max-semi-space-size=8', '--heap-growing-percent=30'];

/** How glibc does: few heaps, and what is free at an end goes back. Another allocator sees nothing in it. */
export const leanEnvironment = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };
