// Starts the modules that a page asks for: an element with data-module="map" gets ./map.js, whose start(element) may return a function that stops it.
const stops = new Map();

async function startAll() {
  for (const [element, stop] of stops) {
    if (element.isConnected) continue;
    stop?.();
    stops.delete(element);
  }
  for (const element of document.querySelectorAll('[data-module]')) {
    if (stops.has(element)) continue;
    stops.set(element, null);
    const module = await import(`./${element.dataset.module}.js`);
    stops.set(element, module.start(element) ?? null);
  }
}

document.documentElement.classList.add('has-scripts');
startAll();
window.addEventListener('load', () => window.Blazor?.addEventListener('enhancedload', startAll));
