// Where numbers come from.

// Where a number comes from, out of the list that is for those without this program.
function findOrigin(hash) {
  const list = document.querySelector('.origins noscript').textContent;
  const start = '<li id="' + hash.slice(1) + '">';
  const at = list.indexOf(start);
  return at < 0 ? null : list.slice(at + start.length, list.indexOf('</li>', at));
}

/** A number opens to where it comes from, in its place; without this program it leads to the list of them. */
export function tellOrigin(event) {
  const number = event.target.closest('a[href^="#o"]');
  const origin = number && findOrigin(number.hash);
  if (!origin) {
    return;
  }
  event.preventDefault();
  const open = number.getAttribute('aria-expanded') === 'true';
  number.setAttribute('aria-expanded', String(!open));
  if (open) {
    number.nextElementSibling.remove();
  } else {
    const cell = number.parentNode;
    // It sorts by what it says, not by where that comes from.
    cell.dataset.sort ??= cell.textContent.trim();
    const told = document.createElement('span');
    told.className = 'lineage';
    told.innerHTML = origin;
    number.after(told);
  }
}
