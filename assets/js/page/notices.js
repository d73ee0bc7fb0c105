// A notice whose time has passed is no longer shown as in force: neither on a page left open, nor on a
// site that nobody has built since.

const check = () => {
  for (const notice of document.querySelectorAll('[data-expires]')) {
    if (new Date(notice.dataset.expires) > new Date()) continue;
    const line = document.createElement('p');
    line.className = 'wrapper';
    line.textContent = notice.dataset.over;
    notice.replaceWith(line);
  }
};

check();
document.addEventListener('visibilitychange', check);
