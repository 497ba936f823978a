import { useEffect, useState } from 'react';

/** The value once it has rested for so long (milliseconds), and a way to say that it need not rest. */
export function useRested<T>(
  value: T,
  restMs: number,
  isSame: (a: T, b: T) => boolean,
): readonly [rested: T, rest: (value: T) => void] {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (isSame(value, rested)) return;
    const timer = setTimeout(() => {
      setRested(value);
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, rested, restMs, isSame]);
  return [rested, setRested];
}
