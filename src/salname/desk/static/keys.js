// One key for one button. A button or link with data-key is pressed by its key: the one in the
// card in hand first, else the first on the page. No single key acts in a field, with a modifier,
// or when the person has switched the keys off. Everything works without this file.

const FIELDS = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]";
const CARD = "[data-card]";
const IN_HAND = "[data-card][aria-current]";

function cards() {
  return [...document.querySelectorAll(CARD)].filter((card) => card.offsetParent !== null);
}

function light(code) {
  for (const mark of document.querySelectorAll("mark.lit")) {
    mark.classList.toggle("here", mark.dataset.of.split(" ").includes(code));
  }
  const first = document.querySelector("mark.lit.here");
  const source = first && first.closest(".source");
  if (source && source.scrollHeight > source.clientHeight) {
    const folded = first.closest("details");
    if (folded) folded.open = true;
    const down = first.getBoundingClientRect().top - source.getBoundingClientRect().top;
    source.scrollTop += down - source.clientHeight / 3;
  }
}

function take(card) {
  if (!card) return;
  for (const other of document.querySelectorAll(IN_HAND)) other.removeAttribute("aria-current");
  card.setAttribute("aria-current", "step");
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
  light(card.dataset.card);
}

function step(by) {
  const all = cards();
  const at = all.findIndex((card) => card.matches(IN_HAND));
  take(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
}

function pressed(key) {
  const query = `[data-key="${CSS.escape(key)}"]`;
  const card = document.querySelector(IN_HAND);
  return (card && card.querySelector(query)) || document.querySelector(query);
}

const MOVES = { j: () => step(1), z: () => step(1), k: () => step(-1) };

function onKey(event) {
  if (document.body.dataset.keys === "off") return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest(FIELDS) || document.querySelector("dialog[open]")) return;
  // On a Russian keyboard the key with A on it types another letter: go by its place then.
  const typed = event.key.toLowerCase();
  const key = /^[ -~]$/.test(typed) ? typed : event.code.replace(/^Key/, "").toLowerCase();
  const target = pressed(key);
  if (target) {
    event.preventDefault();
    if (target.matches(FIELDS)) target.focus();
    else target.click();
  } else if (MOVES[key] && document.querySelector(CARD)) {
    event.preventDefault();
    MOVES[key]();
  }
}

document.addEventListener("keydown", onKey);

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens).showModal();
  const card = event.target.closest(CARD);
  if (card && !card.matches(IN_HAND) && !event.target.closest("a, button, summary, label")) {
    take(card);
  }
});

// After a decision the next card is in hand: bring it into view and give it the focus.
function settle() {
  const card = document.querySelector(IN_HAND);
  const done = document.getElementById("all-done");
  if (card) take(card);
  else if (done) {
    done.focus();
    done.scrollIntoView({ block: "center" });
  }
}

document.addEventListener("htmx:afterSettle", settle);
if (document.querySelector(IN_HAND) && !location.hash) {
  light(document.querySelector(IN_HAND).dataset.card);
}
