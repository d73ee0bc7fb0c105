// Reloads a page of the preview as soon as there is another version of the site than its own.
{
  const own = document.currentScript.dataset.version;
  new EventSource("/_hromada/events").addEventListener("version", (event) => {
    if (event.data !== own) location.reload();
  });
}
