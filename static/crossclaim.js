// What a page does better with JavaScript; everything here works without it, with a reload.
"use strict";

const times = new Intl.DateTimeFormat(document.documentElement.lang || "en", { dateStyle: "medium", timeStyle: "short" });

// Moments (not dates) in the reader's own zone, with the original on hover.
function localise(root) {
  for (const element of root.querySelectorAll("time[data-moment]:not([title])")) {
    const moment = new Date(element.dateTime);
    if (Number.isNaN(moment.getTime())) continue;
    element.title = element.textContent.trim();
    element.textContent = times.format(moment);
  }
}

// A link to a place inside a folded part opens the fold.
function unfold() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = target && target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
}

function say(words) {
  const message = document.createElement("p");
  message.className = "message message--error";
  message.textContent = words;
  document.getElementById("messages").replaceChildren(message);
}

const words = document.body.dataset;
document.addEventListener("htmx:responseError", () => say(words.refused));
document.addEventListener("htmx:sendError", () => say(words.unreachable));
document.addEventListener("htmx:load", (event) => localise(event.target));
window.addEventListener("hashchange", unfold);
localise(document);
unfold();
