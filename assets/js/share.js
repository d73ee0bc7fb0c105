/**
 * Brings the buttons of the share block to light: each where the browser can do what it says.
 * Does nothing on a page without one.
 */
const list = document.querySelector("[data-share]");

const acts = {
  print: { can: "print" in window, run: () => window.print() },
  copy: {
    can: "clipboard" in navigator,
    run: async (button, status) => {
      await navigator.clipboard.writeText(list.dataset.share);
      status.textContent = button.dataset.done;
    },
  },
};

for (const button of list?.querySelectorAll("button[data-do]") ?? []) {
  const act = acts[button.dataset.do];
  button.closest("li").hidden = false;
  if (!act.can) button.closest("li").remove();
  button.addEventListener("click", () => act.run(button, list.nextElementSibling));
}
