/** The one clock of the desk. */
export abstract class Clock {
  abstract now(): Date;
}
