/** A promise that the test settles itself. */
export interface Signal<T = void> {
  readonly promise: Promise<T>;
  send(value: T): void;
}

export function signal<T = void>(): Signal<T> {
  let send!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (send = resolve));
  return { promise, send };
}
