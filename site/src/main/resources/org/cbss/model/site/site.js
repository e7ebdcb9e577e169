// Search, and filters and order of tables. Without this script, the pages have all that they say.
const cbssSearch = (() => {
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const entries = [];
  const add = list => { for (const entry of list) entries.push([fold(entry[0] + " " + entry[3]), entry]); listeners.forEach(f => f()); };
  const listeners = [];
  const MOST = 100;

  const find = words => {
    const wanted = fold(words).split(/\s+/).filter(word => word);
    return wanted.length ? entries.filter(([text]) => wanted.every(word => text.includes(word))).map(([, entry]) => entry) : [];
  };

  const search = form => {
    const input = form.querySelector("input");
    const status = form.querySelector("[role=status]");
    const results = form.querySelector("ol");
    const show = () => {
      const found = find(input.value);
      status.textContent = !input.value.trim() ? "" : found.length ? form.dataset.some.replace("{0}", found.length) : form.dataset.none;
      results.replaceChildren(...found.slice(0, MOST).map(([name, kind, address]) => {
        const item = document.createElement("li");
        const link = item.appendChild(document.createElement("a"));
        link.href = form.dataset.up + address;
        link.dir = "auto";
        link.textContent = name;
        item.append(" ");
        item.appendChild(document.createElement("small")).textContent = kind;
        return item;
      }));
    };
    listeners.push(show);
    input.addEventListener("input", show);
    form.addEventListener("submit", event => event.preventDefault());
    form.hidden = false;
    for (let part = 1; part <= Number(form.dataset.parts); part++) {
      const script = document.createElement("script");
      script.src = form.dataset.index + part + ".js";
      document.head.append(script);
    }
  };

  const LEAST_ROWS = 12;
  const enhance = (box, filterWords, sortWords, number) => {
    const body = box.querySelector("tbody");
    const rows = [...body.rows];
    if (rows.length < LEAST_ROWS) return;
    const filter = document.createElement("p");
    filter.className = "filter";
    const label = filter.appendChild(document.createElement("label"));
    label.textContent = filterWords + ": " + box.getAttribute("aria-label");
    const input = label.appendChild(document.createElement("input"));
    input.type = "search";
    input.id = "filter-" + number;
    input.addEventListener("input", () => {
      const wanted = fold(input.value);
      for (const row of rows) row.hidden = !fold(row.textContent).includes(wanted);
    });
    box.before(filter);
    [...box.querySelectorAll("thead th")].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = sortWords;
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const key = new Map(rows.map(row => [row, row.cells[column].textContent.trim()]));
        rows.sort((a, b) => (up ? 1 : -1) * key.get(a).localeCompare(key.get(b), document.documentElement.lang, {numeric: true}));
        body.append(...rows);
      });
    });
  };

  addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("form.search").forEach(search);
    const words = document.querySelector("main").dataset;
    document.querySelectorAll(".table").forEach((box, number) => enhance(box, words.filter, words.sort, number));
  });
  return {add};
})();
