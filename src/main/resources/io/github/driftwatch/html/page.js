// What makes a page's lists easier to use. Without it, everything can still be read.
(function () {
  'use strict';

  const root = document.documentElement;
  const rows = Array.from(document.querySelectorAll('table.list > tbody > tr'));
  const search = document.getElementById('search');
  const clear = document.getElementById('clear');
  const shown = document.getElementById('shown');
  // Each choice filters by the attribute of the rows that has its name: team, chair, band, change.
  const choices = Array.from(document.querySelectorAll('select[data-filter]'));

  // ---- Filters

  // What a row says, in lower case; made when it is first searched.
  const texts = new Map();

  function textOf(row) {
    let text = texts.get(row);
    if (text === undefined) {
      text = row.textContent.toLowerCase();
      texts.set(row, text);
    }
    return text;
  }

  // A choice of one blank stands for rows that name nobody.
  function chosen(row, choice) {
    return choice.value === '' || (row.dataset[choice.id] || '') === choice.value.trim();
  }

  function filter() {
    const began = performance.now();
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const asked = choices.filter((choice) => choice.value !== '');
    const inList = new Map();
    let matching = 0;
    for (const row of rows) {
      const fits = asked.every((choice) => chosen(row, choice))
        && words.every((word) => textOf(row).includes(word));
      if (row.hidden === fits) {
        row.hidden = !fits;
      }
      matching += fits ? 1 : 0;
      const list = row.parentNode.parentNode.dataset.list;
      inList.set(list, (inList.get(list) || 0) + (fits ? 1 : 0));
    }
    inList.forEach(showCount);
    shown.textContent = count(matching) + ' of ' + count(rows.length) + ' rows shown';
    root.dataset.filterMs = String(performance.now() - began);
  }

  function count(number) {
    return number.toLocaleString('en-GB');
  }

  function showCount(matching, list) {
    for (const mark of document.querySelectorAll('[data-count="' + list + '"]')) {
      mark.textContent = count(matching);
    }
    const none = document.querySelector('[data-none="' + list + '"]');
    if (none) {
      none.hidden = matching > 0;
    }
  }

  // ---- The address keeps what was chosen. What is searched for is left out: it may name a child, and addresses are
  // kept in histories and sent by mail.

  function keep() {
    const state = new URLSearchParams();
    for (const choice of choices) {
      if (choice.value !== '') {
        state.set(choice.id, choice.value);
      }
    }
    const text = state.toString();
    try {
      history.replaceState(null, '', location.href.split('#')[0] + (text === '' ? '' : '#' + text));
    } catch (refused) {
      // Some browsers refuse it to files: the choice is lost when the page is left, and no more.
    }
  }

  function restore() {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const choice of choices) {
      const value = state.get(choice.id);
      if (value !== null && Array.from(choice.options).some((option) => option.value === value)) {
        choice.value = value;
      }
    }
  }

  function listen() {
    search.addEventListener('input', filter);
    for (const choice of choices) {
      choice.addEventListener('change', () => {
        filter();
        keep();
      });
    }
    clear.addEventListener('click', () => {
      search.value = '';
      for (const choice of choices) {
        choice.value = '';
      }
      filter();
      keep();
      search.focus();
    });
    search.form.addEventListener('submit', (event) => event.preventDefault());
  }

  // ---- Sorting

  const words = new Intl.Collator('en-GB', { numeric: true });

  function keyOf(cell, kind) {
    if (kind === 'date') {
      const day = cell.querySelector('time');
      return day === null ? null : day.dateTime;
    }
    const first = cell.firstChild;
    const text = first === null || first.nodeName === 'SMALL' ? '' : first.textContent.trim();
    if (kind === 'number') {
      const number = parseFloat(text.replace(/,/g, ''));
      return Number.isNaN(number) ? null : number;
    }
    return text === '' ? null : text;
  }

  function compare(one, other, kind) {
    if (kind === 'text') {
      return words.compare(one, other);
    }
    return one < other ? -1 : one > other ? 1 : 0;
  }

  // Rows without a value come last, whichever way the others are put.
  function sort(heading) {
    const upwards = heading.getAttribute('aria-sort') !== 'ascending';
    const column = heading.cellIndex;
    const kind = heading.dataset.sort;
    const body = heading.closest('table').tBodies[0];
    const keyed = Array.from(body.rows).map((row) => ({ row: row, key: keyOf(row.cells[column], kind) }));
    keyed.sort((one, other) => {
      if (one.key === null || other.key === null) {
        return (one.key === null ? 1 : 0) - (other.key === null ? 1 : 0);
      }
      return upwards ? compare(one.key, other.key, kind) : compare(other.key, one.key, kind);
    });
    const sorted = document.createDocumentFragment();
    keyed.forEach((entry) => sorted.appendChild(entry.row));
    body.appendChild(sorted);
    for (const other of heading.parentNode.cells) {
      other.setAttribute('aria-sort', 'none');
    }
    heading.setAttribute('aria-sort', upwards ? 'ascending' : 'descending');
  }

  // ---- Plans: what is told of each stays a text until somebody asks for it, so that thousands open quickly.

  function unfold(article) {
    const folded = article.querySelector('noscript');
    if (folded !== null) {
      const told = document.createElement('template');
      told.innerHTML = folded.textContent;
      folded.replaceWith(told.content);
    }
    article.dataset.open = 'true';
  }

  function follow() {
    const article = /^#plan-\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
    if (article !== null) {
      unfold(article);
      article.scrollIntoView();
      article.focus({ preventScroll: true });
    }
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#plan-"]');
    if (link !== null && link.hash === location.hash) {
      follow();
    }
  });
  window.addEventListener('hashchange', follow);

  // ---- A group of columns that has to be scrolled can be reached by keyboard, and one that fits is no stop on the way.

  function reach() {
    const wide = Array.from(document.querySelectorAll('.scroll[role="group"]'));
    const scrolled = wide.map((group) => group.scrollWidth > group.clientWidth);
    wide.forEach((group, i) => {
      if (scrolled[i]) {
        group.tabIndex = 0;
      } else {
        group.removeAttribute('tabindex');
      }
    });
  }

  window.addEventListener('resize', reach);
  document.addEventListener('toggle', reach, true);

  // ---- Begin

  reach();

  for (const button of document.querySelectorAll('table.list > thead button')) {
    button.addEventListener('click', () => sort(button.closest('th')));
  }
  if (search !== null && shown !== null && clear !== null) {
    listen();
    restore();
    filter();
    // While nobody waits, so that the first search is as quick as the others.
    (window.requestIdleCallback || setTimeout)(() => rows.forEach(textOf));
  }
  root.dataset.ready = 'true';
  follow();
}());
