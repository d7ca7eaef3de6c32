// SPDX-License-Identifier: GPL-3.0-or-later
// Runs first in the body, so that the styles for pages with JavaScript hold from the first paint.
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
