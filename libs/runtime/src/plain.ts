import type { FactoryProvider } from '@nestjs/common';

type Token<T = unknown> = abstract new (...args: never[]) => T;
type Instances<Tokens extends readonly Token[]> = {
  [I in keyof Tokens]: Tokens[I] extends Token<infer T> ? T : never;
};

/** Teaches Nest to build a plain class from its ports, in order, so that no decorator enters the libraries. */
export function plain<T, const Tokens extends readonly Token[]>(
  type: new (...dependencies: Instances<Tokens>) => T,
  ...inject: Tokens
): FactoryProvider<T> {
  return {
    provide: type,
    inject: [...inject],
    useFactory: (...dependencies: unknown[]) => new type(...(dependencies as Instances<Tokens>)),
  };
}
