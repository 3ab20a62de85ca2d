// Finds and makes elements of the page: plain elements, no HTML strings.

/** The element of a page that its layout wrote. */
export function found<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`the page has no ${selector} that is a ${kind.name}`);
}

/** What a page brings along as JSON. */
export function brought<Value>(selector: string): Value {
  return JSON.parse(found(selector, HTMLScriptElement).text);
}

/** An element that holds these. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** A button that sends no form. */
export function button(text: string): HTMLButtonElement {
  const made = element("button", text);
  made.type = "button";
  return made;
}

/** A link. */
export function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element("a", ...children);
  made.href = href;
  return made;
}
