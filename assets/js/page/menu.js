// On a narrow screen the navigation waits behind a button. The style sheet shows the button only where
// scripts run, and opens the list to whoever steps into it, so it can be reached should this file fail.

const nav = document.querySelector('[data-menu]');
const button = nav?.querySelector('button');

const show = (open) => {
  nav.dataset.menu = open ? 'open' : 'closed';
  button.setAttribute('aria-expanded', open);
};

if (button) {
  show(false);
  button.addEventListener('click', () => show(nav.dataset.menu === 'closed'));
  nav.addEventListener('keydown', ({key}) => {
    if (key !== 'Escape') return;
    show(false);
    button.focus();
  });
}
