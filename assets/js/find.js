// Find your area: filters the index of streets and places while the reader types. Without this
// script the page is a list from A to Z; without the form on the page the script does nothing.

const FROM = [...'абвгґдежзиіклмнопрстуфхцчшщьюяєыэъygw'];
const TO = 'a b v h h d e zh z i i k l m n o p r s t u f kh ts ch sh shch  iu ia ie i e  i h v'.split(' ');
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.\\";
const LETTERS = 'йцукенгшщзхїфівапролджєячсмитьбюґ';

const swap = (text, from, to) =>
  [...text].map((c) => to[from.indexOf(c)] ?? c).join('');

/** The same as SearchKey in Java: what people confuse or leave out falls together. */
export const fold = (name) =>
  swap(name.normalize('NFD').toLowerCase().replace(/[\p{Mn}'’ʼ‘`´"]/gu, ''), FROM, TO)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/(.)\1+/g, '$1');

/** How many typing errors lie between what is typed and the beginning of a word. */
export const distance = (typed, word) => {
  let before;
  let last = [...word, 0].map((_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] !== word[j - 1]));
      if (i > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    [before, last] = [last, row];
  }
  return Math.min(...last);
};

const errors = (tokens, key) =>
  tokens.reduce((sum, token) => {
    const best = Math.min(...key.split(' ').map((word) => distance(token, word)));
    return best > (token.length < 4 ? 0 : token.length < 7 ? 1 : 2) ? 9 : sum + best;
  }, 0);

const nearest = (typed, {skip, entries}) => {
  const all = fold(typed).split(' ');
  const named = all.filter((token) => !skip.includes(token));
  const tokens = named.length ? named : all;
  let found = [];
  let least = 2;
  for (const entry of all[0] ? entries : []) {
    const count = Math.min(...entry[1].map((key) => errors(tokens, key)));
    if (count < least) [least, found] = [count, []];
    if (count === least) found.push(entry);
  }
  return found;
};

/** The entries nearest to what is typed, in either alphabet and on either keyboard layout. */
export const search = (typed, index) => {
  const text = typed.toLowerCase();
  for (const query of [text, swap(text, KEYS, LETTERS), swap(text, LETTERS, KEYS)]) {
    const found = nearest(query, index);
    if (found.length) return found;
  }
  return [];
};

const element = (name, text, href) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (href) made.href = href;
  return made;
};

const line = (label, links) => {
  const made = element('span', label + ' ');
  links.forEach(([text, href], i) => made.append(i ? ', ' : '', href ? element('a', text, href) : text));
  return made;
};

const row = ([name, , at, former], {areas, labels}) => {
  const {area, ...others} = areas[at];
  const made = document.createElement('li');
  made.append(name === area[0][0] ? element('a', ...area[0]) : element('b', name));
  const lines = {former: former && [[former]], area: name !== area[0][0] && area, ...others};
  for (const part in lines) if (lines[part]) made.append(line(labels[part], lines[part]));
  return made;
};

const start = (form) => {
  const [list, found] = ['all', 'found'].map((id) => document.getElementById(id));
  const input = form.elements.q;
  let index;
  const show = async () => {
    index ??= fetch(form.dataset.find).then((answer) => answer.json());
    const loaded = await index.catch(() => (index = undefined));
    if (!loaded) return;
    const {count, none} = loaded.labels;
    const typed = input.value.trim();
    const rows = search(typed, loaded);
    found.replaceChildren(...rows.slice(0, 50).map((entry) => row(entry, loaded)));
    list.hidden = rows.length > 0;
    form.querySelector('[role=status]').textContent =
      typed && (rows.length ? `${count} ${rows.length}` : none);
  };
  form.oninput = show;
  form.onsubmit = (event) => {
    event.preventDefault();
    show();
  };
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) show();
};

const form = globalThis.document?.querySelector('[data-find]');
if (form) start(form);
