// Sets colour scheme and language before the first paint, so that nothing flashes. A file of its own: the page allows no inline script.
/* global document, localStorage, matchMedia */
(function () {
  var root = document.documentElement;
  var scheme = null;
  var language = null;
  try {
    scheme = localStorage.getItem('entente.scheme');
    language = localStorage.getItem('entente.language');
  } catch {
    // A browser that refuses storage gets the system's scheme.
  }
  if (scheme !== 'light' && scheme !== 'dark') scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);
  if (language) root.lang = language;
})();
