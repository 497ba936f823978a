import { useEffect } from 'react';

/** Names the tab of the browser after the screen. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} – Triptych` : 'Triptych';
  }, [title]);
}
