// Conveniences only: every page works without this script.
(function () {
  "use strict";

  // On a narrow page the navigation is a row that scrolls: where one is stands in sight.
  var here = document.querySelector(".nav a[aria-current]");
  var row = here && here.closest(".nav > div");
  if (row && row.scrollWidth > row.clientWidth) {
    row.scrollLeft = here.offsetLeft - row.clientWidth / 2 + here.offsetWidth / 2;
  }

  var errors = document.getElementById("errors");
  if (errors) {
    errors.focus();
  }

  function choices() {
    return Array.prototype.slice.call(document.querySelectorAll("details.choice[open]"));
  }

  // One choice of the time bar is open at a time, and it closes as menus do.
  document.addEventListener("click", function (event) {
    choices().forEach(function (choice) {
      if (!choice.contains(event.target)) {
        choice.open = false;
      }
    });
  });

  function isTyping(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      choices().forEach(function (choice) {
        choice.open = false;
        choice.querySelector("summary").focus();
      });
    }
    var search = document.getElementById("search");
    if (event.key === "/" && search && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
  });
})();
