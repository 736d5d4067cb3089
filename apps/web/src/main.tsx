import '@fontsource-variable/inter/wght.css';
import './ui/mantine.css';
import './ui/tokens.css';
import './ui/mantine-bridge.css';
import './ui/ground.css';
import './ui/controls.css';
import './ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { CoverGate } from './cover/cover';
import { watchForCover } from './cover/screen-cover';
import { startLanguage } from './words/language';

watchForCover();
await startLanguage();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <CoverGate>
        <App />
      </CoverGate>
    </StrictMode>,
  );
