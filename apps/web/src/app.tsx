import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { BrowserRouter, useHref, useNavigate } from 'react-router';
import { useInterfaceLanguage } from './i18n/interface-language.js';
import { AppRoutes } from './routes.js';

export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Links />
      </BrowserRouter>
    </QueryClientProvider>
  );
}

/** Lets the links of ui/ move inside the application, and react-aria speak the person's language. */
function Links() {
  const navigate = useNavigate();
  const language = useInterfaceLanguage();
  return (
    <I18nProvider locale={language}>
      <RouterProvider navigate={(path) => void navigate(path)} useHref={useHref}>
        <AppRoutes />
      </RouterProvider>
    </I18nProvider>
  );
}
