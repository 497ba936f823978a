import { catchError, concatMap, defer, EMPTY, map, takeWhile, type Observable } from 'rxjs';

/** How old the last proof of a session may be when something is sent, in milliseconds. */
const PROOF_MS = 1_000;

/**
 * Passes events on, in their order, while their listener may hear them, and ends with the session: a proof older than
 * a second is renewed before anything is sent. Without an answer nothing is sent either; a client that still may listen
 * connects again.
 */
export function whileSignedIn<T>(events: Observable<T>, isSignedIn: () => Promise<boolean>): Observable<T> {
  return defer(() => {
    let provenAt = performance.now(); // by the guard of the route
    const mayHear = async (): Promise<boolean> => {
      const now = performance.now();
      if (now - provenAt <= PROOF_MS) return true;
      provenAt = now;
      return isSignedIn();
    };
    return events.pipe(
      concatMap(async (event) => ({ event, isHeard: await mayHear() })),
      takeWhile(({ isHeard }) => isHeard),
      map(({ event }) => event),
      catchError(() => EMPTY),
    );
  });
}
