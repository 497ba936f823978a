import { useEffect, useState } from 'react';

/** Milliseconds of rest in typing before the memory is asked. */
const REST_MS = 250;

/**
 * What is typed into a filter, which follows at rest. When the filter is changed by something else, as the way back, the
 * typed text follows it.
 */
export function useRestedText(text: string, onRest: (text: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(text);
  const [told, setTold] = useState({ text, sent: text });
  if (text !== told.text) {
    setTold({ ...told, text });
    // What comes back as it was sent is no news: more may have been typed meanwhile.
    if (text !== told.sent) setTyped(text);
  }
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === text) return undefined;
    const timer = setTimeout(() => {
      setTold((last) => ({ ...last, sent: wanted }));
      onRest(wanted);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, text, onRest]);
  return [typed, setTyped];
}
