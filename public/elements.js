// Makes elements of the page: plain elements, no HTML strings.

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {(Node | string)[]} children
 */
export function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** @param {string} text */
export function button(text) {
  const made = element("button", text);
  made.type = "button";
  return made;
}
