// Lets the worker keep pages for days without a network, once the page itself has loaded.

const worker = document.querySelector('[data-worker]')?.dataset.worker;
if (worker && navigator.serviceWorker) {
  addEventListener('load', () => navigator.serviceWorker.register(worker).catch(() => {}));
}
