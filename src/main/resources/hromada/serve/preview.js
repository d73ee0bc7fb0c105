// Reloads a page of the preview as soon as there is another version of the site than its own, and
// shows in a bar at its foot what the check says.
{
  const own = document.currentScript.dataset.version;
  const host = document.createElement("hromada-review");
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  const bar = document.createElement("div");
  let wanted = 0;
  let leaving = false;

  const stored = (name) => sessionStorage.getItem("hromada-review-" + name) ?? "";
  const store = (name, value) => sessionStorage.setItem("hromada-review-" + name, value);

  async function show(focus) {
    const mine = ++wanted;
    const query = new URLSearchParams({ page: location.pathname, lang: stored("lang") });
    const answer = await fetch("/_hromada/findings?" + query);
    const html = await answer.text();
    if (!answer.ok || mine !== wanted) return;
    const scrolled = bar.querySelector(".panel")?.scrollTop ?? 0;
    bar.innerHTML = html;
    const details = bar.querySelector("details");
    if (details) {
      details.open = stored("open") === "yes";
      details.addEventListener("toggle", () => store("open", details.open ? "yes" : "no"));
      bar.querySelector(".panel").scrollTop = scrolled;
    }
    if (focus) bar.querySelector(focus)?.focus();
    // What has the focus never stands behind the bar.
    const low = bar.querySelector("summary")?.offsetHeight ?? 0;
    document.documentElement.style.scrollPaddingBlockEnd = low ? low + 24 + "px" : "";
  }

  bar.addEventListener("click", (event) => {
    const language = event.target.closest("button")?.lang;
    if (!language) return;
    store("lang", language);
    show(`button[lang="${language}"]`);
  });

  bar.addEventListener("keydown", (event) => {
    const details = bar.querySelector("details[open]");
    if (event.key !== "Escape" || !details) return;
    details.open = false;
    details.querySelector("summary").focus();
  });

  host.hidden = true;
  style.rel = "stylesheet";
  style.href = "/_hromada/preview.css";
  style.addEventListener("load", () => {
    host.hidden = false;
  });
  root.append(style, bar);
  document.body.append(host);

  const events = new EventSource("/_hromada/events");
  events.addEventListener("version", (event) => {
    if (event.data === own || leaving) return;
    leaving = true;
    location.reload();
  });
  // The first comes at once.
  events.addEventListener("findings", () => leaving || show());
}
