import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { wordsFiles } from './words-files';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// eslint-disable-next-line no-restricted-syntax -- a setting of the build, not of the product
const api = { target: process.env['ENTENTE_API'] ?? 'http://127.0.0.1:3000', changeOrigin: false };

/** The web build goes to dist/web, which the api serves. `--mode gallery` adds the page of pieces, which no ordinary build holds. */
// eslint-disable-next-line no-restricted-syntax -- Vite reads the default export
export default defineConfig({
  root: here('.'),
  plugins: [react(), wordsFiles(here('./src/locales'))],
  resolve: { alias: { 'react-remove-scroll': here('./src/ui/no-scroll-lock.tsx') } },
  server: { port: 5173, proxy: { '/api': api, '/health': api } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 450,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 40 },
            { name: 'router', test: /node_modules[\\/]@tanstack[\\/]/, tags: ['$initial'], priority: 20 },
            {
              name: 'mantine',
              test: /node_modules[\\/](@mantine[\\/](core|hooks|store|form)|@floating-ui|clsx)/,
              tags: ['$initial'],
              priority: 20,
            },
          ],
        },
      },
    },
  },
});
