// The language switch keeps the reader's section: heading number four here leads to heading number four
// there, as translations have the same headings in the same order. Nothing is remembered.

const headings = () => [...document.querySelectorAll('main :is(h2, h3)[id]')];
const link = document.querySelector('.language-switch a[rel=alternate]');
const [, number] = /^#~(\d+)$/.exec(location.hash) ?? [];
const counterpart = headings()[number];

if (counterpart) location.replace('#' + counterpart.id);
link?.addEventListener('click', () => {
  const section = decodeURIComponent(location.hash.slice(1));
  const at = headings().findIndex(({id}) => id === section);
  link.hash = at < 0 ? '' : '~' + at;
});
