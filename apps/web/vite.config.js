import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** react-aria carries its strings in 30 languages; the interface speaks three. */
const OTHER_LANGUAGES = /react-aria[^?]*\/intl\/[^?]*\/(?!en-US|fr-FR|es-ES)[a-z]{2}-[A-Z]{2}\.mjs/;

const threeLanguages = {
  name: 'three-languages',
  load: { filter: { id: OTHER_LANGUAGES }, handler: () => 'export default {};' },
};

export default defineConfig({
  plugins: [react(), threeLanguages],
  resolve: { conditions: ['@triptych/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    // No data: addresses, so that the content security policy can stay strict.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
            { name: 'react-aria', test: /node_modules\/(react-aria|react-stately|@internationalized)/ },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // The host stays the one in the browser's address: the desk refuses writes from another site.
    proxy: { '/api': { target: process.env.TRIPTYCH_API ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
  preview: { host: '127.0.0.1' },
});
