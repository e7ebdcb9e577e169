
// Shows the words of the entry that the pointer or the focus is on. Without this, each entry still links to its words.
(() => {
  const card = document.getElementById("card");
  let leaving = 0;
  const entryOf = event => event.target.closest ? event.target.closest("a.entry") : null;
  const hide = () => { card.hidden = true; };
  // Beside the entry and never over it: below or above, wherever it fits or there is more room; on a phone, at the far edge.
  const place = entry => {
    const at = entry.getBoundingClientRect();
    const phone = matchMedia("(max-width: 719px)").matches;
    const above = at.top - 14;
    const below = innerHeight - at.bottom - 14;
    card.style.maxHeight = "";
    const under = phone ? at.top < innerHeight / 2 : card.offsetHeight <= below || below >= above;
    card.style.maxHeight = phone ? "" : Math.min(card.offsetHeight, under ? below : above) + "px";
    card.style.left = phone ? "" : Math.max(12, Math.min(at.left, innerWidth - card.offsetWidth - 12)) + "px";
    const top = under ? at.bottom + 6 : at.top - 6 - card.offsetHeight;
    card.style.top = phone ? (under ? "" : "8px") : top + "px";
    card.style.bottom = phone && !under ? "auto" : "";
  };
  const show = event => {
    const entry = entryOf(event);
    if (!entry) return;
    clearTimeout(leaving);
    const words = document.getElementById(entry.getAttribute("href").slice(1));
    card.replaceChildren(...words.cloneNode(true).childNodes);
    card.querySelectorAll("a").forEach(link => link.removeAttribute("href"));
    card.hidden = false;
    place(entry);
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 200);
  };
  addEventListener("pointerover", event => event.target.closest("#card") ? clearTimeout(leaving) : show(event));
  addEventListener("pointerout", leave);
  addEventListener("focusin", event => entryOf(event) ? show(event) : hide());
  addEventListener("focusout", leave);
  addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  addEventListener("scroll", event => { if (event.target !== card) leave(); }, true);
  // A tap shows the card; it does not jump away from the picture.
  addEventListener("click", event => {
    if (entryOf(event) && event.detail > 0 && matchMedia("(pointer: coarse)").matches) event.preventDefault();
  });
})();
